package org.fondsloket.platform.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Makes up an event, always the same, for the first golden file of a class. */
final class SampleValues {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 17);

    private final Map<Class<?>, Object> values = new HashMap<>();

    SampleValues() {
        use(String.class, "text");
        use(BigDecimal.class, new BigDecimal("1419.50"));
        use(int.class, 7);
        use(Integer.class, 7);
        use(long.class, 7L);
        use(Long.class, 7L);
        use(boolean.class, true);
        use(Boolean.class, true);
        use(LocalDate.class, DAY);
        use(LocalDateTime.class, DAY.atTime(9, 30));
        use(YearMonth.class, YearMonth.from(DAY));
        use(Instant.class, Instant.parse("2026-05-17T09:30:00Z"));
        use(UUID.class, UUID.fromString("12345678-9abc-4def-8000-000000000001"));
    }

    <T> void use(Class<T> type, T value) {
        values.put(type, value);
    }

    Object of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic);
        }
        if (!(type instanceof Class<?> plain)) {
            throw new IllegalArgumentException("No made-up value for " + type);
        }
        Object value = values.get(plain);
        if (value != null) {
            return value;
        }
        Object[] constants = plain.getEnumConstants();
        if (constants != null) {
            return constants[0];
        }
        if (plain.isRecord()) {
            return ofRecord(plain);
        }
        throw new IllegalArgumentException("No made-up value for " + plain.getName());
    }

    private Object ofGeneric(ParameterizedType type) {
        Type[] of = type.getActualTypeArguments();
        Class<?> raw = (Class<?>) type.getRawType();
        if (raw == List.class) {
            return List.of(of(of[0]));
        }
        if (raw == Set.class) {
            return Set.of(of(of[0]));
        }
        if (raw == Map.class) {
            return Map.of(of(of[0]), of(of[1]));
        }
        if (raw == Optional.class) {
            return Optional.of(of(of[0]));
        }
        return of(raw);
    }

    private Object ofRecord(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] arguments =
                Arrays.stream(components)
                        .map(component -> of(component.getGenericType()))
                        .toArray();
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(types);
            canonical.setAccessible(true);
            return canonical.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(
                    type.getName() + " refuses made-up values: name a sample", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
