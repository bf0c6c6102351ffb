package org.fondsloket.platform.kafka;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON of the outer events, kept apart from the HTTP mapper: a change of the one must never change
 * what stands on a topic.
 */
public final class PayloadJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .changeDefaultPropertyInclusion(
                            always -> always.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();

    private static final ClassValue<List<RecordComponent>> COMPONENTS =
            new ClassValue<>() {
                @Override
                protected List<RecordComponent> computeValue(Class<?> type) {
                    return Arrays.stream(type.getRecordComponents())
                            .filter(component -> component.getAccessor().trySetAccessible())
                            .toList();
                }
            };

    private PayloadJson() {}

    /** The mapper, for schema generation and tests. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    public static byte[] write(Object payload) {
        return MAPPER.writeValueAsBytes(payload);
    }

    /**
     * Reads a contract record; fields this release does not know are ignored.
     *
     * @throws PermanentFailure when the bytes do not fit the record; the message quotes no content
     */
    public static <T> T read(byte @Nullable [] json, Class<T> contract) {
        if (json == null) {
            throw new PermanentFailure("no payload for " + contract.getSimpleName());
        }
        T value;
        try {
            value = MAPPER.readValue(json, contract);
        } catch (JacksonException e) {
            throw new PermanentFailure("payload does not fit " + contract.getSimpleName());
        }
        if (value == null) {
            throw new PermanentFailure("payload of " + contract.getSimpleName() + " is null");
        }
        requireComplete(value, contract.getSimpleName());
        return value;
    }

    private static void requireComplete(@Nullable Object value, String path) {
        switch (value) {
            case Record part -> {
                for (RecordComponent component : COMPONENTS.get(part.getClass())) {
                    String name = path + "." + component.getName();
                    Object content = valueOf(component, part);
                    if (content != null) {
                        requireComplete(content, name);
                    } else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                        throw new PermanentFailure(name + " is missing");
                    }
                }
            }
            case List<?> items -> {
                for (Object item : items) {
                    if (item == null) {
                        throw new PermanentFailure(path + " contains null");
                    }
                    requireComplete(item, path);
                }
            }
            case null, default -> {}
        }
    }

    private static @Nullable Object valueOf(RecordComponent component, Record part) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
