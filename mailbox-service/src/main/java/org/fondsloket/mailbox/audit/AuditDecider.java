package org.fondsloket.mailbox.audit;

import java.util.List;
import java.util.Map;
import org.fondsloket.mailbox.audit.Audit.Closed;
import org.fondsloket.mailbox.audit.Audit.Open;
import org.fondsloket.mailbox.audit.Audit.Unopened;
import org.fondsloket.mailbox.audit.AuditCommand.AddFile;
import org.fondsloket.mailbox.audit.AuditCommand.CloseAudit;
import org.fondsloket.mailbox.audit.AuditCommand.OpenAudit;
import org.fondsloket.mailbox.audit.AuditEvent.AuditClosed;
import org.fondsloket.mailbox.audit.AuditEvent.AuditFileAdded;
import org.fondsloket.mailbox.audit.AuditEvent.AuditOpened;
import org.fondsloket.platform.command.Refusal;

/** All rules of an audit (C7-AUD): files are put in while it is open, and never taken out. */
public final class AuditDecider {

    private AuditDecider() {}

    static String idOf(String auditId) {
        return "Audit:" + auditId;
    }

    /** Identifier in the event store of the audit that this event is about. */
    public static String idOf(AuditEvent event) {
        return idOf(event.auditId());
    }

    /** State before anybody opened it. */
    public static Audit initial() {
        return new Unopened();
    }

    /**
     * @return the events that follow, none when the wish is already fulfilled
     * @throws Refusal when the audit's state does not allow it
     */
    public static List<AuditEvent> decide(Audit audit, AuditCommand command) {
        return switch (command) {
            case OpenAudit opening -> open(audit, opening);
            case AddFile file -> add(audit, file);
            case CloseAudit closing -> close(audit, closing);
        };
    }

    public static Audit evolve(Audit audit, AuditEvent event) {
        return switch (event) {
            case AuditOpened opened -> new Open(opened.employerNumber());
            case AuditFileAdded _ -> audit;
            case AuditClosed _ -> new Closed();
        };
    }

    private static List<AuditEvent> open(Audit audit, OpenAudit opening) {
        return switch (audit) {
            case Unopened _ ->
                    List.of(
                            new AuditOpened(
                                    opening.auditId(),
                                    opening.number(),
                                    opening.employerNumber(),
                                    opening.firstMonth(),
                                    opening.lastMonth()));
            case Open _, Closed _ -> List.of();
        };
    }

    private static List<AuditEvent> add(Audit audit, AddFile file) {
        return switch (audit) {
            case Open(var employer) ->
                    List.of(
                            new AuditFileAdded(
                                    file.auditId(),
                                    employer,
                                    file.documentId(),
                                    file.sha256(),
                                    file.mediaType(),
                                    file.bytes()));
            case Closed _ -> throw new Refusal("AUDIT_CLOSED", Map.of());
            case Unopened _ -> throw unknown();
        };
    }

    private static List<AuditEvent> close(Audit audit, CloseAudit closing) {
        return switch (audit) {
            case Open(var employer) -> List.of(new AuditClosed(closing.auditId(), employer));
            case Closed _ -> List.of();
            case Unopened _ -> throw unknown();
        };
    }

    private static Refusal unknown() {
        return new Refusal("AUDIT_UNKNOWN", Map.of());
    }
}
