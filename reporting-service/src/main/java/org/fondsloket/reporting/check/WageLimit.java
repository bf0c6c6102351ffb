package org.fondsloket.reporting.check;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.wage.MinimumWage;

/**
 * A least wage of an hour and what it means to stay below it.
 *
 * @param hourly euro
 */
record WageLimit(Severity severity, Money hourly) {

    /** What must be paid, and then what was last paid before a gap in the construction wages. */
    static Stream<WageLimit> of(MinimumWage minimum) {
        return Stream.concat(
                minimum.hourly().stream().map(wage -> new WageLimit(Severity.E, wage)),
                minimum.warning().stream().map(wage -> new WageLimit(Severity.W, wage)));
    }

    boolean isMissedBy(WageOfLine wage) {
        return wage.workGross().compareTo(least(wage.hours())) < 0;
    }

    Finding finding(String check, WageOfLine wage) {
        Map<String, String> params =
                Map.of(
                        "field", "grossWage",
                        "minimum", least(wage.hours()).toPlainString(),
                        "hourly", hourly.toString(),
                        "hours", wage.hours().toPlainString(),
                        "workGross", wage.workGross().toPlainString());
        return severity == Severity.E
                ? Finding.error(check, wage.line(), "grossWage", params)
                : Finding.warning(check, wage.line(), "grossWage", params);
    }

    private BigDecimal least(BigDecimal hours) {
        return hourly.times(hours).amount();
    }
}
