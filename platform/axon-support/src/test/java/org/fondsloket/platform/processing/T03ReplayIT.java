package org.fondsloket.platform.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fondsloket.sample.Sample.eventually;

import java.util.List;
import java.util.Map;
import org.fondsloket.sample.Sample;
import org.fondsloket.sample.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("T3 what was stored can be replayed")
class T03ReplayIT {

    @Test
    void aProjectionThatIsNewOnAFullStoreReadsAllOfIt() {
        String url;
        try (Sample before = Sample.start()) {
            url = before.url();
            for (int i = 0; i < 30; i++) {
                before.announce("P" + i);
            }
            eventually(() -> assertThat(before.count("shelf")).isEqualTo(30));
        }
        JdbcClient jdbc = TestDatabase.jdbc(url);
        jdbc.sql("DELETE FROM token_entry WHERE processor_name = 'shelf'").update();
        jdbc.sql("TRUNCATE shelf").update();
        try (Sample after = Sample.startOn(url)) {
            eventually(() -> assertThat(after.count("shelf")).isEqualTo(30));
        }
    }

    @Test
    void aRebuiltProjectionHasTheSameRows() {
        try (Sample sample = Sample.start()) {
            for (int i = 0; i < 30; i++) {
                sample.announce("P" + i);
                sample.weigh("P" + i, "3.10");
                sample.deliver("P" + i);
            }
            eventually(() -> assertThat(steps(sample)).isEqualTo(90));
            List<Map<String, @Nullable Object>> before = sample.shelf();

            sample.bean(Rebuild.class).rebuild("shelf", () -> {});

            eventually(
                    () -> {
                        assertThat(status(sample).replaying()).isFalse();
                        assertThat(sample.shelf()).isEqualTo(before);
                    });
            sample.announce("later");
            eventually(() -> assertThat(sample.count("shelf")).isEqualTo(31));
        }
    }

    @Test
    void aReplayThatWasCutOffByAStopGoesOnAfterTheStart() {
        String url;
        List<Map<String, @Nullable Object>> before;
        try (Sample sample = Sample.start()) {
            url = sample.url();
            for (int i = 0; i < 300; i++) {
                sample.announce("P" + i);
            }
            eventually(() -> assertThat(sample.count("shelf")).isEqualTo(300));
            before = sample.shelf();
            sample.bean(Rebuild.class).rebuild("shelf", () -> {});
        }
        try (Sample again = Sample.startOn(url)) {
            eventually(() -> assertThat(again.shelf()).isEqualTo(before));
            eventually(() -> assertThat(status(again).replaying()).isFalse());
        }
    }

    @Test
    @DisplayName("an event of an earlier revision reaches aggregate and projection upcast")
    void anEarlierRevisionIsReadThroughItsUpcaster() {
        try (Sample sample = Sample.start()) {
            sample.announce("17");
            sample.jdbc()
                    .sql(
                            """
                            INSERT INTO domain_event_entry (event_identifier, meta_data, payload, payload_revision,
                                payload_type, time_stamp, aggregate_identifier, sequence_number, type)
                            SELECT 'from-long-ago', meta_data, convert_to('{"number":"17","kilos":7.70}', 'UTF8'), '1',
                                'sample.ParcelWeighed', time_stamp, aggregate_identifier, 1, type
                            FROM domain_event_entry
                            """)
                    .update();
            eventually(
                    () -> assertThat(sample.shelf().getFirst().get("weight")).hasToString("7.70"));
            sample.deliver("17");
            eventually(
                    () -> assertThat(sample.shelf().getFirst()).containsEntry("delivered", true));
        }
    }

    private static long steps(Sample sample) {
        return sample.jdbc()
                .sql("SELECT coalesce(sum(steps), 0) FROM shelf")
                .query(Long.class)
                .single();
    }

    private static ProcessorStatus status(Sample sample) {
        return sample.bean(ProcessorProgress.class).of("shelf").orElseThrow();
    }
}
