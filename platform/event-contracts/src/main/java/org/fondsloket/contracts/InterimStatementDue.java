package org.fondsloket.contracts;

import java.time.LocalDate;
import java.util.List;

/**
 * A worker is to get a statement of the leave account inside the year.
 *
 * @param occasion NO_NEW_EMPLOYMENT, REIMBURSEMENT, PAYMENT_IN_LIEU, COMPENSATION or ON_DEMAND;
 *     more may come
 * @param years this year as far as it is reported and the one before it, oldest first
 * @param statedOn day on which the account was read
 * @param correctionUntil last day on which the worker can ask for a correction
 * @param ruleSet id of the rule set behind the amounts
 */
@Outer(
        type = "ledger.interim-statement-due.v1",
        topic = "ledger.leave-account.v1",
        key = "workerNumber")
public record InterimStatementDue(
        String statementId,
        String workerNumber,
        String occasion,
        LocalDate statedOn,
        List<LeaveYearClosed.YearOfOrigin> years,
        LocalDate correctionUntil,
        String ruleSet) {}
