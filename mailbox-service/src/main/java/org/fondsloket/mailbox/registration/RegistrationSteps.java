package org.fondsloket.mailbox.registration;

import org.fondsloket.mailbox.mailing.MailSettings;
import org.fondsloket.mailbox.sheet.FiguresTable;
import org.fondsloket.mailbox.sheet.Sheet;
import org.fondsloket.mailbox.sheet.Told;
import org.fondsloket.mailbox.sheet.Words;
import org.fondsloket.platform.web.secret.DerivedSecrets;

/** Number, code and what to do with them, the same in both letters of registration. */
final class RegistrationSteps {

    private static final int LAST_STEP = 4;

    private final DerivedSecrets secrets;
    private final MailSettings settings;
    private final String purpose;

    RegistrationSteps(DerivedSecrets secrets, MailSettings settings, String purpose) {
        this.secrets = secrets;
        this.settings = settings;
        this.purpose = purpose;
    }

    /** The code is worked out here and stands in no fact of the letter. */
    Sheet add(Sheet sheet, Told told, Words words) {
        String id = told.text("registrationId");
        String until = words.moment(told.moment("expiresAt"));
        words.with("portal", settings.portal() + "/register");
        FiguresTable data =
                FiguresTable.titled(words.sentence("register.data"))
                        .words(words.word("item"), 70)
                        .words(words.word("value"), 95)
                        .row(words.word("register.number"), told.text("organisation"))
                        .row(words.word("register.code"), secrets.code(purpose, id))
                        .row(words.word("register.until"), until);
        FiguresTable todo =
                FiguresTable.titled(words.word("register.steps"))
                        .words(words.word("register.step"), 15)
                        .words(words.word("register.what"), 150);
        for (int step = 1; step <= LAST_STEP; step++) {
            todo.row(Integer.toString(step), words.sentence("register.step" + step));
        }
        return sheet.table(data).table(todo).note(words.word("register.keep"));
    }
}
