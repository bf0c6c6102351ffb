package org.fondsloket.mailbox.leave;

import java.math.BigDecimal;
import org.fondsloket.mailbox.sheet.FiguresTable;
import org.fondsloket.mailbox.sheet.Sheet;
import org.fondsloket.mailbox.sheet.SheetForm;
import org.fondsloket.mailbox.sheet.Told;
import org.fondsloket.mailbox.sheet.Words;
import org.springframework.stereotype.Component;

/** LT-16: a worker says that the employer reported something wrong. */
@Component
public final class CorrectionRequest implements SheetForm {

    /** Its place in the catalogue of letters. */
    public static final String KIND = "LT-16";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Sheet sheet(Told told, Words words) {
        String worker = told.text("workerNumber");
        words.with("month", words.month(told, "month"))
                .with("isoMonth", told.text("month"))
                .with("workerNumber", worker)
                .with("requestedOn", words.date(told.date("requestedOn")))
                .with("answerBy", words.date(told.date("answerBy")));
        boolean reported = told.has("reported");
        BigDecimal before = reported ? told.amount("reported") : BigDecimal.ZERO;
        return Sheet.about(words.say("subject"), words.say("file"))
                .beside(words.word("workerNumber"), worker)
                .beside(words.word("name"), words.name(worker))
                .beside(words.word("month"), words.month(told, "month"))
                .beside(words.say("answerBy.label"), words.date(told.date("answerBy")))
                .open(words.say("opening"))
                .table(
                        FiguresTable.titled(words.say("difference"))
                                .words(words.word("figure"), 75)
                                .figures(words.say("reported"), 30)
                                .figures(words.say("claimed"), 30)
                                .figures(words.word("difference"), 30)
                                .row(
                                        words.code("field", told.text("field")),
                                        reported ? words.amount(before) : words.nothing(),
                                        words.amount(told, "claimed"),
                                        words.amount(told.amount("claimed").subtract(before))))
                .open(words.say("answer"))
                .note(words.say("right"))
                .note(words.say("wrong"))
                .note(words.say("law"));
    }
}
