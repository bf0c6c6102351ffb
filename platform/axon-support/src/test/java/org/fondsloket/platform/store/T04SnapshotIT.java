package org.fondsloket.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fondsloket.sample.Sample.eventually;

import org.fondsloket.sample.Sample;
import org.fondsloket.sample.parcel.ParcelCommand.DeliverParcel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("T4 snapshots")
class T04SnapshotIT {

    @Test
    void aSealedStateSurvivesItsSnapshot() {
        String url;
        try (Sample sample = Sample.start()) {
            url = sample.url();
            weighSixTimes(sample);
            assertThat(
                            sample.jdbc()
                                    .sql(
                                            "SELECT convert_from(payload, 'UTF8') FROM snapshot_event_entry")
                                    .query(String.class)
                                    .single())
                    .isEqualTo(
                            "{\"id\":\"Parcel:17\",\"state\":{\"@state\":\"Announced\",\"number\":\"17\","
                                    + "\"weight\":3.30,\"month\":\"2026-05\"}}");
            hideTheEventsBehindTheSnapshot(sample);
        }
        try (Sample again = Sample.startOn(url)) {
            assertThat(again.send(new DeliverParcel("17"))).isEqualTo("Delivered");
        }
    }

    @Test
    void aSnapshotOfAnEarlierShapeIsPassedOver() {
        try (Sample sample = Sample.start()) {
            weighSixTimes(sample);
            sample.jdbc()
                    .sql(
                            "UPDATE snapshot_event_entry SET payload_revision = '0',"
                                    + " payload = convert_to('{\"shape\":\"old\"}', 'UTF8')")
                    .update();
            assertThat(sample.send(new DeliverParcel("17"))).isEqualTo("Delivered");
        }
    }

    private static void weighSixTimes(Sample sample) {
        sample.announce("17");
        for (int i = 0; i < 5; i++) {
            sample.weigh("17", "3." + i + "0");
        }
        eventually(() -> assertThat(sample.count("snapshot_event_entry")).isEqualTo(1));
    }

    /** So that only the snapshot can have told the state. */
    private static void hideTheEventsBehindTheSnapshot(Sample sample) {
        sample.jdbc().sql("ALTER TABLE domain_event_entry DISABLE TRIGGER USER").update();
        sample.jdbc()
                .sql(
                        "UPDATE domain_event_entry SET aggregate_identifier = 'hidden'"
                                + " WHERE sequence_number <="
                                + " (SELECT max(sequence_number) FROM snapshot_event_entry)")
                .update();
    }
}
