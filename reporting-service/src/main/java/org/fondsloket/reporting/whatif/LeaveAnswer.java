package org.fondsloket.reporting.whatif;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.fondsloket.reporting.page.StepView;
import org.jspecify.annotations.Nullable;

/**
 * What a planned leave would cost and give, in the reader's language.
 *
 * @param possible every part has the days and a day rate
 */
record LeaveAnswer(
        int days,
        int daysFromCarryOver,
        BigDecimal payDue,
        boolean possible,
        String ruleSet,
        List<Part> parts) {

    static LeaveAnswer of(PlannedLeave leave, Locale locale) {
        return new LeaveAnswer(
                leave.days(),
                leave.daysFromCarryOver(),
                leave.payDue(),
                leave.possible(),
                leave.ruleSet(),
                leave.parts().stream().map(part -> Part.of(part, locale)).toList());
    }

    /** The part of the leave that lies in one month. */
    record Part(
            YearMonth month,
            LocalDate from,
            LocalDate to,
            int days,
            int daysFromCarryOver,
            List<LocalDate> skippedHolidays,
            int availableDays,
            @Nullable BigDecimal dayRate,
            BigDecimal payDue,
            BigDecimal payFromCarryOver,
            boolean possible,
            List<StepView> steps) {

        private static Part of(PlannedLeave.Part part, Locale locale) {
            return new Part(
                    part.month(),
                    part.from(),
                    part.to(),
                    part.days(),
                    part.daysFromCarryOver(),
                    part.skippedHolidays(),
                    part.availableDays(),
                    part.dayRate(),
                    part.payDue(),
                    part.payFromCarryOver(),
                    part.possible(),
                    StepView.all(part.steps(), locale));
        }
    }
}
