package org.fondsloket.employee;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.fondsloket.employee.notification.NotificationEvent;
import org.fondsloket.employee.posting.PostingEvent;
import org.fondsloket.employee.worker.WorkerEvent;
import org.fondsloket.platform.store.StoredAs;
import org.fondsloket.testing.ServiceIT;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Golden files: what was ever stored stays readable, and is written today as it was then. */
@ServiceIT("employee")
class StoredEventsIT {

    private static final JsonMapper EXACT =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    @Autowired
    @Qualifier("eventSerializer")
    private Serializer serializer;

    static Stream<Class<?>> events() {
        return Stream.of(WorkerEvent.class, PostingEvent.class, NotificationEvent.class)
                .flatMap(StoredEventsIT::cases);
    }

    private static Stream<Class<?>> cases(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(StoredEventsIT::cases)
                : Stream.of(type);
    }

    @ParameterizedTest
    @MethodSource("events")
    void readsAndWritesEveryEventAsTheGoldenFileHasIt(Class<?> type) throws IOException {
        StoredAs name = type.getAnnotation(StoredAs.class);
        byte[] golden = golden(name.value(), name.revision());

        Object event =
                serializer.deserialize(
                        new SimpleSerializedObject<>(
                                golden, byte[].class, name.value(), name.revision()));
        byte[] written = serializer.serialize(event, byte[].class).getData();

        assertThat(event).isInstanceOf(type);
        assertThat(EXACT.readTree(written)).isEqualTo(EXACT.readTree(golden));
        assertThat(new String(written, UTF_8)).doesNotContain("\"@");
    }

    private static byte[] golden(String name, String revision) throws IOException {
        String file = "/events/history/%s.r%s.json".formatted(name, revision);
        try (InputStream in = StoredEventsIT.class.getResourceAsStream(file)) {
            assertThat(in).as("golden file " + file).isNotNull();
            return in.readAllBytes();
        }
    }
}
