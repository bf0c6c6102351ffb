package org.fondsloket.employer.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.fondsloket.contracts.EmployerChanged;
import org.fondsloket.contracts.EmployerContactRecorded;
import org.fondsloket.contracts.EmployerNumberSuperseded;
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

    private final EmployerEventTranslator translator =
            new EmployerEventTranslator((number, version) -> Optional.empty());

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

    @Test
    void tellsTheOthersOfAChangedCompanyInTheOrderOfItsEvents() {
        assertThat(
                        translator.translate(
                                new EmployerEvent.ProfileChanged(
                                        "20417358", "Budex Polska", "PL", "Rohbau", null, true),
                                stored(4)))
                .contains(
                        new OuterEvent(
                                "employer.employer.v1",
                                "20417358",
                                "employer.employer-changed.v1",
                                new EmployerChanged(
                                        "20417358",
                                        4,
                                        "Budex Polska",
                                        "PL",
                                        "Rohbau",
                                        null,
                                        true)));
        LocalDate day = LocalDate.of(2026, 7, 1);
        assertThat(
                        translator.translate(
                                new EmployerEvent.NumberSuperseded("20417358", "70000005", day),
                                stored(5)))
                .contains(
                        new OuterEvent(
                                "employer.employer.v1",
                                "20417358",
                                "employer.employer-number-superseded.v1",
                                new EmployerNumberSuperseded("20417358", "70000005", day)));
    }

    @Test
    void publishesWhatIsOnFileNowAndATombstoneWhenNothingIs() {
        EmployerContactRecorded onFile =
                new EmployerContactRecorded(
                        "20417358", 7, "a@b.example", "pl", null, null, null, null);
        EmployerEventTranslator known =
                new EmployerEventTranslator((number, version) -> Optional.of(onFile));
        EmployerEvent changed = new EmployerEvent.AddressChanged("20417358", 1, null);

        assertThat(known.translate(changed, stored(7)))
                .contains(
                        new OuterEvent(
                                "employer.contact.v1",
                                "20417358",
                                "employer.contact-recorded.v1",
                                onFile));
        assertThat(translator.translate(changed, stored(7)))
                .contains(OuterEvent.tombstone("20417358", EmployerContactRecorded.class));
        assertThat(
                        translator.translate(
                                new EmployerEvent.PersonalDataErased("20417358"), stored(8)))
                .contains(OuterEvent.tombstone("20417358", EmployerContactRecorded.class));
    }

    @Test
    void keepsTaxNumberDirectorAndWishesInside() {
        assertThat(
                        translator.translate(
                                new EmployerEvent.CompanyDataChanged("20417358", 1, null), STORED))
                .isEmpty();
        assertThat(
                        translator.translate(
                                new EmployerEvent.NameChangeRequested("20417358", "r-1", "Other"),
                                STORED))
                .isEmpty();
    }

    private static StoredEvent stored(long sequence) {
        return new StoredEvent(
                "event-" + sequence,
                "Employer:20417358",
                sequence,
                Instant.parse("2026-03-15T10:00:00Z"),
                Envelope.system("test", "correlation-1"));
    }
}
