package org.fondsloket.mailbox.audit;

import java.time.YearMonth;
import org.fondsloket.platform.command.AggregateCommand;
import org.jspecify.annotations.Nullable;

/** What can be asked of an audit. */
public sealed interface AuditCommand extends AggregateCommand<@Nullable Void> {

    String auditId();

    @Override
    default String aggregateId() {
        return AuditDecider.idOf(auditId());
    }

    /**
     * The fund looks at some months of an employer.
     *
     * @param number under which people speak of it, such as A-9
     */
    record OpenAudit(
            String auditId,
            String number,
            String employerNumber,
            YearMonth firstMonth,
            YearMonth lastMonth)
            implements AuditCommand {}

    /** A file is put into the audit. */
    record AddFile(String auditId, String documentId, String sha256, String mediaType, int bytes)
            implements AuditCommand {}

    /** No more files follow. */
    record CloseAudit(String auditId) implements AuditCommand {}
}
