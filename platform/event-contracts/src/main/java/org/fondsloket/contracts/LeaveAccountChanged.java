package org.fondsloket.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One year of a worker's leave account as it is from now on; replaces what was said before of the
 * same worker and year.
 *
 * @param year in which the leave was or is earned
 * @param version grows with each change of the worker's account
 * @param reportedUntil last report month that went into the figures
 * @param employmentDays days that count for leave, over all employers
 * @param earnedDays full leave days
 * @param earnedPay leave pay, minimum leave pay included, euro
 * @param grantedDays days that were granted
 * @param grantedPay pay for them, euro
 * @param paidInLieuDays days that were paid in lieu
 * @param paidInLieuPay pay for them, euro
 * @param compensatedDays days that were compensated after they lapsed
 * @param compensatedPay pay for them, euro
 * @param lapsedDays days that lapsed
 * @param lapsedPay pay for them, euro
 * @param restDays days that are left
 * @param restPay pay for them, euro
 * @param dayRate leave pay of one day, euro, rounded for display; absent while no day is left
 * @param lapsesOn day at whose end the rest lapses
 * @param coverage how far contributions of the year were paid, as a fraction from 0 to 1
 * @param closed true once the year was closed and the rest went to the next one
 * @param employerNumbers employers who reported the worker in the year
 * @param ruleSet id of the rule set behind the amounts
 */
@Outer(
        type = "ledger.leave-account-changed.v1",
        topic = "ledger.leave-account.v1",
        key = "workerNumber")
public record LeaveAccountChanged(
        String workerNumber,
        int year,
        long version,
        @Nullable YearMonth reportedUntil,
        int employmentDays,
        int earnedDays,
        BigDecimal earnedPay,
        int grantedDays,
        BigDecimal grantedPay,
        int paidInLieuDays,
        BigDecimal paidInLieuPay,
        int compensatedDays,
        BigDecimal compensatedPay,
        int lapsedDays,
        BigDecimal lapsedPay,
        int restDays,
        BigDecimal restPay,
        @Nullable BigDecimal dayRate,
        LocalDate lapsesOn,
        BigDecimal coverage,
        boolean closed,
        List<String> employerNumbers,
        String ruleSet) {}
