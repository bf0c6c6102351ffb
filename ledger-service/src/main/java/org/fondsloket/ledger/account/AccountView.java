package org.fondsloket.ledger.account;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.List;

/**
 * An employer's account at a glance.
 *
 * @param upToDate false when the awaited report is not booked yet
 */
record AccountView(
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal balance,
        List<OpenItem> openItems,
        boolean upToDate) {

    AccountView {
        openItems = List.copyOf(openItems);
    }
}
