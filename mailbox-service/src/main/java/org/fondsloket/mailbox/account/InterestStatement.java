package org.fondsloket.mailbox.account;

import org.fondsloket.mailbox.sheet.FiguresTable;
import org.fondsloket.mailbox.sheet.PaymentBlock;
import org.fondsloket.mailbox.sheet.Sheet;
import org.fondsloket.mailbox.sheet.SheetForm;
import org.fondsloket.mailbox.sheet.Told;
import org.fondsloket.mailbox.sheet.Words;
import org.springframework.stereotype.Component;

/** LT-11: interest that was booked, started month by started month. */
@Component
public final class InterestStatement implements SheetForm {

    /** Its place in the catalogue of letters. */
    public static final String KIND = "LT-11";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Sheet sheet(Told told, Words words) {
        words.with("employerNumber", told.text("employerNumber"))
                .with("chargedOn", words.date(told.date("chargedOn")))
                .with("isoChargedOn", told.text("chargedOn"))
                .with("countedTo", words.date(told.date("countedTo")))
                .with("ruleSet", told.text("ruleSet"))
                .with("months", told.each("startedMonths").size())
                .with("amount", words.money(told.amount("amount")));
        return Sheet.about(words.say("subject"), words.say("file"))
                .beside(words.say("countedTo"), words.date(told.date("countedTo")))
                .open(words.say("opening"))
                .pay(new PaymentBlock(told.amount("amount"), null, told.text("paymentReference")))
                .table(startedMonths(told, words))
                .note(words.say("rule"))
                .note(words.say("base"))
                .note(words.say("law"));
    }

    private static FiguresTable startedMonths(Told told, Words words) {
        FiguresTable table =
                FiguresTable.titled(words.say("startedMonths"))
                        .words(words.word("month"), 31)
                        .codes(words.word("dueOn"), 22)
                        .codes(words.say("startedMonth"), 46)
                        .figures(words.say("baseEur"), 26)
                        .figures(words.word("rate"), 18)
                        .figures(words.word("interestEur"), 22);
        for (Told month : told.each("startedMonths")) {
            table.row(
                    words.month(month, "month"),
                    words.day(month.date("dueOn")),
                    words.days(month.date("from"), month.date("to")),
                    words.amount(month, "base"),
                    words.percent(month.amount("rate")),
                    words.amount(month, "amount"));
        }
        return table.result(words.say("sum"), words.amount(told, "amount"));
    }
}
