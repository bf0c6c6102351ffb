package org.fondsloket.ledger.account;

import java.math.BigDecimal;
import java.util.List;

/**
 * An employer's account at a glance.
 *
 * @param upToDate false when the awaited report is not booked yet
 * @param overdue part of the open items that is past due
 * @param pendingReimbursements claims that wait, which are no part of the balance
 */
record AccountView(
        BigDecimal balance,
        List<OpenItem> openItems,
        boolean upToDate,
        BigDecimal overdue,
        BigDecimal pendingReimbursements) {

    AccountView {
        openItems = List.copyOf(openItems);
    }
}
