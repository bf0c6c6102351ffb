package org.fondsloket.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.fondsloket.sample.Sample;
import org.fondsloket.sample.parcel.ParcelCommand.AnnounceParcel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("T10 PostgreSQL")
class T10PostgresqlIT {

    private static final Sample SAMPLE = Sample.start();

    @BeforeAll
    static void announce() {
        SAMPLE.announce("17");
    }

    @AfterAll
    static void stop() {
        SAMPLE.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE domain_event_entry SET payload = ''",
                "DELETE FROM domain_event_entry",
                "TRUNCATE domain_event_entry",
                "DELETE FROM operations_log"
            })
    void whatHappenedIsNeverChanged(String sql) {
        assertThatThrownBy(() -> SAMPLE.jdbc().sql(sql).update())
                .hasStackTraceContaining("stored events are never changed");
        assertThat(SAMPLE.count("domain_event_entry")).isPositive();
    }

    @Test
    void theStoreHasASequenceOfItsOwnWithoutACache() {
        assertThat(
                        SAMPLE.jdbc()
                                .sql(
                                        "SELECT cache_size FROM pg_sequences WHERE sequencename = 'domain_event_entry_seq'")
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void twoTypesWithTheSameKeyDoNotCollide() {
        SAMPLE.announce("18");
        SAMPLE.jdbc()
                .sql(
                        """
                        INSERT INTO domain_event_entry (event_identifier, meta_data, payload, payload_revision,
                            payload_type, time_stamp, aggregate_identifier, sequence_number, type)
                        SELECT 'other-type', meta_data, payload, payload_revision, payload_type, time_stamp,
                            'Crate:18', 0, 'Crate'
                        FROM domain_event_entry WHERE aggregate_identifier = 'Parcel:18'
                        """)
                .update();
        SAMPLE.weigh("18", "1.00");
        assertThat(
                        SAMPLE.jdbc()
                                .sql(
                                        "SELECT count(*) FROM domain_event_entry WHERE aggregate_identifier = 'Parcel:18'")
                                .query(Long.class)
                                .single())
                .isEqualTo(2);
    }

    @Test
    void takesAnIdentifierOf255CharactersAndNoMore() {
        SAMPLE.announce("x".repeat(255 - "Parcel:".length()));
        assertThatThrownBy(
                        () ->
                                SAMPLE.send(
                                        new AnnounceParcel(
                                                "x".repeat(256 - "Parcel:".length()),
                                                BigDecimal.ONE,
                                                Sample.MAY)))
                .hasStackTraceContaining("at most 255 characters");
    }

    @Test
    void peopleReadEventsAsJson() {
        assertThat(
                        SAMPLE.jdbc()
                                .sql(
                                        "SELECT payload ->> 'month' || ' ' || (meta_data ->> 'actorPerson')"
                                                + " FROM event_readable WHERE aggregate_identifier = 'Parcel:17'")
                                .query(String.class)
                                .single())
                .isEqualTo("2026-05 system:test");
    }

    @Test
    void payloadsAreBytesAndTimestampsAreUtc() {
        assertThat(
                        SAMPLE.jdbc()
                                .sql(
                                        "SELECT data_type FROM information_schema.columns"
                                                + " WHERE table_name = 'domain_event_entry' AND column_name = 'payload'")
                                .query(String.class)
                                .single())
                .isEqualTo("bytea");
        assertThat(
                        SAMPLE.jdbc()
                                .sql("SELECT time_stamp FROM domain_event_entry LIMIT 1")
                                .query(String.class)
                                .single())
                .endsWith("Z");
    }
}
