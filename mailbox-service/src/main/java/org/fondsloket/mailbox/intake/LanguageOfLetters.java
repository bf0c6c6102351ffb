package org.fondsloket.mailbox.intake;

import java.time.Clock;
import java.time.LocalDate;
import org.fondsloket.mailbox.directory.Organisations;
import org.fondsloket.mailbox.rendering.LetterText;
import org.springframework.stereotype.Component;

/** In which language a letter to an employer is: that of whoever the fund addresses. */
@Component
class LanguageOfLetters {

    private final Organisations organisations;
    private final Clock clock;

    LanguageOfLetters(Organisations organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    String languageFor(String employerNumber) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LetterText.FUND_TIME);
        return organisations.languageOf(organisations.addressedFor(employerNumber, today));
    }
}
