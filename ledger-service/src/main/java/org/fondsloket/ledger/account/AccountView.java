package org.fondsloket.ledger.account;

import java.math.BigDecimal;
import java.util.List;

/**
 * An employer's account at a glance.
 *
 * @param upToDate false when the awaited report is not booked yet
 */
record AccountView(BigDecimal balance, List<OpenItem> openItems, boolean upToDate) {

    AccountView {
        openItems = List.copyOf(openItems);
    }
}
