package org.fondsloket.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.fondsloket.sample.Sample;
import org.fondsloket.sample.parcel.ParcelCommand.AnnounceParcel;
import org.junit.jupiter.api.Test;

class ServiceStartsIT {

    @Test
    void aCommandBecomesAnEventARowAndAnEffect() {
        try (Sample sample = Sample.start()) {
            String answer =
                    sample.send(new AnnounceParcel("17", new BigDecimal("2.50"), Sample.MAY));
            assertThat(answer).isEqualTo("Announced");
            sample.deliver("17");
            Sample.eventually(
                    () -> {
                        assertThat(sample.shelf())
                                .singleElement()
                                .hasFieldOrPropertyWithValue("delivered", true)
                                .hasFieldOrPropertyWithValue("weight", new BigDecimal("2.50"));
                        assertThat(sample.count("notice")).isEqualTo(1);
                    });
            assertThat(
                            sample.jdbc()
                                    .sql(
                                            "SELECT payload_type || ' ' || payload_revision || ' ' || payload"
                                                    + " FROM event_readable ORDER BY global_index")
                                    .query(String.class)
                                    .list())
                    .containsExactly(
                            "sample.ParcelAnnounced 1 {\"month\": \"2026-05\", \"number\": \"17\", \"weight\": 2.50}",
                            "sample.ParcelDelivered 1 {\"number\": \"17\"}");
        }
    }

    @Test
    void aRefusalReachesTheCallerAsItIsAndStoresNothing() {
        try (Sample sample = Sample.start()) {
            assertThatThrownBy(() -> sample.deliver("17"))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.code()).isEqualTo("NOT_ANNOUNCED"));
            assertThat(sample.count("domain_event_entry")).isZero();
        }
    }

    @Test
    void theSameCommandAgainIsAnsweredWithoutANewEvent() {
        try (Sample sample = Sample.start()) {
            sample.announce("17");
            sample.announce("17");
            assertThat(sample.count("domain_event_entry")).isEqualTo(1);
        }
    }
}
