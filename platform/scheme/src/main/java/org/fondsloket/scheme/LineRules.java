package org.fondsloket.scheme;

import java.util.List;
import java.util.Set;

/** Names of the rules on what a line of the monthly report can say besides its status. */
public final class LineRules {

    /** Statuses without values that name the last day in Germany. */
    public static final RuleKey<Set<String>> STATUS_WITH_POSTING_END =
            codes("status.withPostingEnd");

    /** Reasons for which a worker does not work. */
    public static final RuleKey<Set<String>> ABSENCE_KINDS = codes("absence.kinds");

    /** Absences that say how many hours were lost. */
    public static final RuleKey<Set<String>> ABSENCE_WITH_LOST_HOURS =
            codes("absence.withLostHours");

    /** Absences of which only the days matter. */
    public static final RuleKey<Set<String>> ABSENCE_BY_DAYS = codes("absence.byDays");

    /**
     * Kinds of activity of salaried staff, in the words of several languages: capital letters
     * without accents, a line for each blank.
     */
    public static final RuleKey<Set<String>> FUNCTIONS_SALARIED = codes("check.P-07.functions");

    static final List<RuleKey<?>> ALL =
            List.of(
                    STATUS_WITH_POSTING_END,
                    ABSENCE_KINDS,
                    ABSENCE_WITH_LOST_HOURS,
                    ABSENCE_BY_DAYS,
                    FUNCTIONS_SALARIED);

    private LineRules() {}

    private static RuleKey<Set<String>> codes(String name) {
        return new RuleKey<>(name, RuleValues::codes);
    }
}
