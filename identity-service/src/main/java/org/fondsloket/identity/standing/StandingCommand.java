package org.fondsloket.identity.standing;

import java.time.LocalDate;
import org.fondsloket.identity.standing.Standing.BrokerIdentity;
import org.fondsloket.identity.standing.Standing.Link;
import org.fondsloket.platform.command.AggregateCommand;
import org.jspecify.annotations.Nullable;

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

    /**
     * The person has logged in with his means of a recognised broker.
     *
     * @param proofUntil last day on which that counts as a check of who he is; absent where the
     *     means is too weak for it
     */
    record UseBrokerIdentity(
            String subject, BrokerIdentity identity, Link link, @Nullable LocalDate proofUntil)
            implements StandingCommand {}

    /**
     * The person wants his means of a broker to open this login no longer.
     *
     * @param yesterday last day on which a check by the broker counts from now on
     */
    record UnlinkBroker(String subject, BrokerIdentity identity, LocalDate yesterday)
            implements StandingCommand {}
}
