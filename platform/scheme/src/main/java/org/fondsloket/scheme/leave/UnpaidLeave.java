package org.fondsloket.scheme.leave;

import java.util.Collection;
import java.util.List;
import org.fondsloket.scheme.LeaveRules;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.calendar.Period;

/** Unpaid leave that lasted too long to count as employment, seen across the ends of months. */
public final class UnpaidLeave {

    private UnpaidLeave() {}

    /**
     * Runs of unpaid leave with more calendar days than the rule allows; every day of such a run is
     * no employment day (framework agreement, section 8 no. 2.3). Entries that touch are one run.
     */
    public static List<Period> tooLong(RuleSet rules, Collection<Absence> absences) {
        List<Period> unpaid =
                absences.stream()
                        .filter(absence -> absence.kind() == AbsenceKind.UNPAID_LEAVE)
                        .map(Absence::period)
                        .toList();
        return Period.union(unpaid).stream()
                .filter(run -> run.days() > threshold(rules, run))
                .toList();
    }

    static int threshold(RuleSet rules, Period run) {
        return rules.rule(LeaveRules.UNPAID_THRESHOLD_DAYS, run.from()).value();
    }
}
