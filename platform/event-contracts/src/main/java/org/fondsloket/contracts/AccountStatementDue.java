package org.fondsloket.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An employer is to get a statement of its account.
 *
 * @param from first day of the period
 * @param to last day of the period
 * @param statedOn day on which the account was read
 * @param openingBalance before the first day, euro; positive is owed by the employer
 * @param entries all entries of the period by value date
 * @param openItems months that are not settled on the last day
 * @param closingBalance after the last day, euro
 * @param pendingReimbursements waiting claims, which are no part of the balance, euro
 * @param overdue part of the open items that is past due on the last day, euro
 * @param paymentReference what a payment of the balance must say
 */
@Outer(type = "ledger.account-statement-due.v1", topic = "ledger.posting.v1")
public record AccountStatementDue(
        String statementId,
        String employerNumber,
        LocalDate from,
        LocalDate to,
        LocalDate statedOn,
        BigDecimal openingBalance,
        List<Entry> entries,
        List<OpenItem> openItems,
        BigDecimal closingBalance,
        BigDecimal pendingReimbursements,
        BigDecimal overdue,
        String paymentReference) {

    /**
     * One entry of the account.
     *
     * @param type such as CONTRIBUTION or PAYMENT; more may come
     * @param month report month, where the entry belongs to one
     * @param amount euro; positive is owed by the employer
     * @param balance of the account after the entry, euro
     */
    public record Entry(
            LocalDate valueDate,
            String type,
            @Nullable YearMonth month,
            BigDecimal amount,
            BigDecimal balance) {}

    /**
     * A month that is not settled.
     *
     * @param contribution assessed for the month, euro
     * @param paid what was paid on it, euro
     * @param netted what reimbursements settled of it, euro
     * @param interest of the month together with its costs and reclaimed reimbursements, as charged
     *     and less what was waived, euro; what was paid of it is in the open sum only
     * @param open all that is left of the month, euro
     */
    public record OpenItem(
            YearMonth month,
            LocalDate dueOn,
            BigDecimal contribution,
            BigDecimal paid,
            BigDecimal netted,
            BigDecimal interest,
            BigDecimal open) {}
}
