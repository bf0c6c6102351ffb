package org.fondsloket.mailbox.leave;

import org.fondsloket.mailbox.sheet.FiguresTable;
import org.fondsloket.mailbox.sheet.Sheet;
import org.fondsloket.mailbox.sheet.SheetForm;
import org.fondsloket.mailbox.sheet.Told;
import org.fondsloket.mailbox.sheet.Words;
import org.springframework.stereotype.Component;

/** LT-17: leave that lapses at the end of the year, to the worker and to who can still grant it. */
@Component
public final class LapseWarning implements SheetForm {

    /** Its place in the catalogue of letters. */
    public static final String KIND = "LT-17";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Sheet sheet(Told told, Words words) {
        String reader = told.has("employerNumber") ? ".employer" : ".worker";
        String worker = told.text("workerNumber");
        words.with("year", told.text("year"))
                .with("days", told.number("restDays"))
                .with("pay", words.money(told.amount("restPay")))
                .with("lapsesOn", words.date(told.date("lapsesOn")))
                .with("workerNumber", worker)
                .with("ruleSet", told.text("ruleSet"));
        return Sheet.about(words.say("subject"), words.say("file"))
                .beside(words.word("workerNumber"), worker)
                .beside(words.word("name"), words.name(worker))
                .beside(words.word("origin"), told.text("year"))
                .open(words.say("opening" + reader))
                .table(
                        FiguresTable.titled(words.say("rest"))
                                .words(words.word("origin"), 45)
                                .figures(words.word("days"), 30)
                                .figures(words.word("payEur"), 30)
                                .figures(words.word("dayRateEur"), 30)
                                .figures(words.word("lapsesOn"), 30)
                                .row(
                                        told.text("year"),
                                        words.count(told, "restDays"),
                                        words.amount(told, "restPay"),
                                        words.amount(told, "dayRate"),
                                        words.day(told.date("lapsesOn"))))
                .note(words.say("duty" + reader))
                .note(words.say("order"))
                .note(words.say("after"))
                .note(words.say("law"));
    }
}
