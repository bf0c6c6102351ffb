package org.fondsloket.reporting.check;

import java.math.BigDecimal;
import java.util.List;
import org.fondsloket.reporting.report.LeaveEntry;
import org.fondsloket.reporting.report.ReportLine;
import org.jspecify.annotations.Nullable;

/**
 * What an employer says in a line, without what the fund computes from it, so that typed and filed
 * lines can be compared.
 */
record LineContent(ReportLine line, List<LeaveTold> leave) {

    LineContent {
        line = line.withLeave(List.of());
        leave = List.copyOf(leave);
    }

    static LineContent of(ReportLine filed) {
        return new LineContent(filed, filed.leave().stream().map(LeaveTold::of).toList());
    }

    /**
     * @param contributing a line that does not contribute says nothing but its status
     */
    static LineContent of(CheckedLine typed, boolean contributing) {
        return new LineContent(
                typed.toReportLine(contributing, List.of()),
                contributing ? typed.leave().stream().map(LeaveTold::of).toList() : List.of());
    }

    BigDecimal grossWage() {
        BigDecimal gross = line.grossWage();
        return gross == null ? BigDecimal.ZERO : gross;
    }

    /**
     * A leave as the employer told it.
     *
     * @param days first and last day, each empty while it is not readable
     * @param payPaid in cents, null where the fund fills in what is due
     */
    record LeaveTold(String days, @Nullable BigDecimal payPaid) {

        private static final int CENTS = 2;

        static LeaveTold of(LeaveEntry filed) {
            return new LeaveTold(filed.from() + " " + filed.to(), filed.payPaid());
        }

        static LeaveTold of(CheckedLeave typed) {
            BigDecimal paid = typed.payPaid().value();
            return new LeaveTold(
                    typed.from().value() + " " + typed.to().value(),
                    paid == null ? null : paid.setScale(CENTS));
        }
    }
}
