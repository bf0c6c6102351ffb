package org.fondsloket.reporting.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/** What the sender of a report needs next: how much is owed, until when, under which reference. */
public record Receipt(
        String reportId,
        String employerNumber,
        YearMonth month,
        int version,
        BigDecimal grossSum,
        BigDecimal contribution,
        LocalDate dueOn,
        String paymentReference,
        String ruleSet,
        Instant submittedAt) {}
