package org.fondsloket.platform.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.fondsloket.platform.event.Actor;
import org.fondsloket.platform.event.Channel;
import org.fondsloket.platform.event.Envelope;
import org.junit.jupiter.api.Test;

class CloudEventHeadersTest {

    private static final CloudEvent EVENT =
            new CloudEvent(
                    "b1946ac9",
                    "ledger.contributions-booked.v1",
                    "urn:fondsloket:ledger",
                    "Posting:1",
                    Instant.parse("2026-05-31T12:00:00.123456Z"),
                    new Envelope(
                            new Actor("subject-1", "7001", "20417358", "mandate-1", "2"),
                            Channel.PORTAL,
                            "correlation-1",
                            "event-0",
                            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"));

    @Test
    void readsWhatItWrote() {
        Headers headers = new RecordHeaders();
        CloudEventHeaders.write(EVENT, headers);
        assertThat(CloudEventHeaders.read(headers)).isEqualTo(EVENT);
        assertThat(CloudEventHeaders.text(headers, "content-type")).isEqualTo("application/json");
        assertThat(CloudEventHeaders.text(headers, "ce_dataschema"))
                .isEqualTo("urn:fondsloket:schema:ledger.contributions-booked.v1");
        assertThat(CloudEventHeaders.text(headers, "ce_actingfor")).isEqualTo("20417358");
    }

    @Test
    void readsAForeignEventWithoutEnvelope() {
        Headers headers = foreign();
        CloudEvent event = CloudEventHeaders.read(headers);
        assertThat(event.envelope().actor().person()).isEqualTo("unknown");
        assertThat(event.envelope().correlationId()).isEqualTo("id-1");
    }

    @Test
    void refusesAnEventWithoutTypeOrWithAnotherVersion() {
        Headers untyped = foreign();
        untyped.remove("ce_type");
        assertThatThrownBy(() -> CloudEventHeaders.read(untyped))
                .isInstanceOf(PermanentFailure.class)
                .hasMessage("header ce_type is missing");
        Headers newer = foreign();
        newer.remove("ce_specversion").add("ce_specversion", "2.0".getBytes(UTF_8));
        assertThatThrownBy(() -> CloudEventHeaders.read(newer))
                .isInstanceOf(PermanentFailure.class);
        Headers timeless = foreign();
        timeless.remove("ce_time").add("ce_time", "yesterday".getBytes(UTF_8));
        assertThatThrownBy(() -> CloudEventHeaders.read(timeless))
                .isInstanceOf(PermanentFailure.class);
    }

    private static Headers foreign() {
        Headers headers = new RecordHeaders();
        CloudEventHeaders.put(headers, "ce_specversion", "1.0");
        CloudEventHeaders.put(headers, "ce_id", "id-1");
        CloudEventHeaders.put(headers, "ce_type", "some.type.v1");
        CloudEventHeaders.put(headers, "ce_source", "urn:else");
        CloudEventHeaders.put(headers, "ce_time", "2026-05-31T14:00:00+02:00");
        CloudEventHeaders.put(headers, "ce_channel", "CARRIER_PIGEON");
        return headers;
    }
}
