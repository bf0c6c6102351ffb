package org.fondsloket.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class EventSerializerTest {

    @StoredAs("test.Booked")
    record Booked(
            String id,
            BigDecimal amount,
            YearMonth month,
            LocalDate dueOn,
            Instant at,
            List<Line> lines) {

        boolean isLarge() {
            return amount.signum() > 0;
        }
    }

    record Line(BigDecimal amount) {}

    @StoredAs("test.Booked")
    record BookedToo(String id) {}

    record Nameless(String id) {}

    private static final Booked BOOKED =
            new Booked(
                    "1",
                    new BigDecimal("1E+3"),
                    YearMonth.of(2026, 5),
                    LocalDate.of(2026, 6, 15),
                    Instant.parse("2026-05-17T09:30:00Z"),
                    List.of(new Line(new BigDecimal("0.10")), new Line(new BigDecimal("2.500"))));

    private final EventSerializer serializer =
            EventSerializer.of(StoredTypes.ofClasses(Booked.class), List.of());

    @Test
    void writesExactAmountsAndIsoDatesAndNothingButTheRecord() {
        SerializedObject<byte[]> stored = serializer.serialize(BOOKED, byte[].class);
        assertThat(stored.getType().getName()).isEqualTo("test.Booked");
        assertThat(stored.getType().getRevision()).isEqualTo("1");
        assertThat(new String(stored.getData(), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"id\":\"1\",\"amount\":1000,\"month\":\"2026-05\",\"dueOn\":\"2026-06-15\","
                                + "\"at\":\"2026-05-17T09:30:00Z\",\"lines\":[{\"amount\":0.10},{\"amount\":2.500}]}");
    }

    @Test
    void anAmountSurvivesTheTreeOfAnUpcaster() {
        JsonNode tree = serializer.serialize(BOOKED, JsonNode.class).getData();
        Booked read =
                serializer.deserialize(
                        new SimpleSerializedObject<>(tree, JsonNode.class, "test.Booked", "1"));
        assertThat(read.lines()).isEqualTo(BOOKED.lines());
        assertThat(tree.toString()).contains("0.10").contains("2.500");
    }

    @Test
    void refusesAnEventWithoutAName() {
        assertThatThrownBy(() -> serializer.serialize(new Nameless("1"), byte[].class))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("has no @StoredAs name");
    }

    @Test
    void refusesTwoClassesWithOneName() {
        assertThatThrownBy(() -> StoredTypes.ofClasses(Booked.class, BookedToo.class))
                .hasMessageContaining("are both stored as test.Booked");
    }

    @Test
    void refusesAStoredNameThatNoClassHas() {
        assertThatThrownBy(
                        () ->
                                serializer.deserialize(
                                        new SimpleSerializedObject<>(
                                                new byte[] {'{', '}'},
                                                byte[].class,
                                                "test.Unknown",
                                                "1")))
                .hasMessageContaining("No class is stored as test.Unknown");
    }

    @Test
    void refusesARevisionWithoutAnUpcaster() {
        assertThatThrownBy(
                        () ->
                                serializer.deserialize(
                                        new SimpleSerializedObject<>(
                                                new byte[] {'{', '}'},
                                                byte[].class,
                                                "test.Booked",
                                                "0")))
                .hasMessageContaining("No upcaster leads from revision 0 of test.Booked to 1");
    }

    @Test
    void readsItsMetaData() {
        SerializedObject<byte[]> stored =
                serializer.serialize(MetaData.with("channel", "API"), byte[].class);
        assertThat(serializer.<byte[], MetaData>deserialize(stored))
                .containsEntry("channel", "API");
    }

    @Test
    @DisplayName("T3 a replay token is readable")
    void readsTheTokenOfAReplay() {
        Jackson3Serializer general =
                Jackson3Serializer.builder()
                        .jsonMapperBuilderCustomizer(StoredJson::forSnapshots)
                        .build();
        TrackingToken token =
                ReplayToken.createReplayToken(
                        GapAwareTrackingToken.newInstance(9, List.of(3L, 7L)),
                        GapAwareTrackingToken.newInstance(2, List.of()),
                        "because");
        SerializedObject<byte[]> stored = general.serialize(token, byte[].class);
        TrackingToken read = general.deserialize(stored);
        assertThat(read).isEqualTo(token);
        assertThat(ReplayToken.isReplay(read)).isTrue();
    }
}
