package org.fondsloket.ledger.decision;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What clerks decided and why. People write names into reasons, so events carry the number of the
 * decision and a code only, and the words stand here, where they can be taken away.
 */
@Component
public class Decisions {

    private static final int LONGEST = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    Decisions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes a decision on an account down; the same one again changes nothing. */
    void write(
            String decisionId,
            String employerNumber,
            String kind,
            String subject,
            Reason reason,
            String by) {
        insert(decisionId, employerNumber, kind, subject, reason.code(), reason.text(), by);
    }

    /**
     * Stores why something is done with money of the bank, in the transaction of what it leads to.
     *
     * @param kind what was decided
     * @param subject what it was decided on
     * @return number of the decision
     * @throws Problem 422 without a reason
     */
    public String record(String kind, String subject, @Nullable String reason, String by) {
        String words = required(reason);
        String decisionId = UUID.randomUUID().toString();
        insert(decisionId, null, kind, subject, null, words, by);
        return decisionId;
    }

    /**
     * @throws Problem 422 without a reason, or with a whole story
     */
    public static String required(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw invalid("field.required");
        }
        if (reason.length() > LONGEST) {
            throw invalid("field.size");
        }
        return reason.strip();
    }

    private void insert(
            String decisionId,
            @Nullable String employerNumber,
            String kind,
            String subject,
            @Nullable String code,
            String words,
            String by) {
        jdbc.sql(
                        """
                        insert into clerk_decision (decision_id, employer_number, kind, subject, reason_code,
                                                    reason, decided_by, decided_at)
                        values (:id, :employer, :kind, :subject, :code, :reason, :by, :at)
                        on conflict do nothing
                        """)
                .param("id", decisionId)
                .param("employer", employerNumber)
                .param("kind", kind)
                .param("subject", subject)
                .param("code", code)
                .param("reason", words)
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Problem invalid(String code) {
        return new Problem(
                422, "INVALID_INPUT", Map.of(), List.of(new FieldError("/reason", code, Map.of())));
    }
}
