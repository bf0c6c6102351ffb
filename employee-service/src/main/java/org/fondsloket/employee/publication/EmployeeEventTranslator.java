package org.fondsloket.employee.publication;

import java.util.Optional;
import org.fondsloket.contracts.PersonRecorded;
import org.fondsloket.contracts.PostingChanged;
import org.fondsloket.contracts.PostingEnded;
import org.fondsloket.contracts.PostingWithdrawn;
import org.fondsloket.contracts.WorkerPosted;
import org.fondsloket.contracts.WorkerRegistered;
import org.fondsloket.employee.notification.NotificationEvent;
import org.fondsloket.employee.person.Address;
import org.fondsloket.employee.person.MasterData;
import org.fondsloket.employee.person.Person;
import org.fondsloket.employee.person.Persons;
import org.fondsloket.employee.person.RecordedPerson;
import org.fondsloket.employee.posting.PostingEvent;
import org.fondsloket.employee.worker.WorkerEvent;
import org.fondsloket.platform.relay.OuterEvent;
import org.fondsloket.platform.relay.OuterEventTranslator;
import org.fondsloket.platform.relay.StoredEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the others learn of workers and postings.
 *
 * <p>A person is published as it is on file now, not as it was when the event was stored: a relay
 * that starts over must not bring back what somebody had erased.
 */
@Component
final class EmployeeEventTranslator implements OuterEventTranslator {

    private final Persons persons;

    EmployeeEventTranslator(Persons persons) {
        this.persons = persons;
    }

    @Override
    public Optional<OuterEvent> translate(Object event, StoredEvent stored) {
        return switch (event) {
            case WorkerEvent worker -> Optional.of(outer(worker));
            case PostingEvent posting -> Optional.of(outer(posting));
            case NotificationEvent.OfOneWorker posting -> Optional.of(outer(posting));
            default -> Optional.empty();
        };
    }

    private OuterEvent outer(WorkerEvent event) {
        return switch (event) {
            case WorkerEvent.WorkerRegistered registered ->
                    OuterEvent.of(
                            registered.employerNumber(),
                            new WorkerRegistered(
                                    registered.employerNumber(), registered.workerNumber()));
            case WorkerEvent.WorkerEmployed employed ->
                    OuterEvent.of(
                            employed.employerNumber(),
                            new WorkerRegistered(
                                    employed.employerNumber(), employed.workerNumber()));
            case WorkerEvent.PersonRecorded recorded -> person(recorded.workerNumber());
            case WorkerEvent.PersonDataChanged changed -> person(changed.workerNumber());
            case WorkerEvent.PersonErased erased -> forgotten(erased.workerNumber());
        };
    }

    private OuterEvent person(String workerNumber) {
        return persons.current(workerNumber)
                .map(EmployeeEventTranslator::known)
                .orElseGet(() -> forgotten(workerNumber));
    }

    private static OuterEvent known(RecordedPerson recorded) {
        Person person = recorded.person();
        MasterData data = person.masterData();
        return OuterEvent.of(
                recorded.workerNumber(),
                new PersonRecorded(
                        recorded.workerNumber(),
                        recorded.version(),
                        person.familyName(),
                        person.givenName(),
                        person.birthDate(),
                        person.nationality(),
                        data.placeOfBirth(),
                        address(data.address()),
                        data.iban(),
                        data.function(),
                        data.language(),
                        data.socialInsuranceCountry(),
                        data.severelyDisabledFrom(),
                        data.disabilityProofOn(),
                        data.email()));
    }

    private static PersonRecorded.@Nullable Address address(Address home) {
        return home.equals(Address.UNKNOWN)
                ? null
                : new PersonRecorded.Address(
                        home.street(), home.postalCode(), home.city(), home.country());
    }

    private static OuterEvent forgotten(String workerNumber) {
        return OuterEvent.tombstone(workerNumber, PersonRecorded.class);
    }

    private static OuterEvent outer(PostingEvent event) {
        return switch (event) {
            case PostingEvent.WorkerPosted posted ->
                    OuterEvent.of(
                            posted.employerNumber(),
                            new WorkerPosted(
                                    posted.postingId(),
                                    posted.employerNumber(),
                                    posted.workerNumber(),
                                    posted.siteLand(),
                                    posted.from(),
                                    posted.expectedTo()));
            case PostingEvent.PostingEnded ended ->
                    OuterEvent.of(
                            ended.employerNumber(),
                            new PostingEnded(
                                    ended.postingId(),
                                    ended.employerNumber(),
                                    ended.workerNumber(),
                                    ended.endedOn()));
        };
    }

    /** The others know postings only; what the notification says as a whole stays here. */
    private static OuterEvent outer(NotificationEvent.OfOneWorker event) {
        String employerNumber = event.employerNumber();
        return switch (event) {
            case NotificationEvent.WorkerNotified notified ->
                    OuterEvent.of(
                            employerNumber,
                            new WorkerPosted(
                                    notified.postingId(),
                                    employerNumber,
                                    notified.workerNumber(),
                                    notified.siteLand(),
                                    notified.from(),
                                    notified.expectedTo(),
                                    notified.notificationId()));
            case NotificationEvent.NotifiedPostingChanged changed ->
                    OuterEvent.of(
                            employerNumber,
                            new PostingChanged(
                                    changed.postingId(),
                                    employerNumber,
                                    changed.workerNumber(),
                                    changed.siteLand(),
                                    changed.from(),
                                    changed.expectedTo()));
            case NotificationEvent.NotifiedPostingWithdrawn withdrawn ->
                    OuterEvent.of(
                            employerNumber,
                            new PostingWithdrawn(
                                    withdrawn.postingId(),
                                    employerNumber,
                                    withdrawn.workerNumber()));
            case NotificationEvent.NotifiedPostingEnded ended ->
                    OuterEvent.of(
                            employerNumber,
                            new PostingEnded(
                                    ended.postingId(),
                                    employerNumber,
                                    ended.workerNumber(),
                                    ended.endedOn()));
        };
    }
}
