package org.fondsloket.ledger.bank;

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
 * Keeps why a person decided something. People write names into reasons, so events carry the number
 * of the decision only, and the words stand here, where they can be taken away.
 */
@Component
public class BankDecisions {

    private static final int LONGEST = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    BankDecisions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Stores a reason, in the transaction of what it leads to.
     *
     * @param kind what was decided
     * @param subject what it was decided on
     * @return number of the decision
     * @throws Problem 422 without a reason
     */
    public String record(String kind, String subject, @Nullable String reason, String by) {
        String words = required(reason);
        String decisionId = UUID.randomUUID().toString();
        jdbc.sql(
                        """
                        insert into bank_decision (decision_id, kind, subject, reason, decided_by, decided_at)
                        values (:id, :kind, :subject, :reason, :by, :at)
                        """)
                .param("id", decisionId)
                .param("kind", kind)
                .param("subject", subject)
                .param("reason", words)
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
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

    private static Problem invalid(String code) {
        return new Problem(
                422, "INVALID_INPUT", Map.of(), List.of(new FieldError("/reason", code, Map.of())));
    }
}
