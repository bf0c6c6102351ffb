package org.fondsloket.mailbox.registration;

import org.fondsloket.mailbox.mailing.MailSettings;
import org.fondsloket.mailbox.sheet.Sheet;
import org.fondsloket.mailbox.sheet.SheetForm;
import org.fondsloket.mailbox.sheet.Told;
import org.fondsloket.mailbox.sheet.Words;
import org.fondsloket.platform.web.secret.DerivedSecrets;
import org.springframework.stereotype.Component;

/** LT-01: an employer's number and the code with which its first user registers. */
@Component
public final class RegistrationLetter implements SheetForm {

    /** Its place in the catalogue of letters. */
    public static final String KIND = "LT-01";

    private final RegistrationSteps steps;

    public RegistrationLetter(DerivedSecrets secrets, MailSettings settings) {
        this.steps = new RegistrationSteps(secrets, settings, "registration");
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean toTheEmployerItself() {
        return true;
    }

    @Override
    public boolean onPaperOnly() {
        return true;
    }

    @Override
    public Sheet sheet(Told told, Words words) {
        words.with("number", told.text("organisation"));
        return steps.add(
                        Sheet.about(words.say("subject"), words.say("file"))
                                .open(words.say("opening")),
                        told,
                        words)
                .note(words.say("law"));
    }
}
