package org.fondsloket.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Leave pay that an employer laid out waits: it is kept for the employer and can be used for
 * nothing else until the reasons are gone.
 *
 * @param month report month of the claims
 * @param claims leave of the workers, one entry for each leave period
 * @param reimbursement amount that waits, euro, the sum of the claims
 * @param reasons MISSING_REPORT, ARREARS, DOUBT or NO_BANK_ACCOUNT, at least one; more may come
 * @param missingMonths months without a report, for that reason
 * @param arrears contributions, interest and costs past due, euro
 * @param pendingTotal all that waits for this employer, euro, this claim included
 * @param toPay what must come in so that everything that waits is credited, euro
 * @param pendingSince value date
 * @param paymentReference what a payment of the arrears must say
 * @param ruleSet id of the rule set behind the amounts
 */
@Outer(type = "ledger.reimbursement-pending.v1", topic = "ledger.posting.v1")
public record ReimbursementPending(
        String postingId,
        String employerNumber,
        YearMonth month,
        String reportId,
        int reportVersion,
        List<ReimbursementCredited.Claim> claims,
        BigDecimal reimbursement,
        List<String> reasons,
        List<YearMonth> missingMonths,
        BigDecimal arrears,
        BigDecimal pendingTotal,
        BigDecimal toPay,
        LocalDate pendingSince,
        String paymentReference,
        String ruleSet) {}
