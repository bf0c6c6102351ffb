package org.fondsloket.mailbox.mandate;

import java.util.Set;
import org.fondsloket.mailbox.letter.LetterEvent.LetterRequested;
import org.fondsloket.mailbox.sheet.FiguresTable;
import org.fondsloket.mailbox.sheet.Sheet;
import org.fondsloket.mailbox.sheet.SheetForm;
import org.fondsloket.mailbox.sheet.Told;
import org.fondsloket.mailbox.sheet.Words;
import org.springframework.stereotype.Component;

/** LT-03: a mandate holds from now on, or no longer; who, what, until when, and what follows. */
@Component
public final class MandateLetter implements SheetForm {

    /** Its place in the catalogue of letters. */
    public static final String KIND = "LT-03";

    /** Fact with the state that the letter tells of. */
    public static final String STATE = "state";

    /** Fact that says whether the fund addresses the provider instead of the employer. */
    public static final String REPRESENTS = "represents";

    private static final String EMPLOYER = "employerNumber";
    private static final String GRANTEE = "grantee";
    private static final String ACTIVATED = "ACTIVATED";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean toTheEmployerItself() {
        return true;
    }

    @Override
    public Set<String> organisations(LetterRequested letter) {
        Told told = Told.of(letter.facts());
        return Set.of(told.text(EMPLOYER), told.text(GRANTEE));
    }

    @Override
    public Sheet sheet(Told told, Words words) {
        String state = told.text(STATE);
        boolean begins = state.equals(ACTIVATED);
        words.with("employer", words.organisation(told.text(EMPLOYER)))
                .with("grantee", words.organisation(told.text(GRANTEE)))
                .with("number", told.text(EMPLOYER))
                .with("mandate", told.text("mandateId"))
                .with("on", words.date(told.date(DATED_ON)))
                .with("from", words.date(told.date("validFrom")))
                .with("until", words.date(told.date("validUntil")));
        Sheet sheet =
                Sheet.about(
                                words.say(begins ? "subject.begins" : "subject.ends"),
                                words.say("file"))
                        .open(words.sayCode("opening", state))
                        .table(terms(told, words))
                        .table(services(told, words));
        if (told.yes(REPRESENTS)) {
            sheet.note(words.say(begins ? "addressed" : "addressedNoMore"));
        }
        return sheet.note(words.say(begins ? "revoke" : "ended")).note(words.say("law"));
    }

    private static FiguresTable terms(Told told, Words words) {
        return FiguresTable.titled(words.say("terms"))
                .words(words.word("item"), 55)
                .words(words.word("value"), 110)
                .row(words.say("employer"), words.organisation(told.text(EMPLOYER)))
                .row(words.say("grantee"), words.organisation(told.text(GRANTEE)))
                .row(
                        words.say("period"),
                        words.days(told.date("validFrom"), told.date("validUntil")))
                .row(words.say("mandateNumber"), told.text("mandateId"));
    }

    private static FiguresTable services(Told told, Words words) {
        FiguresTable table =
                FiguresTable.titled(words.say("services"))
                        .codes(words.say("code"), 25)
                        .words(words.say("service"), 140);
        for (String code : told.texts("services")) {
            table.row(code, words.code("service", code));
        }
        return table;
    }
}
