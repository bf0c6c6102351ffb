package org.fondsloket.ledger.leavestatement;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.UUID;
import org.fondsloket.ledger.leave.LeaveCommand.StateLeave;
import org.fondsloket.ledger.leave.StatementOccasion;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.command.Refusal;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.scheme.RuleSets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Has interim statements made (LT-15), after a merge of the number that stays. */
@Component
class LeaveStatements {

    private static final String MERGED = "LEAVE_ACCOUNT_MERGED";

    private final Commands commands;
    private final RuleSets ruleSets;
    private final JdbcClient jdbc;

    LeaveStatements(Commands commands, RuleSets ruleSets, JdbcClient jdbc) {
        this.commands = commands;
        this.ruleSets = ruleSets;
        this.jdbc = jdbc;
    }

    /** Place of the last event that changed a year of the account, -1 when none did. */
    long lastChange(String workerNumber) {
        return jdbc.sql(
                        """
                        select coalesce(max(sequence), -1) from entitlement_year
                        where worker_number = :worker
                        """)
                .param("worker", workerNumber)
                .query(Long.class)
                .single();
    }

    /**
     * Has a worker told.
     *
     * @param key what gave rise to it: the same again tells nothing
     * @param oldest oldest year that has to be told; the year before the day is told anyhow
     * @return id of the statement
     */
    String tell(
            String workerNumber,
            StatementOccasion occasion,
            String key,
            int oldest,
            LocalDate on,
            Envelope envelope) {
        String id =
                UUID.nameUUIDFromBytes(
                                ("leave-statement:" + occasion + ":" + workerNumber + ":" + key)
                                        .getBytes(UTF_8))
                        .toString();
        int first = Math.min(oldest, on.getYear() - 1);
        String ruleSet = ruleSets.latest().id();
        try {
            commands.send(new StateLeave(workerNumber, id, occasion, first, on, ruleSet), envelope);
        } catch (Refusal refusal) {
            if (!refusal.code().equals(MERGED)) {
                throw refusal;
            }
            String into = refusal.facts().get("into");
            if (into == null) {
                throw refusal;
            }
            commands.send(new StateLeave(into, id, occasion, first, on, ruleSet), envelope);
        }
        return id;
    }
}
