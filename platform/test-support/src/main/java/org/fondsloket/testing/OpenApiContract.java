package org.fondsloket.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.http.ResponseEntity;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Compares the published {@code openapi.yaml} with the code behind it: paths and methods, the
 * fields of every body, and an example for each of them.
 */
public final class OpenApiContract {

    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");

    /** Kinds of people whom an operation may be for. */
    private static final Set<String> ACCESS =
            Set.of("everybody", "login", "fund", "service", "member", "manager", "own", "provider");

    /** Kinds that follow from a part of the path. */
    private static final Set<String> OF_A_PLACE = Set.of("member", "manager", "own", "provider");

    private final Map<String, Object> document;

    private OpenApiContract(Map<String, Object> document) {
        this.document = document;
    }

    /** Reads {@code static/openapi.yaml} from the class path. */
    public static OpenApiContract published() {
        InputStream file = OpenApiContract.class.getResourceAsStream("/static/openapi.yaml");
        if (file == null) {
            throw new IllegalStateException("static/openapi.yaml is missing");
        }
        try (InputStreamReader reader = new InputStreamReader(file, UTF_8)) {
            LoaderOptions strict = new LoaderOptions();
            strict.setAllowDuplicateKeys(false);
            return new OpenApiContract(
                    map(new Yaml(new SafeConstructor(strict)).<Object>load(reader)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything in which file and code differ; empty when they agree. */
    public List<String> differences(String basePackage) {
        List<String> differences = new ArrayList<>();
        Map<String, Method> coded = handlers(basePackage);
        Map<String, Map<String, Object>> written = operations();
        Set<String> all = new TreeSet<>(coded.keySet());
        all.addAll(written.keySet());
        if (all.isEmpty()) {
            differences.add("there is nothing to compare");
        }
        for (String operation : all) {
            Method handler = coded.get(operation);
            Map<String, Object> text = written.get(operation);
            if (handler == null) {
                differences.add(operation + " is published but not there");
            } else if (text == null) {
                differences.add(operation + " is there but not published");
            } else {
                compare(operation, handler, text, differences);
            }
        }
        return List.copyOf(differences);
    }

    private void compare(
            String operation, Method handler, Map<String, Object> text, List<String> differences) {
        access(operation, text.get("x-access"), differences);
        Map<String, Object> responses = map(text.get("responses"));
        if (!responses.containsKey("401")) {
            differences.add(operation + " does not say what happens without a token");
        }
        for (Map.Entry<String, Object> response : responses.entrySet()) {
            Map<String, Object> json = json(response.getValue());
            if (response.getKey().startsWith("2") && json != null) {
                body(operation, "answer", answered(handler), json, differences);
            }
        }
        Arrays.stream(handler.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RequestBody.class))
                .forEach(
                        parameter -> {
                            Map<String, Object> json = json(text.get("requestBody"));
                            if (json == null) {
                                differences.add(operation + " has no published body");
                            } else {
                                body(
                                        operation,
                                        "body",
                                        parameter.getParameterizedType(),
                                        json,
                                        differences);
                            }
                        });
    }

    /** Whom it is for; the authorization matrix of the acceptance tests holds the service to it. */
    private static void access(
            String operation, @Nullable Object access, List<String> differences) {
        if (access == null) {
            differences.add(operation + " does not say whom it is for (x-access)");
            return;
        }
        Map<String, Object> said = map(access);
        List<String> kinds = said.keySet().stream().filter(ACCESS::contains).toList();
        boolean levelled = kinds.equals(List.of("service")) || kinds.equals(List.of("manager"));
        Set<String> allowed = new TreeSet<>(kinds);
        boolean login = kinds.equals(List.of("login")) && said.containsKey("level");
        if (levelled || login) {
            allowed.add("level");
        }
        if (kinds.equals(List.of("provider"))) {
            allowed.add("right");
        }
        if ("mandate".equals(said.get("by")) && kinds.equals(List.of("service"))) {
            allowed.add("by");
        }
        if (kinds.size() != 1 || !said.keySet().equals(allowed)) {
            differences.add(operation + " says what nobody understands: x-access " + said);
            return;
        }
        String kind = kinds.getFirst();
        String place = "{" + said.get(kind) + "}";
        boolean named =
                kind.equals("service")
                        ? operation.contains("{employerNumber}")
                        : !OF_A_PLACE.contains(kind) || operation.contains(place);
        if (!named) {
            differences.add(operation + " is for somebody whom its path does not name");
        }
    }

    private void body(
            String operation,
            String part,
            Type type,
            Map<String, Object> json,
            List<String> differences) {
        String place = operation + " " + part;
        if (!json.containsKey("example") && !json.containsKey("examples")) {
            differences.add(place + " has no example");
        }
        fields(place, type, map(json.get("schema")), differences);
    }

    private void fields(
            String place, Type type, Map<String, Object> reference, List<String> differences) {
        Map<String, Object> schema = resolved(reference);
        if ("array".equals(schema.get("type"))) {
            fields(place + "[]", element(type), map(schema.get("items")), differences);
            return;
        }
        if (!(type instanceof Class<?> record) || !record.isRecord()) {
            return;
        }
        Map<String, Object> published = map(schema.getOrDefault("properties", Map.of()));
        Map<String, Type> fields = new TreeMap<>();
        for (RecordComponent component : record.getRecordComponents()) {
            fields.put(component.getName(), component.getGenericType());
        }
        if (!fields.keySet().equals(published.keySet())) {
            differences.add(
                    place + " has " + fields.keySet() + ", published is " + published.keySet());
            return;
        }
        fields.forEach(
                (name, fieldType) ->
                        fields(
                                place + "." + name,
                                fieldType,
                                map(published.get(name)),
                                differences));
    }

    private Map<String, Map<String, Object>> operations() {
        Map<String, Map<String, Object>> found = new TreeMap<>();
        map(document.get("paths"))
                .forEach(
                        (path, item) ->
                                map(item)
                                        .forEach(
                                                (method, text) -> {
                                                    if (METHODS.contains(method)) {
                                                        found.put(key(method, path), map(text));
                                                    }
                                                }));
        return found;
    }

    private static Map<String, Method> handlers(String basePackage) {
        ClassPathScanningCandidateComponentProvider scanner =
                new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        Map<String, Method> found = new TreeMap<>();
        scanner.findCandidateComponents(basePackage)
                .forEach(
                        candidate -> {
                            String name = candidate.getBeanClassName();
                            if (name != null) {
                                handlers(ClassUtils.resolveClassName(name, null), found);
                            }
                        });
        return found;
    }

    private static void handlers(Class<?> type, Map<String, Method> found) {
        RequestMapping above =
                AnnotatedElementUtils.findMergedAnnotation(type, RequestMapping.class);
        List<String> prefixes = above == null ? List.of("") : paths(above);
        for (Method method : type.getDeclaredMethods()) {
            RequestMapping mapping =
                    AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
            if (mapping == null) {
                continue;
            }
            for (String prefix : prefixes) {
                for (String path : paths(mapping)) {
                    for (RequestMethod verb : mapping.method()) {
                        found.put(key(verb.name(), prefix + path), method);
                    }
                }
            }
        }
    }

    private static List<String> paths(RequestMapping mapping) {
        return mapping.path().length == 0 ? List.of("") : List.of(mapping.path());
    }

    private static String key(String method, String path) {
        return method.toUpperCase(Locale.ROOT) + " " + path;
    }

    private static Type answered(Method handler) {
        Type type = handler.getGenericReturnType();
        return type instanceof ParameterizedType wrapped
                        && wrapped.getRawType() == ResponseEntity.class
                ? wrapped.getActualTypeArguments()[0]
                : type;
    }

    private static Type element(Type type) {
        return type instanceof ParameterizedType list
                        && list.getRawType() instanceof Class<?> raw
                        && Collection.class.isAssignableFrom(raw)
                ? list.getActualTypeArguments()[0]
                : Object.class;
    }

    private @Nullable Map<String, Object> json(@Nullable Object part) {
        if (part == null) {
            return null;
        }
        Map<String, Object> content = map(resolved(map(part)).getOrDefault("content", Map.of()));
        Object json = content.get("application/json");
        return json == null ? null : map(json);
    }

    private Map<String, Object> resolved(Map<String, Object> part) {
        Object reference = part.get("$ref");
        if (reference == null) {
            return part;
        }
        Map<String, Object> target = document;
        for (String step : reference.toString().substring(2).split("/", -1)) {
            target = map(target.get(step));
        }
        return target;
    }

    @SuppressWarnings("unchecked") // the safe constructor makes maps with string keys of this file
    private static Map<String, Object> map(@Nullable Object part) {
        if (part instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new IllegalStateException("openapi.yaml: a mapping was expected, found " + part);
    }
}
