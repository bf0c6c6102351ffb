package org.fondsloket.ledger.account;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * A claimed reimbursement with what became of it and what it depends on (scheme 6.4, 6.5).
 *
 * @param from first day of the leave
 * @param to last day of the leave
 * @param state CLAIMED, PENDING, CREDITED, REJECTED, LAPSED or RECLAIMED
 * @param reasons why it waits, or why it is not credited
 * @param lastDay last day on which it could be claimed
 */
record ClaimView(
        String claimId,
        YearMonth month,
        String workerNumber,
        LocalDate from,
        LocalDate to,
        BigDecimal amount,
        String state,
        List<String> reasons,
        LocalDate claimedOn,
        LocalDate lastDay,
        List<Condition> conditions) {

    ClaimView {
        reasons = List.copyOf(reasons);
        conditions = List.copyOf(conditions);
    }

    /**
     * One condition with its light.
     *
     * @param light GREEN, RED, or GREY where the ledger does not know
     */
    record Condition(String code, String light) {}
}
