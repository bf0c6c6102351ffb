package org.fondsloket.mailbox.leave;

import org.fondsloket.mailbox.sheet.Sheet;
import org.fondsloket.mailbox.sheet.SheetForm;
import org.fondsloket.mailbox.sheet.Told;
import org.fondsloket.mailbox.sheet.Words;
import org.springframework.stereotype.Component;

/** LT-15: a worker's account inside a year, with what gave rise to it. */
@Component
public final class InterimStatement implements SheetForm {

    /** Its place in the catalogue of letters. */
    public static final String KIND = "LT-15";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Sheet sheet(Told told, Words words) {
        String worker = told.text("workerNumber");
        words.with("workerNumber", worker)
                .with("statedOn", words.date(told.date("statedOn")))
                .with("isoStatedOn", told.text("statedOn"))
                .with("ruleSet", told.text("ruleSet"));
        Sheet sheet =
                Sheet.about(words.say("subject"), words.say("file"))
                        .beside(words.word("workerNumber"), worker)
                        .beside(words.word("name"), words.name(worker))
                        .open(words.say("opening"))
                        .open(words.sayCode("occasion", told.text("occasion")));
        return WorkerYears.addTo(sheet, told, words);
    }
}
