package org.fondsloket.mailbox.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fondsloket.mailbox.directory.MandateDirectory.Mandate;
import org.fondsloket.mailbox.directory.Organisations;
import org.fondsloket.mailbox.directory.ProviderDirectory;
import org.fondsloket.mailbox.letter.LetterCommand.RequestLetter;
import org.fondsloket.mailbox.letter.LetterId;
import org.fondsloket.mailbox.letter.NestedFacts;
import org.fondsloket.mailbox.mandate.MandateLetter;
import org.fondsloket.mailbox.rendering.LetterText;
import org.fondsloket.mailbox.sheet.SheetForm;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.kafka.ReceivedEvent;
import org.springframework.stereotype.Component;

/** Asks for LT-03 on both sides of a mandate. */
@Component
class MandateLetters {

    private static final String MAILBOX = "BOX";

    private final Commands commands;
    private final Organisations organisations;

    MandateLetters(Commands commands, Organisations organisations) {
        this.commands = commands;
        this.organisations = organisations;
    }

    void write(ReceivedEvent event, String state, Mandate mandate) {
        for (String side : List.of(mandate.employerNumber(), mandate.grantee())) {
            commands.send(
                    letter(
                            event.id(),
                            state,
                            mandate,
                            LocalDate.ofInstant(event.time(), LetterText.FUND_TIME),
                            side,
                            organisations.languageOf(side)),
                    event.envelope().causedBy(event.id()));
        }
    }

    /** One letter for each change and side. */
    static RequestLetter letter(
            String cause,
            String state,
            Mandate mandate,
            LocalDate on,
            String side,
            String language) {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("mandateId", mandate.mandateId());
        facts.put("employerNumber", mandate.employerNumber());
        facts.put("grantee", mandate.grantee());
        facts.put("services", mandate.services());
        facts.put("validFrom", mandate.validFrom());
        facts.put("validUntil", mandate.validUntil());
        facts.put(MandateLetter.STATE, state);
        facts.put(
                MandateLetter.REPRESENTS,
                ProviderDirectory.isNumber(mandate.grantee())
                        && mandate.services().contains(MAILBOX));
        facts.put(SheetForm.DATED_ON, on);
        return new RequestLetter(
                LetterId.about(MandateLetter.KIND, cause + "|" + side, 1),
                side,
                MandateLetter.KIND,
                YearMonth.from(on),
                mandate.mandateId(),
                language,
                NestedFacts.flat(facts));
    }
}
