package org.fondsloket.scheme.wage;

import java.time.YearMonth;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.WageRules;

/** The parts of Germany that the construction minimum wages told apart until 2021. */
enum Region {
    WEST,
    BERLIN,
    EAST;

    static Region of(RuleSet rules, YearMonth month, String land) {
        if (rules.value(WageRules.LANDS_BERLIN, month).contains(land)) {
            return BERLIN;
        }
        return rules.value(WageRules.LANDS_EAST, month).contains(land) ? EAST : WEST;
    }
}
