package org.fondsloket.mailbox.dossier.audit;

import java.util.UUID;
import org.fondsloket.mailbox.audit.AuditCommand.AddFile;
import org.fondsloket.mailbox.audit.AuditCommand.CloseAudit;
import org.fondsloket.mailbox.audit.AuditCommand.OpenAudit;
import org.fondsloket.mailbox.dossier.Category;
import org.fondsloket.mailbox.dossier.Dossier;
import org.fondsloket.mailbox.dossier.ReceivedFile;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.event.Envelope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The clerks' acts: rows and events in one transaction, the rows first. */
@Component
class Audits {

    private final AuditRows rows;
    private final Dossier dossier;
    private final Commands commands;

    Audits(AuditRows rows, Dossier dossier, Commands commands) {
        this.rows = rows;
        this.dossier = dossier;
        this.commands = commands;
    }

    @Transactional
    String open(String employerNumber, Opening.Checked months, Envelope envelope) {
        OpenAudit opening =
                new OpenAudit(
                        UUID.randomUUID().toString(),
                        rows.nextNumber(),
                        employerNumber,
                        months.firstMonth(),
                        months.lastMonth());
        rows.add(opening);
        commands.send(opening, envelope);
        return opening.auditId();
    }

    @Transactional
    void add(AuditView audit, ReceivedFile file, Envelope envelope) {
        String documentId =
                dossier.store(
                        Category.AUDIT_FILE,
                        audit.employerNumber(),
                        audit.auditId(),
                        file,
                        envelope);
        commands.send(
                new AddFile(
                        audit.auditId(), documentId, file.sha256(), file.mediaType(), file.bytes()),
                envelope);
    }

    @Transactional
    void close(AuditView audit, Envelope envelope) {
        rows.close(audit.auditId());
        commands.send(new CloseAudit(audit.auditId()), envelope);
    }
}
