package org.fondsloket.mailbox.dossier.objection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.fondsloket.mailbox.directory.Organisations;
import org.fondsloket.mailbox.dossier.Category;
import org.fondsloket.mailbox.dossier.Dossier;
import org.fondsloket.mailbox.dossier.ReceivedFile;
import org.fondsloket.mailbox.dossier.objection.ObjectionRows.FiledLetter;
import org.fondsloket.mailbox.letter.LetterCommand.RequestLetter;
import org.fondsloket.mailbox.letter.LetterEvent.LetterRequested;
import org.fondsloket.mailbox.letter.LetterId;
import org.fondsloket.mailbox.letter.NestedFacts;
import org.fondsloket.mailbox.letter.axon.RequestedLetters;
import org.fondsloket.mailbox.objection.Decisions;
import org.fondsloket.mailbox.objection.ObjectionCommand;
import org.fondsloket.mailbox.objection.ObjectionCommand.AnswerObjection;
import org.fondsloket.mailbox.objection.ObjectionCommand.FileObjection;
import org.fondsloket.mailbox.rendering.LetterText;
import org.fondsloket.mailbox.sheet.SheetForm;
import org.fondsloket.mailbox.sheet.Told;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.scheme.AccountRules;
import org.fondsloket.scheme.RuleSets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes what people wrote, the decision and the letter that tells of it in one transaction, the
 * rows first. What people wrote is in no event.
 */
@Component
class Objections {

    static final int LONGEST = 4000;

    private static final String STATED = "objectionUntil";

    private final ObjectionRows rows;
    private final RequestedLetters letters;
    private final Dossier dossier;
    private final Organisations organisations;
    private final Commands commands;
    private final RuleSets rules;
    private final Clock clock;

    Objections(
            ObjectionRows rows,
            RequestedLetters letters,
            Dossier dossier,
            Organisations organisations,
            Commands commands,
            RuleSets rules,
            Clock clock) {
        this.rows = rows;
        this.letters = letters;
        this.dossier = dossier;
        this.organisations = organisations;
        this.commands = commands;
        this.rules = rules;
        this.clock = clock;
    }

    /** Whether and until when somebody can object to this letter. */
    LetterToObjectTo look(FiledLetter letter) {
        boolean decision = Decisions.isDecision(letter.kind());
        Told told = told(letter);
        LocalDate datedOn = datedOn(told, letter);
        LocalDate until = decision ? until(told, datedOn) : null;
        ObjectionView objection = rows.find(ObjectionCommand.idFor(letter.letterId())).orElse(null);
        return new LetterToObjectTo(
                letter.letterId(),
                letter.kind(),
                letter.month(),
                datedOn,
                decision,
                until,
                until != null && objection == null && !today().isAfter(until),
                objection);
    }

    @Transactional
    String file(
            String employerNumber,
            FiledLetter letter,
            String reason,
            @Nullable ReceivedFile file,
            Envelope envelope) {
        String objectionId = ObjectionCommand.idFor(letter.letterId());
        Told told = told(letter);
        String documentId =
                file == null
                        ? null
                        : dossier.store(
                                Category.EVIDENCE, employerNumber, objectionId, file, envelope);
        FileObjection filing =
                new FileObjection(
                        objectionId,
                        employerNumber,
                        letter.letterId(),
                        letter.kind(),
                        today(),
                        until(told, datedOn(told, letter)),
                        documentId);
        rows.add(filing, letter.month(), reason);
        commands.send(filing, envelope);
        return objectionId;
    }

    @Transactional
    void answer(ObjectionView objection, Answer.Checked answer, Envelope envelope) {
        rows.answer(objection.objectionId(), answer.outcome(), answer.answer());
        commands.send(
                new AnswerObjection(objection.objectionId(), answer.outcome(), today()), envelope);
        Map<String, Object> facts = new TreeMap<>();
        facts.put("objectionId", objection.objectionId());
        facts.put("outcome", answer.outcome());
        facts.put("letterKind", objection.letterKind());
        facts.put("month", objection.month());
        facts.put("filedOn", objection.filedOn());
        facts.put(SheetForm.DATED_ON, today());
        // Last: from here to the commit no other append of the service gets through.
        commands.send(
                new RequestLetter(
                        LetterId.about(ObjectionAnswerLetter.KIND, objection.objectionId(), 1),
                        objection.employerNumber(),
                        ObjectionAnswerLetter.KIND,
                        objection.month(),
                        objection.objectionId(),
                        organisations.languageOf(objection.employerNumber()),
                        NestedFacts.flat(facts)),
                envelope);
    }

    private LocalDate until(Told told, LocalDate datedOn) {
        return Decisions.until(
                datedOn,
                rules.latest().rule(AccountRules.OBJECTION_MONTHS, datedOn).value(),
                told.has(STATED) ? told.date(STATED) : null);
    }

    private Told told(FiledLetter letter) {
        LetterRequested request = letters.find(letter.letterId()).letter();
        return Told.of(request.facts());
    }

    /** Every decision states its day; of another letter the month is as good. */
    private static LocalDate datedOn(Told told, FiledLetter letter) {
        return told.has(SheetForm.DATED_ON)
                ? told.date(SheetForm.DATED_ON)
                : letter.month().atEndOfMonth();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LetterText.FUND_TIME);
    }
}
