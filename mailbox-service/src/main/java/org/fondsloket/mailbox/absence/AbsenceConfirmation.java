package org.fondsloket.mailbox.absence;

import org.fondsloket.mailbox.sheet.FiguresTable;
import org.fondsloket.mailbox.sheet.Sheet;
import org.fondsloket.mailbox.sheet.SheetForm;
import org.fondsloket.mailbox.sheet.Told;
import org.fondsloket.mailbox.sheet.Words;
import org.springframework.stereotype.Component;

/** LT-24: an absence without pay was reported or taken back, and what becomes of the month. */
@Component
public final class AbsenceConfirmation implements SheetForm {

    /** Its place in the catalogue of letters. */
    public static final String KIND = "LT-24";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Sheet sheet(Told told, Words words) {
        String worker = told.text("workerNumber");
        words.with("month", words.monthOf(told.text("from").substring(0, "2026-09".length())))
                .with("from", told.text("from"))
                .with("workerNumber", worker)
                .with("reportedOn", words.date(told.date(DATED_ON)));
        FiguresTable absence =
                FiguresTable.titled(words.say("what"))
                        .words(words.word("item"), 55)
                        .words(words.word("value"), 110)
                        .row(words.word("workerNumber"), worker)
                        .row(words.word("name"), words.name(worker))
                        .row(words.say("reason"), words.code("absence", told.text("kind")))
                        .row(words.say("days"), words.days(told.date("from"), told.date("to")));
        if (told.has("lostHours")) {
            absence.row(words.say("lostHours"), words.amount(told, "lostHours"));
        }
        if (told.has("takenBackAt")) {
            return Sheet.about(words.say("back.subject"), words.say("back.file"))
                    .open(words.say("back.opening"))
                    .table(absence)
                    .note(words.say("back.line"))
                    .note(words.say("law"));
        }
        return Sheet.about(words.say("subject"), words.say("file"))
                .open(words.say("opening"))
                .table(absence)
                .note(words.say("line"))
                .note(words.sayCode("counts", told.text("kind")))
                .note(words.say("law"));
    }
}
