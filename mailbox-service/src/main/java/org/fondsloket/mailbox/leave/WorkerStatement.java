package org.fondsloket.mailbox.leave;

import org.fondsloket.mailbox.sheet.Sheet;
import org.fondsloket.mailbox.sheet.SheetForm;
import org.fondsloket.mailbox.sheet.Told;
import org.fondsloket.mailbox.sheet.Words;
import org.springframework.stereotype.Component;

/** LT-13: a worker's account at the end of a year. */
@Component
public final class WorkerStatement implements SheetForm {

    /** Its place in the catalogue of letters. */
    public static final String KIND = "LT-13";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Sheet sheet(Told told, Words words) {
        String worker = told.text("workerNumber");
        words.with("closedYear", told.text("year"))
                .with("workerNumber", worker)
                .with("closedOn", words.date(told.date("closedOn")))
                .with("ruleSet", told.text("ruleSet"));
        Sheet sheet =
                Sheet.about(words.say("subject"), words.say("file"))
                        .beside(words.word("workerNumber"), worker)
                        .beside(words.word("name"), words.name(worker))
                        .beside(words.word("year"), told.text("year"))
                        .open(
                                words.say(
                                        told.has(WorkerYears.EMPLOYER)
                                                ? "opening.employer"
                                                : "opening.worker"));
        if (!told.yes("complete")) {
            sheet.open(words.say("incomplete"));
        }
        return WorkerYears.addTo(sheet, told, words);
    }
}
