package org.fondsloket.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Leave pay that an employer laid out is not paid back.
 *
 * @param month report month of the claims
 * @param claims leave of the workers, one entry for each leave period; nothing of it is reimbursed
 * @param claimed amount that was claimed, euro
 * @param reason NO_ENTITLEMENT, LAPSED, NOT_PAID, NOT_POSTED or DUPLICATE; more may come
 * @param rejectedOn day of the decision
 * @param objectionUntil last day of an objection
 * @param ruleSet id of the rule set behind the decision
 */
@Outer(type = "ledger.reimbursement-rejected.v1", topic = "ledger.posting.v1")
public record ReimbursementRejected(
        String decisionId,
        String employerNumber,
        YearMonth month,
        String reportId,
        int reportVersion,
        List<ReimbursementCredited.Claim> claims,
        BigDecimal claimed,
        String reason,
        LocalDate rejectedOn,
        LocalDate objectionUntil,
        String ruleSet) {}
