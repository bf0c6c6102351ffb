package org.fondsloket.mailbox.account;

import org.fondsloket.mailbox.sheet.FiguresTable;
import org.fondsloket.mailbox.sheet.PaymentBlock;
import org.fondsloket.mailbox.sheet.Sheet;
import org.fondsloket.mailbox.sheet.SheetForm;
import org.fondsloket.mailbox.sheet.Told;
import org.fondsloket.mailbox.sheet.Words;
import org.springframework.stereotype.Component;

/** LT-10: a month is past due; each step of the ladder says what follows next. */
@Component
public final class PaymentReminder implements SheetForm {

    /** Its place in the catalogue of letters. */
    public static final String KIND = "LT-10";

    private static final int LAST_STEP = 3;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Sheet sheet(Told told, Words words) {
        String step = ".step" + Math.clamp(told.number("step"), 0, LAST_STEP);
        words.with("month", words.month(told, "month"))
                .with("isoMonth", told.text("month"))
                .with("employerNumber", told.text("employerNumber"))
                .with("step", told.number("step"))
                .with("dueOn", words.date(told.date("dueOn")))
                .with("remindedOn", words.date(told.date("remindedOn")))
                .with("payBy", words.date(told.date("payBy")))
                .with("months", told.number("startedMonths"))
                .with("ruleSet", told.text("ruleSet"))
                .with("total", words.money(told.amount("total")));
        Sheet sheet =
                Sheet.about(words.say("subject" + step), words.say("file"))
                        .beside(words.word("month"), words.month(told, "month"))
                        .beside(words.word("dueOn"), words.date(told.date("dueOn")))
                        .open(words.say("opening" + step))
                        .pay(
                                new PaymentBlock(
                                        told.amount("total"),
                                        told.date("payBy"),
                                        told.text("paymentReference")))
                        .table(account(told, words));
        if (told.yes("estimated")) {
            sheet.note(words.say("estimated"));
        }
        sheet.note(words.say("consequence" + step));
        if (told.has("handOverOn")) {
            sheet.note(
                    words.with("handOverOn", words.date(told.date("handOverOn"))).say("handOver"));
        }
        return sheet.note(words.say("interest"))
                .note(words.say("paidAlready"))
                .note(words.say("law"));
    }

    private static FiguresTable account(Told told, Words words) {
        FiguresTable table =
                FiguresTable.titled(words.say("account"))
                        .words(words.word("item"), 125)
                        .figures(words.word("amountEur"), 40)
                        .row(words.word("contribution"), words.amount(told, "contribution"))
                        .row(words.word("paid"), words.amount(told.amount("paid").negate()));
        if (told.some("netted")) {
            table.row(words.word("netted"), words.amount(told.amount("netted").negate()));
        }
        table.row(words.word("open"), words.amount(told, "open"))
                .row(words.say("interestOfMonths"), words.amount(told, "interest"));
        if (told.some("costs")) {
            table.row(words.word("costs"), words.amount(told, "costs"));
        }
        return table.result(words.word("total"), words.amount(told, "total"));
    }
}
