package org.fondsloket.ledger.decision;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What clerks decided and why, in their own words; a person's words do not go into events. */
@Component
final class Decisions {

    private final JdbcClient jdbc;
    private final Clock clock;

    Decisions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes a decision down; the same one again changes nothing. */
    void write(
            String decisionId,
            String employerNumber,
            String kind,
            String subject,
            Reason reason,
            String by) {
        jdbc.sql(
                        """
                        insert into clerk_decision (decision_id, employer_number, kind, subject, reason_code,
                                                    reason, decided_by, decided_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(
                        decisionId,
                        employerNumber,
                        kind,
                        subject,
                        reason.code(),
                        reason.text(),
                        by,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
