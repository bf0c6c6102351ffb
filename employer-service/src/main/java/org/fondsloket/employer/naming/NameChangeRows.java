package org.fondsloket.employer.naming;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Wishes for another name with what people wrote about them; the texts can be erased. */
@Component
class NameChangeRows {

    private static final String COLUMNS =
            """
            select request_id, employer_number, requested_name, reason, state, requested_at,
                   answered_at, answer
            from name_change
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    NameChangeRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(
            String requestId,
            String employerNumber,
            String requestedName,
            String reason,
            String requestedBy) {
        jdbc.sql(
                        """
                        insert into name_change (request_id, employer_number, requested_name, reason,
                                                 requested_by, requested_at, state)
                        values (?, ?, ?, ?, ?, ?, 'REQUESTED')
                        """)
                .params(requestId, employerNumber, requestedName, reason, requestedBy, now())
                .update();
    }

    void answer(String requestId, String state, @Nullable String answer) {
        jdbc.sql(
                        """
                        update name_change set state = :state, answer = :answer, answered_at = :now
                        where request_id = :request
                        """)
                .param("state", state)
                .param("answer", answer)
                .param("now", now())
                .param("request", requestId)
                .update();
    }

    Optional<NameChangeView> find(String employerNumber, String requestId) {
        return jdbc.sql(COLUMNS + " where employer_number = ? and request_id = ?")
                .params(employerNumber, requestId)
                .query(NameChangeRows::read)
                .optional();
    }

    /** Newest first. */
    List<NameChangeView> ofEmployer(String employerNumber) {
        return jdbc.sql(
                        COLUMNS
                                + " where employer_number = ? order by requested_at desc, request_id")
                .param(employerNumber)
                .query(NameChangeRows::read)
                .list();
    }

    /** Those that wait for an answer, oldest first. */
    List<NameChangeView> open() {
        return jdbc.sql(COLUMNS + " where state = 'REQUESTED' order by requested_at, request_id")
                .query(NameChangeRows::read)
                .list();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static NameChangeView read(ResultSet row, int number) throws SQLException {
        return new NameChangeView(
                row.getString("request_id"),
                row.getString("employer_number"),
                row.getString("requested_name"),
                row.getString("reason"),
                row.getString("state"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                instant(row, "answered_at"),
                row.getString("answer"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
