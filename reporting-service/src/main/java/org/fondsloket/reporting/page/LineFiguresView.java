package org.fondsloket.reporting.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.fondsloket.reporting.check.LeaveFigures;
import org.fondsloket.reporting.check.LineFigures;
import org.jspecify.annotations.Nullable;

/** What a line means under the rules, with the way to its leave in words. */
public record LineFiguresView(
        int employmentDays,
        BigDecimal workGross,
        int leaveDays,
        BigDecimal leavePayDue,
        BigDecimal reimbursable,
        BigDecimal contributionShare,
        List<OfLeave> leave) {

    static LineFiguresView of(LineFigures figures, Locale locale) {
        return new LineFiguresView(
                figures.employmentDays(),
                figures.workGross(),
                figures.leaveDays(),
                figures.leavePayDue(),
                figures.reimbursable(),
                figures.contributionShare(),
                figures.leave().stream().map(leave -> OfLeave.of(leave, locale)).toList());
    }

    /** One leave of the line. */
    public record OfLeave(
            int days,
            int daysFromCarryOver,
            List<LocalDate> skippedHolidays,
            @Nullable BigDecimal dayRate,
            BigDecimal payDue,
            BigDecimal payFromCarryOver,
            BigDecimal payPaid,
            BigDecimal reimbursable,
            List<StepView> steps) {

        private static OfLeave of(LeaveFigures leave, Locale locale) {
            return new OfLeave(
                    leave.days(),
                    leave.daysFromCarryOver(),
                    leave.skippedHolidays(),
                    leave.dayRate(),
                    leave.payDue(),
                    leave.payFromCarryOver(),
                    leave.payPaid(),
                    leave.reimbursable(),
                    StepView.all(leave.steps(), locale));
        }
    }
}
