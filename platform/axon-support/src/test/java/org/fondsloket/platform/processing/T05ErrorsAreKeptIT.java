package org.fondsloket.platform.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fondsloket.sample.Sample.eventually;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.fondsloket.sample.Sample;
import org.fondsloket.sample.Switchboard;
import org.fondsloket.sample.parcel.ParcelEvent.ParcelAnnounced;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

@DisplayName("T5 no failed event is swallowed")
class T05ErrorsAreKeptIT {

    @Test
    void aFailedEventIsParkedAndTheOthersGoOn() {
        try (Sample sample = Sample.start("fondsloket.dead-letters.first-retry=1h")) {
            sample.bean(Switchboard.class).fail("shelf", "bad");
            sample.announce("bad");
            sample.weigh("bad", "9.00");
            sample.announce("good");
            eventually(
                    () -> {
                        assertThat(sample.shelf())
                                .singleElement()
                                .hasFieldOrPropertyWithValue("number", "good");
                        assertThat(sample.count("dead_letter_entry")).isEqualTo(2);
                    });
        }
    }

    @Test
    void refusesAGroupWithoutAKind() {
        assertThatThrownBy(() -> Sample.startWith(ForgottenGroup.class).close())
                .hasStackTraceContaining(
                        "Processing group forgotten has no kind: set fondsloket.processors.forgotten");
    }

    @Test
    void refusesAKindWithoutAGroup() {
        assertThatThrownBy(() -> Sample.start("fondsloket.processors.shelv=projection").close())
                .hasStackTraceContaining(
                        "fondsloket.processors.shelv names a group without a handler");
    }

    @Test
    void refusesAProjectionThatCannotBeEmptied() {
        assertThatThrownBy(() -> Sample.start("fondsloket.processors.notice=projection").close())
                .hasStackTraceContaining("Projection notice needs a @ResetHandler");
    }

    @Test
    void aRelayStopsAtAFailureWithoutParkingItAndCatchesUpInOrder() {
        try (Sample sample = Sample.startWith(Wire.class, "fondsloket.processors.wire=relay")) {
            Wire.Sender sender = sample.bean(Wire.Sender.class);
            sender.broken.set(true);
            sample.announce("1");
            sample.announce("2");
            eventually(() -> assertThat(sender.attempts.get()).isGreaterThanOrEqualTo(2));
            assertThat(sender.sent).isEmpty();
            assertThat(sample.bean(ProcessorProgress.class).of("wire").orElseThrow().lagEvents())
                    .isEqualTo(2);
            sender.broken.set(false);
            eventually(() -> assertThat(sender.sent).containsExactly("1", "2"));
            assertThat(
                            sample.jdbc()
                                    .sql(
                                            "SELECT count(*) FROM dead_letter_entry WHERE processing_group = 'wire'")
                                    .query(Long.class)
                                    .single())
                    .isZero();
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class ForgottenGroup {

        @Bean
        Forgotten forgotten() {
            return new Forgotten();
        }

        @ProcessingGroup("forgotten")
        static class Forgotten {

            @EventHandler
            void on(ParcelAnnounced event) {
                throw new IllegalStateException(event.number());
            }
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Wire {

        @Bean
        Sender sender() {
            return new Sender();
        }

        @ProcessingGroup("wire")
        static class Sender {

            private final AtomicBoolean broken = new AtomicBoolean();
            private final AtomicInteger attempts = new AtomicInteger();
            private final List<String> sent = new CopyOnWriteArrayList<>();

            @EventHandler
            void on(ParcelAnnounced event) {
                attempts.incrementAndGet();
                if (broken.get()) {
                    throw new IllegalStateException("no answer");
                }
                sent.add(event.number());
            }
        }
    }
}
