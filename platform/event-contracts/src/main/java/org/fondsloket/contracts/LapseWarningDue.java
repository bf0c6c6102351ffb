package org.fondsloket.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Leave of a worker is about to lapse: the worker and the present employers are to be warned.
 *
 * @param year in which the leave was earned
 * @param restDays days that lapse unless they are granted
 * @param restPay pay for them, euro
 * @param dayRate leave pay of one day, euro, rounded for display
 * @param lapsesOn day at whose end they lapse
 * @param warnedOn day of the warning
 * @param employerNumbers employers who can still grant them
 * @param ruleSet id of the rule set behind the amounts
 */
@Outer(
        type = "ledger.lapse-warning-due.v1",
        topic = "ledger.leave-account.v1",
        key = "workerNumber")
public record LapseWarningDue(
        String warningId,
        String workerNumber,
        int year,
        int restDays,
        BigDecimal restPay,
        BigDecimal dayRate,
        LocalDate lapsesOn,
        LocalDate warnedOn,
        List<String> employerNumbers,
        String ruleSet) {}
