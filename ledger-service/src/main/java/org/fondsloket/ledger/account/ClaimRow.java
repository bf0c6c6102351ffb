package org.fondsloket.ledger.account;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/** A claimed reimbursement as it was known. */
record ClaimRow(
        String claimId,
        YearMonth month,
        String workerNumber,
        LocalDate from,
        LocalDate to,
        BigDecimal amount,
        String state,
        String reasons,
        boolean doubt,
        LocalDate claimedOn,
        LocalDate lastDay) {}
