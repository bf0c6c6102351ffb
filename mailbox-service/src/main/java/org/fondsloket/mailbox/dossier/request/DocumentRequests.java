package org.fondsloket.mailbox.dossier.request;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.fondsloket.mailbox.directory.Organisations;
import org.fondsloket.mailbox.dossier.Category;
import org.fondsloket.mailbox.dossier.Dossier;
import org.fondsloket.mailbox.dossier.ReceivedFile;
import org.fondsloket.mailbox.letter.LetterCommand.RequestLetter;
import org.fondsloket.mailbox.letter.LetterId;
import org.fondsloket.mailbox.letter.NestedFacts;
import org.fondsloket.mailbox.rendering.LetterText;
import org.fondsloket.mailbox.request.DocumentRequestCommand.Accept;
import org.fondsloket.mailbox.request.DocumentRequestCommand.AskForDocument;
import org.fondsloket.mailbox.request.DocumentRequestCommand.Deliver;
import org.fondsloket.mailbox.request.DocumentRequestCommand.SendBack;
import org.fondsloket.mailbox.sheet.SheetForm;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.event.Envelope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes what people wrote, the decision and the letter that tells of it in one transaction, the
 * rows first. The letter and its mail name no person.
 */
@Component
class DocumentRequests {

    private final DocumentRequestRows rows;
    private final Dossier dossier;
    private final Organisations organisations;
    private final Commands commands;
    private final Clock clock;

    DocumentRequests(
            DocumentRequestRows rows,
            Dossier dossier,
            Organisations organisations,
            Commands commands,
            Clock clock) {
        this.rows = rows;
        this.dossier = dossier;
        this.organisations = organisations;
        this.commands = commands;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LetterText.FUND_TIME);
    }

    @Transactional
    String ask(String employerNumber, Ask.Checked ask, Envelope envelope) {
        String requestId = UUID.randomUUID().toString();
        rows.add(requestId, employerNumber, ask);
        commands.send(
                new AskForDocument(
                        requestId,
                        employerNumber,
                        ask.kind(),
                        ask.purpose(),
                        ask.month(),
                        ask.dueOn()),
                envelope);
        Map<String, Object> facts = new TreeMap<>();
        facts.put("requestId", requestId);
        facts.put("state", "REQUESTED");
        facts.put("kind", ask.kind());
        facts.put("purpose", ask.purpose());
        facts.put("dueOn", ask.dueOn());
        write(requestId, employerNumber, ask.month(), facts, "asked", envelope);
        return requestId;
    }

    @Transactional
    void deliver(DocumentRequestView request, ReceivedFile file, Envelope envelope) {
        String documentId =
                dossier.store(
                        Category.DELIVERY,
                        request.employerNumber(),
                        request.requestId(),
                        file,
                        envelope);
        rows.delivered(request.requestId());
        commands.send(
                new Deliver(
                        request.requestId(),
                        documentId,
                        file.sha256(),
                        file.mediaType(),
                        file.bytes()),
                envelope);
    }

    @Transactional
    void accept(DocumentRequestView request, Envelope envelope) {
        rows.accepted(request.requestId());
        commands.send(new Accept(request.requestId()), envelope);
    }

    @Transactional
    void sendBack(DocumentRequestView request, Return.Checked back, Envelope envelope) {
        rows.sentBack(request.requestId(), back.reason(), back.remark(), back.dueOn());
        commands.send(new SendBack(request.requestId(), back.reason(), back.dueOn()), envelope);
        Map<String, Object> facts = new TreeMap<>();
        facts.put("requestId", request.requestId());
        facts.put("state", "RETURNED");
        facts.put("kind", request.kind());
        facts.put("purpose", request.purpose());
        facts.put("dueOn", back.dueOn());
        facts.put("reason", back.reason());
        String cause = "returned " + clock.instant();
        write(
                request.requestId(),
                request.employerNumber(),
                request.month(),
                facts,
                cause,
                envelope);
    }

    /** Last: from here to the commit no other append of the service gets through. */
    private void write(
            String requestId,
            String employerNumber,
            @Nullable YearMonth month,
            Map<String, Object> facts,
            String cause,
            Envelope envelope) {
        if (month != null) {
            facts.put("month", month);
        }
        facts.put(SheetForm.DATED_ON, today());
        commands.send(
                new RequestLetter(
                        LetterId.about(DocumentRequestLetter.KIND, requestId + "|" + cause, 1),
                        employerNumber,
                        DocumentRequestLetter.KIND,
                        month == null ? YearMonth.from(today()) : month,
                        requestId,
                        organisations.languageOf(employerNumber),
                        NestedFacts.flat(facts)),
                envelope);
    }
}
