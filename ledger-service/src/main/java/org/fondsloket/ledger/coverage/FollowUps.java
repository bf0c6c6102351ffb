package org.fondsloket.ledger.coverage;

import java.time.LocalDate;
import java.util.List;
import org.fondsloket.ledger.leave.CoveredBy;
import org.fondsloket.ledger.leave.LeaveCommand.FollowUpPayouts;
import org.fondsloket.ledger.schedule.DatedJob;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.scheme.RuleSets;
import org.springframework.stereotype.Component;

/**
 * Looks every day at each year out of which the fund paid a worker: a decision and a payment that
 * cross at the same moment leave nothing behind.
 */
@Component
class FollowUps implements DatedJob {

    private static final String NAME = "leave-follow-up";

    private final Coverages coverages;
    private final Commands commands;
    private final RuleSets ruleSets;

    FollowUps(Coverages coverages, Commands commands, RuleSets ruleSets) {
        this.coverages = coverages;
        this.commands = commands;
        this.ruleSets = ruleSets;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(LocalDate day) {
        String ruleSet = ruleSets.latest().id();
        for (Coverages.PaidYear paid : coverages.paidYears()) {
            List<CoveredBy> employers = coverages.ofWorker(paid.workerNumber(), paid.year());
            commands.send(
                    new FollowUpPayouts(
                            paid.workerNumber(),
                            paid.year(),
                            day,
                            employers,
                            ruleSet,
                            NAME + ":" + day),
                    Envelope.system(NAME, NAME + ":" + day));
        }
    }
}
