package org.fondsloket.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * One operation as a running service publishes it, with whom it is for.
 *
 * @param needs what {@code x-access} says
 * @param query values for the parameters without which nothing can be asked, with the mark before
 *     them
 * @param body a body of the published form
 */
record Operation(String service, String method, String path, String query, Needs needs, Body body) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private static final Pattern OPERATORS =
            Pattern.compile("@RequestMapping\\(\"(/operations[^\"]*)\"\\)");

    private static final Pattern MAPPED =
            Pattern.compile("@(Get|Post|Put|Delete|Patch)Mapping(?:\\(\"([^\"]*)\"\\))?");

    /** Places of a path that name whose data these are; all others name one thing of many. */
    private static final Set<String> OWNERS = Set.of("employerNumber", "organisation");

    /** Who may use an operation. */
    sealed interface Needs {

        /** Whoever comes. */
        record Nothing() implements Needs {}

        /** Anybody who is logged in at this level. */
        record Login(String level) implements Needs {}

        /** A right at the fund. */
        record AtFund(String right) implements Needs {}

        /** A right or an assignment for this service, at this level of login. */
        record Service(String code, String level, boolean onlyByMandate) implements Needs {}

        /** A right at the service provider itself. */
        record AtProvider(String right) implements Needs {}

        /** Somebody of the organisation. */
        record Member() implements Needs {}

        /** A manager of the organisation, at this level of login. */
        record Manager(String level) implements Needs {}

        /** The worker whose data these are. */
        record Own() implements Needs {}
    }

    /** A body that can be read: only then somebody has to decide whose it may be. */
    record Body(String type, String example) {

        private static final Body NONE = new Body("application/json", "{}");

        private static Body of(@Nullable Object requestBody) {
            if (requestBody == null || !map(requestBody).containsKey("content")) {
                return NONE;
            }
            Map.Entry<?, ?> content =
                    map(map(requestBody).get("content")).entrySet().iterator().next();
            String type = content.getKey().toString();
            if (type.equals("multipart/form-data")) {
                return new Body(
                        type + "; boundary=cut",
                        """
                        --cut\r
                        Content-Disposition: form-data; name="file"; filename="t.csv"\r
                        Content-Type: text/csv\r
                        \r
                        a;b\r
                        --cut--\r
                        """);
            }
            Object example = example(map(content.getValue()));
            if (!type.equals("application/json")) {
                return new Body(type, String.valueOf(example));
            }
            return new Body(type, example == null ? "{}" : Api.JSON.writeValueAsString(example));
        }

        private static @Nullable Object example(Map<?, ?> content) {
            if (content.get("examples") instanceof Map<?, ?> several) {
                return map(several.values().iterator().next()).get("value");
            }
            return content.get("example");
        }
    }

    /**
     * All operations of {@code openapi.yaml}; one that does not say whom it is for is a mistake.
     */
    static List<Operation> published(String service, String openApi) {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        Map<?, ?> document = new Yaml(new SafeConstructor(strict)).load(openApi);
        List<Operation> operations = new ArrayList<>();
        map(document.get("paths"))
                .forEach(
                        (path, item) ->
                                map(item)
                                        .forEach(
                                                (method, text) -> {
                                                    if (METHODS.contains(method)) {
                                                        operations.add(
                                                                operation(
                                                                        service, document, method,
                                                                        path, map(item)));
                                                    }
                                                }));
        return operations;
    }

    /**
     * What the platform adds to every service for its operators, out of its sources: no service
     * publishes that, and it is for nobody else.
     */
    static List<Operation> ofTheOperators(String service, Path platform) {
        List<Operation> operations = new ArrayList<>();
        try (Stream<Path> sources = Files.walk(platform)) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> file.toString().contains("src/main/java"))
                            .sorted()
                            .toList()) {
                String code = Files.readString(source);
                Matcher base = OPERATORS.matcher(code);
                if (base.find()) {
                    MAPPED.matcher(code)
                            .results()
                            .map(
                                    found ->
                                            new Operation(
                                                    service,
                                                    found.group(1).toUpperCase(Locale.ROOT),
                                                    base.group(1)
                                                            + Objects.requireNonNullElse(
                                                                    found.group(2), ""),
                                                    "",
                                                    new Needs.AtFund("OPERATIONS"),
                                                    Body.NONE))
                            .forEach(operations::add);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return operations;
    }

    private static Operation operation(
            String service, Map<?, ?> document, Object method, Object path, Map<?, ?> item) {
        Map<?, ?> text = map(item.get(method));
        String verb = method.toString().toUpperCase(Locale.ROOT);
        Object access = text.get("x-access");
        if (access == null) {
            throw new AssertionError(
                    "%s: %s %s does not say whom it is for".formatted(service, verb, path));
        }
        return new Operation(
                service,
                verb,
                path.toString(),
                query(document, item, text),
                needs(map(access)),
                Body.of(text.get("requestBody")));
    }

    private static String query(Map<?, ?> document, Map<?, ?> item, Map<?, ?> text) {
        String pairs =
                Stream.of(item, text)
                        .flatMap(level -> list(level.get("parameters")).stream())
                        .map(parameter -> resolved(document, map(parameter)))
                        .filter(parameter -> "query".equals(parameter.get("in")))
                        .filter(parameter -> Boolean.TRUE.equals(parameter.get("required")))
                        .map(parameter -> parameter.get("name") + "=" + value(parameter))
                        .collect(Collectors.joining("&"));
        return pairs.isEmpty() ? "" : "?" + pairs;
    }

    private static Map<?, ?> resolved(Map<?, ?> document, Map<?, ?> parameter) {
        if (!(parameter.get("$ref") instanceof String reference)) {
            return parameter;
        }
        Map<?, ?> found = document;
        for (String step : reference.substring("#/".length()).split("/", -1)) {
            found = map(found.get(step));
        }
        return found;
    }

    private static String value(Map<?, ?> parameter) {
        Object example = parameter.get("example");
        if (example == null) {
            example = list(map(parameter.get("schema")).get("enum")).getFirst();
        }
        return URLEncoder.encode(String.valueOf(example), StandardCharsets.UTF_8);
    }

    private static Needs needs(Map<?, ?> access) {
        String level = String.valueOf(access.get("level"));
        if (access.containsKey("everybody")) {
            return new Needs.Nothing();
        }
        if (access.containsKey("login")) {
            return new Needs.Login(access.containsKey("level") ? level : "L1");
        }
        if (access.containsKey("fund")) {
            return new Needs.AtFund(String.valueOf(access.get("fund")));
        }
        if (access.containsKey("service")) {
            return new Needs.Service(
                    String.valueOf(access.get("service")), level, access.containsKey("by"));
        }
        if (access.containsKey("member")) {
            return new Needs.Member();
        }
        if (access.containsKey("manager")) {
            return new Needs.Manager(level);
        }
        if (access.containsKey("provider")) {
            return new Needs.AtProvider(String.valueOf(access.get("right")));
        }
        if (access.containsKey("own")) {
            return new Needs.Own();
        }
        throw new AssertionError("nobody knows what this means: " + access);
    }

    /** The path with every place filled in, and what has to be asked with it. */
    String at(UnaryOperator<String> places) {
        return PLACE.matcher(path)
                        .replaceAll(place -> Matcher.quoteReplacement(places.apply(place.group(1))))
                + query;
    }

    List<String> places() {
        return PLACE.matcher(path).results().map(place -> place.group(1)).toList();
    }

    boolean namesAnOwner() {
        return places().stream().anyMatch(OWNERS::contains);
    }

    /** Names of the things in the path that may not exist at all. */
    List<String> things() {
        return places().stream().filter(place -> !OWNERS.contains(place)).toList();
    }

    /** Then it may be missing although whoever asks is let in. */
    boolean asksForAThing() {
        return !things().isEmpty() || !query.isEmpty();
    }

    @Override
    public String toString() {
        return service + ": " + method + " " + path;
    }

    private static List<?> list(@Nullable Object part) {
        return part instanceof List<?> list ? list : List.of();
    }

    private static Map<?, ?> map(@Nullable Object part) {
        if (part instanceof Map<?, ?> map) {
            return map;
        }
        throw new AssertionError("openapi.yaml: a mapping was expected, found " + part);
    }
}
