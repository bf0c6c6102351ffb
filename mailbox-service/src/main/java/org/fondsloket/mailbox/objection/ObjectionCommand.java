package org.fondsloket.mailbox.objection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.UUID;
import org.fondsloket.platform.command.AggregateCommand;
import org.jspecify.annotations.Nullable;

/** What can be asked of an objection. */
public sealed interface ObjectionCommand extends AggregateCommand<@Nullable Void> {

    String objectionId();

    @Override
    default String aggregateId() {
        return ObjectionDecider.idOf(objectionId());
    }

    /** The one objection that a letter can have. */
    static String idFor(String letterId) {
        return UUID.nameUUIDFromBytes(("objection|" + letterId).getBytes(UTF_8)).toString();
    }

    /**
     * An employer objects to a letter.
     *
     * @param until last day on which it can
     * @param documentId evidence, or the form that came by post
     */
    record FileObjection(
            String objectionId,
            String employerNumber,
            String letterId,
            String letterKind,
            LocalDate filedOn,
            LocalDate until,
            @Nullable String documentId)
            implements ObjectionCommand {}

    /** The fund answers. */
    record AnswerObjection(String objectionId, Outcome outcome, LocalDate answeredOn)
            implements ObjectionCommand {}
}
