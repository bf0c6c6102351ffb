package org.fondsloket.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * An employer is to be reminded of a month that is past due.
 *
 * @param step 0 for the friendly notice, 1 and 2 for the reminders, 3 when the case is handed over
 * @param contribution assessed for the month, euro
 * @param paid what was paid on it, euro
 * @param netted what reimbursements settled of it, euro
 * @param open contribution that is left, euro
 * @param startedMonths started months of lateness up to the reminder
 * @param interest on the month up to the reminder, euro
 * @param costs of reminders and courts for the month, euro
 * @param total open, interest and costs together, euro
 * @param estimated true when the contribution is an estimate because the report is missing
 * @param payBy last day on which a payment keeps the next step away
 * @param handOverOn day on which the case is handed over, where that is announced
 * @param paymentReference what the payment must say
 * @param ruleSet id of the rule set behind the amounts
 */
@Outer(type = "ledger.reminder-due.v1", topic = "ledger.posting.v1")
public record ReminderDue(
        String reminderId,
        String employerNumber,
        YearMonth month,
        int step,
        LocalDate dueOn,
        LocalDate remindedOn,
        BigDecimal contribution,
        BigDecimal paid,
        BigDecimal netted,
        BigDecimal open,
        int startedMonths,
        BigDecimal interest,
        BigDecimal costs,
        BigDecimal total,
        boolean estimated,
        LocalDate payBy,
        @Nullable LocalDate handOverOn,
        String paymentReference,
        String ruleSet) {}
