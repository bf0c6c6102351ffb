package org.fondsloket.identity.standing;

import java.time.LocalDate;
import org.fondsloket.platform.command.AggregateCommand;

/** What can be asked of a login's standing; the answer says whether anything changed. */
public sealed interface StandingCommand extends AggregateCommand<Boolean> {

    String subject();

    @Override
    default String aggregateId() {
        return StandingDecider.idOf(subject());
    }

    /** The organisation wants this person to log in at this level. */
    record RaiseLevel(String subject, String organisation, String level)
            implements StandingCommand {}

    /**
     * The fund has seen who the person is.
     *
     * @param method how it was checked
     * @param documentKind kind of document, never its number or a copy
     * @param today day of the check
     */
    record RecordProofing(
            String subject,
            String method,
            String documentKind,
            LocalDate proofUntil,
            LocalDate today)
            implements StandingCommand {}
}
