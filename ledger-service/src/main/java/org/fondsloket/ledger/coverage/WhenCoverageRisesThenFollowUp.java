package org.fondsloket.ledger.coverage;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.fondsloket.ledger.contribution.ContributionEvent.CoverageChanged;
import org.fondsloket.ledger.leave.CoveredBy;
import org.fondsloket.ledger.leave.LeaveCommand.FollowUpPayouts;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.command.EnvelopeMetaData;
import org.fondsloket.scheme.RuleSets;
import org.springframework.stereotype.Component;

/**
 * Late contributions are paid on to the workers by themselves: nobody has to ask twice (scheme
 * 4.9). The account knows what it paid, so the same news again pays nothing.
 */
@Component
@ProcessingGroup("leave-follow-up")
class WhenCoverageRisesThenFollowUp {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Coverages coverages;
    private final Commands commands;
    private final RuleSets ruleSets;
    private final Clock clock;

    WhenCoverageRisesThenFollowUp(
            Coverages coverages, Commands commands, RuleSets ruleSets, Clock clock) {
        this.coverages = coverages;
        this.commands = commands;
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    @EventHandler
    void on(CoverageChanged event, EventMessage<?> message) {
        for (String worker : coverages.paidWorkers(event.employerNumber(), event.year())) {
            List<CoveredBy> employers = new ArrayList<>();
            for (CoveredBy each : coverages.ofWorker(worker, event.year())) {
                if (!each.employerNumber().equals(event.employerNumber())) {
                    employers.add(each);
                }
            }
            // The table may be a moment behind this very event.
            employers.add(new CoveredBy(event.employerNumber(), event.paid(), event.assessed()));
            commands.send(
                    new FollowUpPayouts(
                            worker,
                            event.year(),
                            LocalDate.now(clock.withZone(BERLIN)),
                            employers,
                            ruleSets.latest().id(),
                            message.getIdentifier()),
                    EnvelopeMetaData.read(message.getMetaData()).causedBy(message.getIdentifier()));
        }
    }
}
