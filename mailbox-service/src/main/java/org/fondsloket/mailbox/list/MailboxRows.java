package org.fondsloket.mailbox.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fondsloket.mailbox.letter.LetterEvent.LetterFiled;
import org.fondsloket.mailbox.letter.LetterEvent.LetterRead;
import org.fondsloket.mailbox.objection.Decisions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table behind the mailbox list. */
@Component
class MailboxRows {

    private static final String COLUMNS =
            """
            letter_id, kind, month, filed_at, language, pages, bytes, sha256, read_at, about,
                (SELECT filed_on FROM objection WHERE objection.letter_id = l.letter_id)
                    AS objected_on\
            """;

    private final JdbcClient jdbc;

    MailboxRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(LetterFiled letter) {
        jdbc.sql(
                        """
                        INSERT INTO mailbox_list
                            (letter_id, employer_number, worker_number, kind, month, language,
                             pages, bytes, sha256, filed_at, about)
                        VALUES (:letter, :employer, :worker, :kind, :month, :language,
                             :pages, :bytes, :sha256, :filedAt, :about)
                        ON CONFLICT (letter_id) DO NOTHING
                        """)
                .param("letter", letter.letterId())
                .param("employer", letter.employerNumber(), Types.VARCHAR)
                .param("worker", letter.workerNumber(), Types.VARCHAR)
                .param("kind", letter.kind())
                .param("month", letter.month().toString())
                .param("language", letter.language())
                .param("pages", letter.pages())
                .param("bytes", letter.bytes())
                .param("sha256", letter.sha256())
                .param("filedAt", letter.filedAt().atOffset(ZoneOffset.UTC))
                .param("about", letter.reportId())
                .update();
    }

    void markRead(LetterRead reading) {
        jdbc.sql("UPDATE mailbox_list SET read_at = :readAt WHERE letter_id = :letter")
                .param("readAt", reading.readAt().atOffset(ZoneOffset.UTC))
                .param("letter", reading.letterId())
                .update();
    }

    /** Of whose reports a letter to a worker speaks. */
    void concern(String letterId, Set<String> employerNumbers) {
        employerNumbers.forEach(
                employer ->
                        jdbc.sql(
                                        """
                                        INSERT INTO mailbox_concern (letter_id, employer_number)
                                        VALUES (:letter, :employer) ON CONFLICT DO NOTHING
                                        """)
                                .param("letter", letterId)
                                .param("employer", employer)
                                .update());
    }

    void empty() {
        jdbc.sql("TRUNCATE mailbox_list, mailbox_concern").update();
    }

    /** Newest first. */
    List<MailboxRow> of(Owner owner) {
        return jdbc.sql(
                        "SELECT %s FROM mailbox_list l WHERE %s ORDER BY filed_at DESC, letter_id"
                                .formatted(COLUMNS, owner.condition()))
                .params(owner.params())
                .query((row, number) -> row(row))
                .list();
    }

    /** A letter of this owner; one of another is not found. */
    Optional<MailboxRow> find(Owner owner, String letterId) {
        return jdbc.sql(
                        "SELECT %s FROM mailbox_list l WHERE %s AND letter_id = :letter"
                                .formatted(COLUMNS, owner.condition()))
                .params(owner.params())
                .param("letter", letterId)
                .query((row, number) -> row(row))
                .optional();
    }

    /**
     * Whose mailbox it is.
     *
     * @param through employers whose logins open it, everything when there is none
     */
    record Owner(String column, String number, Set<String> through) {

        /** Letters that name no employer belong to the worker however the mailbox was opened. */
        private static final String NAMED =
                """
                 AND (NOT EXISTS (SELECT 1 FROM mailbox_concern c WHERE c.letter_id = l.letter_id)
                  OR EXISTS (SELECT 1 FROM mailbox_concern c
                             WHERE c.letter_id = l.letter_id AND c.employer_number IN (:through)))
                """;

        static Owner employer(String number) {
            return new Owner("employer_number", number, Set.of());
        }

        /** Letters to a provider stand beside those to employers; the numbers differ. */
        static Owner provider(String number) {
            return employer(number);
        }

        /** A letter about several employers can be read through each of them. */
        static Owner worker(String number, Set<String> through) {
            return new Owner("worker_number", number, through);
        }

        String condition() {
            return column + " = :owner" + (through.isEmpty() ? "" : NAMED);
        }

        Map<String, Object> params() {
            return through.isEmpty()
                    ? Map.of("owner", number)
                    : Map.of("owner", number, "through", through);
        }
    }

    private static MailboxRow row(ResultSet row) throws SQLException {
        return new MailboxRow(
                row.getString("letter_id"),
                row.getString("kind"),
                YearMonth.parse(row.getString("month")),
                row.getObject("filed_at", OffsetDateTime.class).toInstant(),
                row.getString("language"),
                row.getInt("pages"),
                row.getInt("bytes"),
                row.getString("sha256"),
                instant(row.getObject("read_at", OffsetDateTime.class)),
                row.getString("about"),
                Decisions.isDecision(row.getString("kind")),
                row.getObject("objected_on", LocalDate.class));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
