package org.fondsloket.mailbox.registration;

import java.util.Set;
import org.fondsloket.mailbox.letter.LetterEvent.LetterRequested;
import org.fondsloket.mailbox.mailing.MailSettings;
import org.fondsloket.mailbox.sheet.Sheet;
import org.fondsloket.mailbox.sheet.SheetForm;
import org.fondsloket.mailbox.sheet.Told;
import org.fondsloket.mailbox.sheet.Words;
import org.fondsloket.platform.web.secret.DerivedSecrets;
import org.springframework.stereotype.Component;

/** LT-02: a provider's number, its code and the employer whose mandate made it known. */
@Component
public final class ProviderRegistrationLetter implements SheetForm {

    /** Its place in the catalogue of letters. */
    public static final String KIND = "LT-02";

    private static final String EMPLOYER = "employerNumber";

    private final RegistrationSteps steps;

    public ProviderRegistrationLetter(DerivedSecrets secrets, MailSettings settings) {
        this.steps = new RegistrationSteps(secrets, settings, "provider-registration");
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<String> organisations(LetterRequested letter) {
        Told told = Told.of(letter.facts());
        return told.has(EMPLOYER) ? Set.of(told.text(EMPLOYER)) : Set.of();
    }

    @Override
    public boolean onPaperOnly() {
        return true;
    }

    @Override
    public Sheet sheet(Told told, Words words) {
        words.with("number", told.text("organisation"));
        Sheet sheet =
                Sheet.about(words.say("subject"), words.say("file")).open(words.say("opening"));
        if (told.has(EMPLOYER)) {
            sheet.open(
                    words.with("employer", words.organisation(told.text(EMPLOYER)))
                            .say("employer"));
        }
        return steps.add(sheet, told, words).note(words.say("factor")).note(words.say("law"));
    }
}
