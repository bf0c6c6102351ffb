package org.fondsloket.mailbox.objection;

import java.time.LocalDate;
import org.fondsloket.platform.store.StoredAs;
import org.jspecify.annotations.Nullable;

/** What happened to an objection; stored for ever, so without reason and answer. */
public sealed interface ObjectionEvent {

    String objectionId();

    /**
     * An employer, or who acts for it, objected to a letter.
     *
     * @param until last day on which it could
     * @param documentId evidence, or the form that came by post
     */
    @StoredAs("mailbox.ObjectionFiled")
    record ObjectionFiled(
            String objectionId,
            String employerNumber,
            String letterId,
            String letterKind,
            LocalDate filedOn,
            LocalDate until,
            @Nullable String documentId)
            implements ObjectionEvent {}

    /**
     * The fund answered.
     *
     * @param outcome an {@link Outcome} by name
     */
    @StoredAs("mailbox.ObjectionAnswered")
    record ObjectionAnswered(
            String objectionId,
            String employerNumber,
            String letterId,
            String outcome,
            LocalDate answeredOn)
            implements ObjectionEvent {}
}
