package org.fondsloket.employer.history;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.fondsloket.employer.employer.EmployerEvent;
import org.fondsloket.employer.employer.EmployerEvent.EmployerRegistered;
import org.fondsloket.employer.employer.EmployerEvent.LettersOnPaperSet;
import org.fondsloket.employer.employer.EmployerEvent.NameChangeDeclined;
import org.fondsloket.employer.employer.EmployerEvent.NameChangeGranted;
import org.fondsloket.employer.employer.EmployerEvent.NameChangeRequested;
import org.fondsloket.employer.employer.EmployerEvent.NumberSuperseded;
import org.fondsloket.employer.employer.EmployerEvent.PersonalDataErased;
import org.fondsloket.employer.employer.EmployerEvent.ProfileChanged;
import org.fondsloket.employer.employer.EmployerEvent.SectionChanged;
import org.fondsloket.employer.employer.Section;
import org.fondsloket.platform.command.EnvelopeMetaData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes who did what to a company's data; what the data say stays in the erasable file. */
@Component
@ProcessingGroup("history")
class HistoryProjection {

    private final HistoryRows rows;

    HistoryProjection(HistoryRows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(
            EmployerEvent event,
            MetaData metaData,
            @MessageIdentifier String eventId,
            @SequenceNumber long position,
            @Timestamp Instant at) {
        Note note = noteOf(event);
        if (note != null) {
            rows.add(
                    eventId,
                    event.employerNumber(),
                    note,
                    EnvelopeMetaData.read(metaData),
                    position,
                    at);
        }
    }

    /** What is said by another event of the same act, is said once. */
    private static @Nullable Note noteOf(EmployerEvent event) {
        return switch (event) {
            case EmployerRegistered registered ->
                    Note.of(Section.COMPANY, "REGISTERED").saying(registered.companyName());
            case SectionChanged changed ->
                    Note.of(changed.section(), "CHANGED")
                            .inVersion(changed.version())
                            .onPaper(changed.paperForm());
            case NameChangeRequested requested ->
                    Note.of(Section.COMPANY, "NAME_CHANGE_REQUESTED")
                            .saying(requested.requestedName());
            case NameChangeGranted granted ->
                    Note.of(Section.COMPANY, "NAME_CHANGED").saying(granted.companyName());
            case NameChangeDeclined _ -> Note.of(Section.COMPANY, "NAME_CHANGE_DECLINED");
            case LettersOnPaperSet set ->
                    Note.of(
                                    Section.COMPANY,
                                    set.lettersOnPaper()
                                            ? "LETTERS_ON_PAPER"
                                            : "LETTERS_ONLINE_ONLY")
                            .onPaper(set.paperForm());
            case NumberSuperseded superseded ->
                    Note.of(Section.COMPANY, "NUMBER_SUPERSEDED")
                            .saying(superseded.successorNumber());
            case PersonalDataErased _ -> Note.of(Section.COMPANY, "PERSONAL_DATA_ERASED");
            case ProfileChanged _ -> null;
        };
    }

    @ResetHandler
    void reset() {
        rows.clear();
    }
}
