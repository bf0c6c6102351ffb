package org.fondsloket.employer.publication;

import java.util.Optional;
import org.fondsloket.contracts.EmployerChanged;
import org.fondsloket.contracts.EmployerContactRecorded;
import org.fondsloket.contracts.EmployerNumberSuperseded;
import org.fondsloket.contracts.EmployerRegistered;
import org.fondsloket.employer.employer.EmployerEvent;
import org.fondsloket.platform.relay.OuterEvent;
import org.fondsloket.platform.relay.OuterEventTranslator;
import org.fondsloket.platform.relay.StoredEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the others learn of an employer.
 *
 * <p>Address, contact and bank data are published as they are on file now, not as they were when
 * the event was stored: a relay that starts over must not bring back what somebody had erased.
 */
@Component
final class EmployerEventTranslator implements OuterEventTranslator {

    private final ContactOnFile contacts;

    EmployerEventTranslator(ContactOnFile contacts) {
        this.contacts = contacts;
    }

    @Override
    public Optional<OuterEvent> translate(Object event, StoredEvent stored) {
        return event instanceof EmployerEvent employerEvent
                ? Optional.ofNullable(outer(employerEvent, stored.sequence()))
                : Optional.empty();
    }

    /** The number of the event among those of its employer grows with each change. */
    private @Nullable OuterEvent outer(EmployerEvent event, long sequence) {
        return switch (event) {
            case EmployerEvent.EmployerRegistered registered ->
                    OuterEvent.of(
                            registered.employerNumber(),
                            new EmployerRegistered(
                                    registered.employerNumber(),
                                    registered.companyName(),
                                    registered.country(),
                                    registered.activity(),
                                    registered.participationFrom()));
            case EmployerEvent.ProfileChanged changed ->
                    OuterEvent.of(
                            changed.employerNumber(),
                            new EmployerChanged(
                                    changed.employerNumber(),
                                    sequence,
                                    changed.companyName(),
                                    changed.country(),
                                    changed.activity(),
                                    changed.participationUntil(),
                                    changed.lettersOnPaper()));
            case EmployerEvent.NumberSuperseded superseded ->
                    OuterEvent.of(
                            superseded.employerNumber(),
                            new EmployerNumberSuperseded(
                                    superseded.employerNumber(),
                                    superseded.successorNumber(),
                                    superseded.effectiveOn()));
            case EmployerEvent.AddressChanged changed ->
                    contact(changed.employerNumber(), sequence);
            case EmployerEvent.ContactsChanged changed ->
                    contact(changed.employerNumber(), sequence);
            case EmployerEvent.BankDetailsChanged changed ->
                    contact(changed.employerNumber(), sequence);
            case EmployerEvent.PersonalDataErased erased ->
                    contact(erased.employerNumber(), sequence);
            // Tax number and director are nobody else's business; wishes are none until granted.
            case EmployerEvent.CompanyDataChanged _,
                    EmployerEvent.NameChangeRequested _,
                    EmployerEvent.NameChangeGranted _,
                    EmployerEvent.NameChangeDeclined _,
                    EmployerEvent.LettersOnPaperSet _ ->
                    null;
        };
    }

    private OuterEvent contact(String employerNumber, long sequence) {
        return contacts.of(employerNumber, sequence)
                .map(contact -> OuterEvent.of(employerNumber, contact))
                .orElseGet(
                        () -> OuterEvent.tombstone(employerNumber, EmployerContactRecorded.class));
    }
}
