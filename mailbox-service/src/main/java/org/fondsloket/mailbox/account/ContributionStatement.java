package org.fondsloket.mailbox.account;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import org.fondsloket.mailbox.sheet.FiguresTable;
import org.fondsloket.mailbox.sheet.PaymentBlock;
import org.fondsloket.mailbox.sheet.Sheet;
import org.fondsloket.mailbox.sheet.SheetForm;
import org.fondsloket.mailbox.sheet.Told;
import org.fondsloket.mailbox.sheet.Words;
import org.springframework.stereotype.Component;

/** LT-08: what happened on the contribution account in a period and what is open at its end. */
@Component
public final class ContributionStatement implements SheetForm {

    /** Its place in the catalogue of letters. */
    public static final String KIND = "LT-08";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Sheet sheet(Told told, Words words) {
        BigDecimal balance = told.amount("closingBalance");
        String period = words.days(told.date("from"), told.date("to"));
        words.with("from", words.date(told.date("from")))
                .with("to", words.date(told.date("to")))
                .with("isoFrom", told.text("from"))
                .with("isoTo", told.text("to"))
                .with("employerNumber", told.text("employerNumber"))
                .with("balance", words.money(balance.abs()))
                .with("overdue", words.money(told.amount("overdue")))
                .with("pending", words.money(told.amount("pendingReimbursements")));
        Sheet sheet =
                Sheet.about(words.say("subject"), words.say("file"))
                        .beside(words.word("period"), period)
                        .open(words.say("opening"))
                        .open(words.say(verdict(balance)))
                        .pay(payment(told, balance));
        if (told.some("overdue")) {
            sheet.open(words.say("overdue"));
        }
        sheet.table(entries(told, words));
        if (!told.each("openItems").isEmpty()) {
            sheet.table(openItems(told, words));
        }
        if (told.some("pendingReimbursements")) {
            sheet.note(words.say("pending"));
        }
        return sheet.note(words.say("signs")).note(words.say("objection")).note(words.say("law"));
    }

    /** What is past due at once, else what is open by the first day on which some of it is due. */
    private static PaymentBlock payment(Told told, BigDecimal balance) {
        String reference = told.text("paymentReference");
        if (told.some("overdue")) {
            return new PaymentBlock(told.amount("overdue"), null, reference);
        }
        LocalDate firstDue =
                told.each("openItems").stream()
                        .map(item -> item.date("dueOn"))
                        .min(Comparator.naturalOrder())
                        .orElse(null);
        return new PaymentBlock(balance, firstDue, reference);
    }

    private static String verdict(BigDecimal balance) {
        return balance.signum() > 0 ? "owed" : balance.signum() < 0 ? "credit" : "settled";
    }

    private static FiguresTable entries(Told told, Words words) {
        FiguresTable table =
                FiguresTable.titled(words.say("entries"))
                        .codes(words.word("valueDate"), 24)
                        .words(words.word("entry"), 61)
                        .words(words.word("month"), 32)
                        .figures(words.word("amountEur"), 24)
                        .figures(words.word("balanceEur"), 24);
        table.row(
                words.day(told.date("from")),
                words.say("openingBalance"),
                "",
                "",
                words.amount(told, "openingBalance"));
        for (Told entry : told.each("entries")) {
            table.row(
                    words.day(entry.date("valueDate")),
                    words.code("entry", entry.text("type")),
                    words.month(entry, "month"),
                    words.amount(entry, "amount"),
                    words.amount(entry, "balance"));
        }
        return table.sum(words.say("closingBalance"), words.amount(told, "closingBalance"));
    }

    private static FiguresTable openItems(Told told, Words words) {
        FiguresTable table =
                FiguresTable.titled(words.say("openItems"))
                        .words(words.word("month"), 31)
                        .codes(words.word("dueOn"), 22)
                        .figures(words.word("contributionEur"), 24)
                        .figures(words.word("paidEur"), 22)
                        .figures(words.word("nettedEur"), 22)
                        .figures(words.word("interestEur"), 22)
                        .figures(words.word("openEur"), 22);
        BigDecimal open = BigDecimal.ZERO;
        for (Told item : told.each("openItems")) {
            table.row(
                    words.month(item, "month"),
                    words.day(item.date("dueOn")),
                    words.amount(item, "contribution"),
                    words.amount(item, "paid"),
                    words.amount(item, "netted"),
                    words.amount(item, "interest"),
                    words.amount(item, "open"));
            open = open.add(item.amount("open"));
        }
        return table.sum(words.word("total"), words.amount(open));
    }
}
