package org.fondsloket.employer.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.fondsloket.contracts.EmployerRegistered;
import org.fondsloket.employer.employer.EmployerEvent;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.platform.relay.OuterEvent;
import org.fondsloket.platform.relay.StoredEvent;
import org.junit.jupiter.api.Test;

class EmployerEventTranslatorTest {

    private static final StoredEvent STORED =
            new StoredEvent(
                    "event-1",
                    "Employer:20417358",
                    0,
                    Instant.parse("2026-03-15T10:00:00Z"),
                    Envelope.system("test", "correlation-1"));

    private final EmployerEventTranslator translator = new EmployerEventTranslator();

    @Test
    void tellsTheOthersOfANewEmployerUnderItsNumber() {
        LocalDate from = LocalDate.of(2026, 1, 1);

        assertThat(
                        translator.translate(
                                new EmployerEvent.EmployerRegistered(
                                        "20417358", "Budex", "PL", "Rohbau", from),
                                STORED))
                .contains(
                        new OuterEvent(
                                "employer.employer.v1",
                                "20417358",
                                "employer.employer-registered.v1",
                                new EmployerRegistered("20417358", "Budex", "PL", "Rohbau", from)));
    }

    @Test
    void keepsWhatIsNoEventOfAnEmployerInside() {
        assertThat(translator.translate("something else", STORED)).isEmpty();
    }
}
