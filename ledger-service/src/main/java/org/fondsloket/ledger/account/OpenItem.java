package org.fondsloket.ledger.account;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What is still owed for one month (scheme 6.1).
 *
 * @param contribution owed by the report
 * @param paid paid towards the month
 * @param open still to pay
 */
record OpenItem(
        YearMonth month,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal contribution,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal paid,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal open,
        LocalDate dueOn) {}
