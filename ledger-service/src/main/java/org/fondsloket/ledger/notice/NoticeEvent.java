package org.fondsloket.ledger.notice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fondsloket.platform.store.StoredAs;
import org.jspecify.annotations.Nullable;

/** What an employer was told about its account, with all its figures: they are not read again. */
public sealed interface NoticeEvent {

    /** Names the notice for ever. */
    String noticeId();

    String employerNumber();

    /** Name of the aggregate in the event store. */
    static String aggregateId(String noticeId) {
        return "Notice:" + noticeId;
    }

    /**
     * The account was read for a period.
     *
     * @param on day on which it was read
     * @param openingBalance before the first day, euro; positive is owed by the employer
     * @param closingBalance after the last day, euro
     * @param pendingReimbursements waiting claims, which are no part of the balance, euro
     * @param overdue part of the open items that is past due on the last day, euro
     */
    @StoredAs("ledger.AccountStated")
    record AccountStated(
            String noticeId,
            String employerNumber,
            LocalDate from,
            LocalDate to,
            LocalDate on,
            BigDecimal openingBalance,
            List<StatedEntry> entries,
            List<StatedItem> openItems,
            BigDecimal closingBalance,
            BigDecimal pendingReimbursements,
            BigDecimal overdue)
            implements NoticeEvent {

        public AccountStated {
            entries = List.copyOf(entries);
            openItems = List.copyOf(openItems);
        }
    }

    /**
     * One entry of the period.
     *
     * @param month report month, where it belongs to one
     * @param balance of the account after it, euro
     */
    record StatedEntry(
            LocalDate valueDate,
            String type,
            @Nullable YearMonth month,
            BigDecimal amount,
            BigDecimal balance) {}

    /**
     * A month that is not settled on the last day; contribution and extras less what was paid and
     * netted are what is open.
     *
     * @param extras interest, costs and reclaimed reimbursements, less what was waived, euro
     */
    record StatedItem(
            YearMonth month,
            LocalDate dueOn,
            BigDecimal contribution,
            BigDecimal paid,
            BigDecimal netted,
            BigDecimal extras,
            BigDecimal open) {}

    /**
     * A closed year was read for all workers of an employer.
     *
     * @param on day on which it was read
     * @param coverage how far the employer's contributions of the year were paid, as a fraction
     */
    @StoredAs("ledger.YearOverviewGiven")
    record YearOverviewGiven(
            String noticeId,
            String employerNumber,
            int year,
            LocalDate on,
            List<WorkerInYear> workers,
            BigDecimal coverage,
            String ruleSet)
            implements NoticeEvent {

        public YearOverviewGiven {
            workers = List.copyOf(workers);
        }
    }

    /**
     * A worker's year with this employer.
     *
     * @param from first reported day
     * @param to last reported day
     * @param employmentDays days that count for leave, this employer alone
     * @param percentage leave pay as a fraction of wages
     * @param earnedPay leave pay of these wages without the one for sickness, euro
     * @param lostHours hours of sickness without pay
     * @param minimumLeavePay leave pay for those hours, euro
     * @param grantedFromBeforeDays days of the year before that this employer granted in the year
     * @param restFromBeforeDays days of the year before that were left at the end of the year
     * @param grantedDays days of the year that this employer granted in it
     * @param restDays days of the year that are left
     */
    record WorkerInYear(
            String workerNumber,
            LocalDate from,
            LocalDate to,
            int employmentDays,
            BigDecimal grossWage,
            BigDecimal percentage,
            BigDecimal earnedPay,
            BigDecimal lostHours,
            BigDecimal minimumLeavePay,
            int grantedFromBeforeDays,
            BigDecimal grantedFromBeforePay,
            int restFromBeforeDays,
            BigDecimal restFromBeforePay,
            int grantedDays,
            BigDecimal grantedPay,
            int restDays,
            BigDecimal restPay) {}
}
