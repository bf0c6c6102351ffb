package org.fondsloket.mailbox.audit;

import java.time.YearMonth;
import org.fondsloket.platform.store.StoredAs;

/** What happened to an audit; stored for ever, so without the names of files. */
public sealed interface AuditEvent {

    String auditId();

    /** The fund looks at some months of an employer. */
    @StoredAs("mailbox.AuditOpened")
    record AuditOpened(
            String auditId,
            String number,
            String employerNumber,
            YearMonth firstMonth,
            YearMonth lastMonth)
            implements AuditEvent {}

    /** A file was put into the audit. */
    @StoredAs("mailbox.AuditFileAdded")
    record AuditFileAdded(
            String auditId,
            String employerNumber,
            String documentId,
            String sha256,
            String mediaType,
            int bytes)
            implements AuditEvent {}

    /** No more files follow. */
    @StoredAs("mailbox.AuditClosed")
    record AuditClosed(String auditId, String employerNumber) implements AuditEvent {}
}
