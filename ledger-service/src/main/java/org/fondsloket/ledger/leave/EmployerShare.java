package org.fondsloket.ledger.leave;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one employer reported of a worker in a year.
 *
 * @param from first reported day
 * @param to last reported day
 * @param employmentDays days that count for leave, this employer alone
 * @param grossWage euro
 * @param lostHours hours of sickness without pay
 */
public record EmployerShare(
        String employerNumber,
        LocalDate from,
        LocalDate to,
        int employmentDays,
        BigDecimal grossWage,
        BigDecimal lostHours) {}
