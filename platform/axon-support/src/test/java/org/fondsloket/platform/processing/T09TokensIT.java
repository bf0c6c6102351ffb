package org.fondsloket.platform.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fondsloket.sample.Sample.eventually;

import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.fondsloket.sample.Sample;
import org.fondsloket.sample.parcel.ParcelEvent.ParcelDelivered;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("T9 tokens and segments")
class T09TokensIT {

    @Test
    void readingTheProgressTakesNothingOver() {
        try (Sample working = Sample.start();
                Sample watching = Sample.startOn(working.url())) {
            working.announce("17");
            eventually(() -> assertThat(working.count("shelf")).isEqualTo(1));
            eventually(() -> assertThat(owners(working)).hasSize(4).doesNotContainNull());
            List<String> before = owners(working);
            for (int i = 0; i < 20; i++) {
                assertThat(watching.bean(ProcessorProgress.class).all()).hasSize(2);
            }
            assertThat(owners(working)).isEqualTo(before);
        }
    }

    @Test
    void showsPositionHeadAndLag() {
        try (Sample sample = Sample.start()) {
            for (int i = 0; i < 5; i++) {
                sample.announce("P" + i);
            }
            eventually(
                    () -> {
                        ProcessorStatus shelf = shelf(sample);
                        assertThat(shelf.position()).isEqualTo(5);
                        assertThat(shelf.head()).isEqualTo(5);
                        assertThat(shelf.lagEvents()).isZero();
                        assertThat(shelf.lagSeconds()).isZero();
                        assertThat(shelf.segments()).hasSize(2);
                    });
        }
    }

    @Test
    void theFullOrderSurvivesARestart() {
        GenericEventMessage<String> event = new GenericEventMessage<>("any");
        assertThat(new FullOrder().getSequenceIdentifierFor(event).hashCode())
                .isEqualTo("all".hashCode());
    }

    @Test
    void theOrderOfAnAggregateIsItsIdentifier() {
        assertThat(
                        new AggregateOrder()
                                .getSequenceIdentifierFor(
                                        new GenericDomainEventMessage<>(
                                                "Parcel",
                                                "Parcel:17",
                                                0,
                                                new ParcelDelivered("17"))))
                .isEqualTo("Parcel:17");
    }

    private static ProcessorStatus shelf(Sample sample) {
        return sample.bean(ProcessorProgress.class).of("shelf").orElseThrow();
    }

    private static List<String> owners(Sample sample) {
        return sample.jdbc()
                .sql(
                        "SELECT owner FROM token_entry WHERE processor_name <> '__config'"
                                + " ORDER BY processor_name, segment")
                .query((row, index) -> row.getString(1))
                .list();
    }
}
