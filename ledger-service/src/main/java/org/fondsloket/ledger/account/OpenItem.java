package org.fondsloket.ledger.account;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What is still owed for one month (scheme 6.1).
 *
 * @param contribution owed by the report, or by the estimate that stands in for it
 * @param paid settled by payments
 * @param open still to pay, with interest and costs; negative when something is to come back
 * @param netted settled by reimbursements
 * @param waived given up by the fund
 * @param interest charged for the month
 * @param costs charged for the month
 * @param reclaimed reimbursements of the month that are owed back
 * @param limitedOn day on which the fund's claim is barred by time
 * @param estimated true while the report is missing
 */
record OpenItem(
        YearMonth month,
        BigDecimal contribution,
        BigDecimal paid,
        BigDecimal open,
        LocalDate dueOn,
        BigDecimal netted,
        BigDecimal waived,
        BigDecimal interest,
        BigDecimal costs,
        BigDecimal reclaimed,
        @Nullable LocalDate limitedOn,
        boolean estimated) {}
