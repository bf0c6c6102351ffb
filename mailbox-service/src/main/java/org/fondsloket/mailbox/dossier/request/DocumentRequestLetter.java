package org.fondsloket.mailbox.dossier.request;

import org.fondsloket.mailbox.rendering.Printable;
import org.fondsloket.mailbox.sheet.FiguresTable;
import org.fondsloket.mailbox.sheet.Sheet;
import org.fondsloket.mailbox.sheet.SheetForm;
import org.fondsloket.mailbox.sheet.Told;
import org.fondsloket.mailbox.sheet.Words;
import org.springframework.stereotype.Component;

/**
 * LT-31: the fund needs a document, for the first time or again; what, why, until when and how. The
 * clerk's remark is looked up when the letter is written: it stands in no event.
 */
@Component
final class DocumentRequestLetter implements SheetForm {

    /** Its place in the catalogue of letters. */
    static final String KIND = "LT-31";

    private final RequestRemarks remarks;

    DocumentRequestLetter(RequestRemarks remarks) {
        this.remarks = remarks;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Sheet sheet(Told told, Words words) {
        String state = told.text("state");
        words.with("dueOn", words.date(told.date("dueOn")))
                .with("document", words.code("documentKind", told.text("kind")))
                .with("isoDay", told.text(DATED_ON));
        Sheet sheet =
                Sheet.about(words.sayCode("subject", state), words.say("file"))
                        .beside(words.say("dueOn.label"), words.date(told.date("dueOn")))
                        .open(words.sayCode("opening", state));
        if (told.has("reason")) {
            sheet.open(words.sayCode("reason", told.text("reason")));
        }
        FiguresTable table =
                FiguresTable.titled(words.say("what"))
                        .words(words.word("item"), 45)
                        .words(words.word("value"), 120)
                        .row(words.say("document"), words.code("documentKind", told.text("kind")))
                        .row(words.say("why"), words.code("purpose", told.text("purpose")));
        if (told.has("month")) {
            table.row(words.word("month"), words.month(told, "month"));
        }
        remarks.of(told.text("requestId"), told.has("reason"))
                .ifPresent(text -> table.row(words.say("remark"), Printable.text(text)));
        return sheet.table(table)
                .note(words.say("deliver"))
                .note(words.say("paper"))
                .note(words.say("files"));
    }
}
