package org.fondsloket.mailbox.account;

import org.fondsloket.mailbox.sheet.FiguresTable;
import org.fondsloket.mailbox.sheet.PaymentBlock;
import org.fondsloket.mailbox.sheet.Sheet;
import org.fondsloket.mailbox.sheet.SheetForm;
import org.fondsloket.mailbox.sheet.Told;
import org.fondsloket.mailbox.sheet.Words;
import org.springframework.stereotype.Component;

/** LT-09: a report did not come, what was estimated in its place and how to replace it. */
@Component
public final class MissingReport implements SheetForm {

    /** Its place in the catalogue of letters. */
    public static final String KIND = "LT-09";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Sheet sheet(Told told, Words words) {
        words.with("month", words.month(told, "month"))
                .with("isoMonth", told.text("month"))
                .with("employerNumber", told.text("employerNumber"))
                .with("reportDueOn", words.date(told.date("reportDueOn")))
                .with("estimatedOn", words.date(told.date("estimatedOn")))
                .with("dueOn", words.date(told.date("dueOn")))
                .with("ruleSet", told.text("ruleSet"))
                .with("amount", words.money(told.amount("amount")));
        return Sheet.about(words.say("subject"), words.say("file"))
                .beside(words.word("month"), words.month(told, "month"))
                .open(words.say("opening"))
                .open(words.say("estimate"))
                .pay(
                        new PaymentBlock(
                                told.amount("amount"),
                                told.date("dueOn"),
                                told.text("paymentReference")))
                .table(
                        told.each("reportedMonths").isEmpty()
                                ? byHours(told, words)
                                : byAverage(told, words))
                .note(words.say("replace"))
                .note(words.say("nil"))
                .note(words.say("consequence"))
                .note(words.say("law"));
    }

    private static FiguresTable byAverage(Told told, Words words) {
        FiguresTable table =
                FiguresTable.titled(words.say("basis.average"))
                        .words(words.word("month"), 125)
                        .figures(words.word("contributionEur"), 40);
        for (Told month : told.each("reportedMonths")) {
            table.row(words.month(month, "month"), words.amount(month, "contribution"));
        }
        return table.result(words.say("average"), words.amount(told, "amount"));
    }

    private static FiguresTable byHours(Told told, Words words) {
        return FiguresTable.titled(words.say("basis.hours"))
                .words(words.word("figure"), 125)
                .figures(words.word("value"), 40)
                .row(words.say("workers"), words.count(told, "workers"))
                .row(words.say("hours"), words.amount(told, "hours"))
                .row(words.say("minimumWage"), words.amount(told, "minimumWage"))
                .row(words.word("contributionRate"), words.percent(told.amount("contributionRate")))
                .result(words.say("estimated"), words.amount(told, "amount"));
    }
}
