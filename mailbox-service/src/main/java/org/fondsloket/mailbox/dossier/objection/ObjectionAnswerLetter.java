package org.fondsloket.mailbox.dossier.objection;

import org.fondsloket.mailbox.rendering.Printable;
import org.fondsloket.mailbox.sheet.Sheet;
import org.fondsloket.mailbox.sheet.SheetForm;
import org.fondsloket.mailbox.sheet.Told;
import org.fondsloket.mailbox.sheet.Words;
import org.springframework.stereotype.Component;

/**
 * LT-32: the fund answers an objection, with its reasons. Those are looked up when the letter is
 * written: they stand in no event.
 */
@Component
final class ObjectionAnswerLetter implements SheetForm {

    /** Its place in the catalogue of letters. */
    static final String KIND = "LT-32";

    private final ObjectionAnswers answers;

    ObjectionAnswerLetter(ObjectionAnswers answers) {
        this.answers = answers;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Sheet sheet(Told told, Words words) {
        words.with("letter", words.code("letterKind", told.text("letterKind")))
                .with("month", words.month(told, "month"))
                .with("isoMonth", told.text("month"))
                .with("filedOn", words.date(told.date("filedOn")));
        Sheet sheet =
                Sheet.about(words.say("subject"), words.say("file"))
                        .beside(words.say("filedOn.label"), words.date(told.date("filedOn")))
                        .open(words.say("opening"))
                        .open(words.sayCode("outcome", told.text("outcome")));
        answers.of(told.text("objectionId"))
                .ifPresent(
                        text -> {
                            sheet.open(words.say("reasons"));
                            sheet.open(Printable.text(text));
                        });
        return sheet.note(words.sayCode("next", told.text("outcome")));
    }
}
