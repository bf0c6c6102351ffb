package org.fondsloket.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.fondsloket.platform.store.StoredAs;
import org.fondsloket.reporting.report.MonthlyReportEvent;
import org.fondsloket.testing.ServiceIT;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** Golden files: what was ever stored stays readable, and is written today as it was then. */
@ServiceIT("reporting")
class StoredEventsIT {

    @Autowired
    @Qualifier("eventSerializer")
    private Serializer serializer;

    static Stream<Class<?>> events() {
        return Stream.of(MonthlyReportEvent.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("events")
    void readsAndWritesEveryEventAsTheGoldenFileHasIt(Class<?> type) throws IOException {
        StoredAs name = Objects.requireNonNull(type.getAnnotation(StoredAs.class));
        String golden = golden(name.value() + ".r" + name.revision() + ".json");

        Object event =
                serializer.deserialize(
                        new SimpleSerializedObject<>(
                                golden.getBytes(UTF_8),
                                byte[].class,
                                name.value(),
                                name.revision()));

        assertThat(event).isInstanceOf(type);
        assertThat(new String(serializer.serialize(event, byte[].class).getData(), UTF_8))
                .isEqualTo(golden);
    }

    private static String golden(String file) throws IOException {
        try (InputStream in =
                StoredEventsIT.class.getResourceAsStream("/events/history/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), UTF_8).strip();
        }
    }
}
