package org.fondsloket.identity.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.fondsloket.identity.access.AccessEvent;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.platform.relay.OuterEvent;
import org.fondsloket.platform.relay.StoredEvent;
import org.junit.jupiter.api.Test;

class AccessTranslatorTest {

    private static final StoredEvent STORED =
            new StoredEvent(
                    "id",
                    "Access:s:20417358",
                    0,
                    Instant.EPOCH,
                    Envelope.system("test", "correlation"));

    private final AccessTranslator translator = new AccessTranslator();

    @Test
    void publishesAGrantUnderTheEmployersNumber() {
        assertThat(
                        translator.translate(
                                new AccessEvent.AccessGranted("s", "20417358", List.of("COMP")),
                                STORED))
                .contains(
                        OuterEvent.of(
                                "20417358",
                                new org.fondsloket.contracts.AccessGranted(
                                        "s", "20417358", List.of("COMP"))));
    }

    @Test
    void publishesARevocationUnderTheEmployersNumber() {
        assertThat(translator.translate(new AccessEvent.AccessRevoked("s", "FUND"), STORED))
                .contains(
                        OuterEvent.of(
                                "FUND", new org.fondsloket.contracts.AccessRevoked("s", "FUND")));
    }

    @Test
    void saysNothingAboutAnythingElse() {
        assertThat(translator.translate("something", STORED)).isEmpty();
    }
}
