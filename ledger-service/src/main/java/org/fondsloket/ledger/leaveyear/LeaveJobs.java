package org.fondsloket.ledger.leaveyear;

import java.time.LocalDate;
import java.time.Month;
import org.fondsloket.ledger.leave.LeaveCommand;
import org.fondsloket.ledger.leave.LeaveCommand.CloseYear;
import org.fondsloket.ledger.leave.LeaveCommand.LapseYear;
import org.fondsloket.ledger.leave.LeaveCommand.WarnOfLapse;
import org.fondsloket.ledger.schedule.DatedJob;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.command.Refusal;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.scheme.LeaveRules;
import org.fondsloket.scheme.RuleKey;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.RuleSets;
import org.fondsloket.scheme.YearlyDeadline;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What time does to leave accounts. Each method can run on any day and again on the same: the
 * accounts know what they have done.
 */
@Component
public class LeaveJobs implements DatedJob {

    private static final Logger LOG = LoggerFactory.getLogger(LeaveJobs.class);
    private static final int OLDEST = 2;

    private final DueWorkers workers;
    private final Commands commands;
    private final RuleSets ruleSets;

    LeaveJobs(DueWorkers workers, Commands commands, RuleSets ruleSets) {
        this.workers = workers;
        this.commands = commands;
        this.ruleSets = ruleSets;
    }

    /** Closes the year before, for each worker whose reports are in, at the latest day for all. */
    void closeYear(LocalDate day) {
        int year = day.getYear() - 1;
        String ruleSet = ruleSets.latest().id();
        for (String worker : workers.notClosed(year)) {
            send(new CloseYear(worker, year, day, ruleSet), day);
        }
    }

    /** Lets lapse what has lapsed by the day. */
    void lapse(LocalDate day) {
        RuleSet rules = ruleSets.latest();
        for (int year = day.getYear() - OLDEST; year < day.getYear(); year++) {
            if (day.isAfter(deadline(rules, LeaveRules.LAPSE, year))) {
                for (String worker : workers.withRest(year)) {
                    send(new LapseYear(worker, year, day, rules.id()), day);
                }
            }
        }
    }

    /** Warns, from 1 October on, of what lapses at the end of the year. */
    void warnOfLapse(LocalDate day) {
        RuleSet rules = ruleSets.latest();
        int year = day.getYear() - 1;
        if (day.isBefore(deadline(rules, LeaveRules.LAPSE_WARNING, year))) {
            return;
        }
        for (String worker : workers.withRest(year)) {
            send(new WarnOfLapse(worker, year, day, rules.id()), day);
        }
    }

    @Override
    public String name() {
        return "leave-year";
    }

    /**
     * All of them, in the order in which a day does them. Each asks what has come due by the day,
     * so a day that was missed is made up for.
     */
    @Override
    public void run(LocalDate day) {
        closeYear(day);
        lapse(day);
        warnOfLapse(day);
    }

    private static LocalDate deadline(RuleSet rules, RuleKey<YearlyDeadline> key, int year) {
        return rules.rule(key, LocalDate.of(year, Month.JANUARY, 1)).value().of(year);
    }

    private void send(LeaveCommand command, LocalDate day) {
        try {
            commands.send(command, Envelope.system("leave-year", "leave-year:" + day));
        } catch (Refusal refusal) {
            // A merged number has nothing left; the one that stays is asked itself.
            LOG.info("leave account of {} says {}", command.workerNumber(), refusal.code());
        }
    }
}
