package org.fondsloket.mailbox.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.fondsloket.mailbox.letter.LetterEvent.LetterFiled;
import org.fondsloket.mailbox.letter.LetterEvent.LetterRead;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table behind the mailbox list. */
@Component
class MailboxRows {

    private static final String COLUMNS =
            "letter_id, kind, month, filed_at, language, pages, bytes, sha256, read_at";

    private final JdbcClient jdbc;

    MailboxRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(LetterFiled letter) {
        jdbc.sql(
                        """
                        INSERT INTO mailbox_list
                            (letter_id, employer_number, kind, month, language, pages, bytes,
                             sha256, filed_at)
                        VALUES (:letter, :employer, :kind, :month, :language, :pages, :bytes,
                             :sha256, :filedAt)
                        ON CONFLICT (letter_id) DO NOTHING
                        """)
                .param("letter", letter.letterId())
                .param("employer", letter.employerNumber())
                .param("kind", letter.kind())
                .param("month", letter.month().toString())
                .param("language", letter.language())
                .param("pages", letter.pages())
                .param("bytes", letter.bytes())
                .param("sha256", letter.sha256())
                .param("filedAt", letter.filedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void markRead(LetterRead reading) {
        jdbc.sql("UPDATE mailbox_list SET read_at = :readAt WHERE letter_id = :letter")
                .param("readAt", reading.readAt().atOffset(ZoneOffset.UTC))
                .param("letter", reading.letterId())
                .update();
    }

    void empty() {
        jdbc.sql("TRUNCATE mailbox_list").update();
    }

    /** Newest first. */
    List<MailboxRow> of(String employerNumber) {
        return jdbc.sql(
                        "SELECT "
                                + COLUMNS
                                + " FROM mailbox_list WHERE employer_number = :employer"
                                + " ORDER BY filed_at DESC, letter_id")
                .param("employer", employerNumber)
                .query((row, number) -> row(row))
                .list();
    }

    /** A letter of this employer; one of another employer is not found. */
    Optional<MailboxRow> find(String employerNumber, String letterId) {
        return jdbc.sql(
                        "SELECT "
                                + COLUMNS
                                + " FROM mailbox_list"
                                + " WHERE employer_number = :employer AND letter_id = :letter")
                .param("employer", employerNumber)
                .param("letter", letterId)
                .query((row, number) -> row(row))
                .optional();
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
                instant(row.getObject("read_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
