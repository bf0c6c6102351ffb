package org.fondsloket.mailbox.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.YearMonth;
import org.fondsloket.mailbox.audit.AuditCommand.AddFile;
import org.fondsloket.mailbox.audit.AuditCommand.CloseAudit;
import org.fondsloket.mailbox.audit.AuditCommand.OpenAudit;
import org.fondsloket.mailbox.audit.AuditEvent.AuditClosed;
import org.fondsloket.mailbox.audit.AuditEvent.AuditFileAdded;
import org.fondsloket.mailbox.audit.AuditEvent.AuditOpened;
import org.fondsloket.platform.command.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C7-AUD S003-30 the life of an audit")
class AuditDeciderTest {

    private static final String AUDIT = "3e4f5061-7283-4a9b-8cad-bebfc0d1e2f3";
    private static final String EMPLOYER = "20417358";
    private static final OpenAudit OPENING =
            new OpenAudit(AUDIT, "A-9", EMPLOYER, YearMonth.of(2026, 1), YearMonth.of(2026, 6));
    private static final AddFile FILE = new AddFile(AUDIT, "d-1", "9f86", "application/pdf", 1024);

    @Test
    @DisplayName("C7-AUD audit A-9 takes files while it is open, and none after it was closed")
    void takesFilesUntilItIsClosed() {
        Audit initial = AuditDecider.initial();
        AuditOpened opened =
                new AuditOpened(
                        AUDIT, "A-9", EMPLOYER, YearMonth.of(2026, 1), YearMonth.of(2026, 6));
        assertThat(AuditDecider.decide(initial, OPENING)).containsExactly(opened);

        Audit open = AuditDecider.evolve(initial, opened);
        AuditFileAdded added =
                new AuditFileAdded(AUDIT, EMPLOYER, "d-1", "9f86", "application/pdf", 1024);
        assertThat(AuditDecider.decide(open, OPENING)).isEmpty();
        assertThat(AuditDecider.decide(open, FILE)).containsExactly(added);
        assertThat(AuditDecider.decide(AuditDecider.evolve(open, added), FILE)).hasSize(1);
        AuditClosed closing = new AuditClosed(AUDIT, EMPLOYER);
        assertThat(AuditDecider.decide(open, new CloseAudit(AUDIT))).containsExactly(closing);

        Audit closed = AuditDecider.evolve(open, closing);
        assertThat(AuditDecider.decide(closed, new CloseAudit(AUDIT))).isEmpty();
        assertThat(refusal(closed, FILE)).isEqualTo("AUDIT_CLOSED");
    }

    @Test
    void isUnknownUntilItIsOpened() {
        assertThat(refusal(AuditDecider.initial(), FILE)).isEqualTo("AUDIT_UNKNOWN");
        assertThat(refusal(AuditDecider.initial(), new CloseAudit(AUDIT)))
                .isEqualTo("AUDIT_UNKNOWN");
    }

    private static String refusal(Audit audit, AuditCommand command) {
        return catchThrowableOfType(Refusal.class, () -> AuditDecider.decide(audit, command))
                .code();
    }
}
