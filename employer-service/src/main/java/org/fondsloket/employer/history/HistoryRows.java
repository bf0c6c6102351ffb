package org.fondsloket.employer.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.fondsloket.employer.employer.Section;
import org.fondsloket.platform.event.Envelope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of the history. */
@Component
class HistoryRows {

    private static final String OF_SECTION =
            """
            select what, version, detail, actor, organisation, channel, paper_form, recorded_at
            from history_entry
            where employer_number = ? and section = ?
            """;

    private static final String NEWEST_FIRST = " order by position desc";

    private final JdbcClient jdbc;

    HistoryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Handling an event twice leaves one row. */
    void add(
            String eventId,
            String employerNumber,
            Note note,
            Envelope envelope,
            long position,
            Instant at) {
        jdbc.sql(
                        """
                        insert into history_entry (event_id, employer_number, section, what, version,
                                                   detail, actor, organisation, channel, paper_form,
                                                   recorded_at, position)
                        values (:event, :employer, :section, :what, :version, :detail, :actor,
                                :organisation, :channel, :form, :at, :position)
                        on conflict (event_id) do nothing
                        """)
                .param("event", eventId)
                .param("employer", employerNumber)
                .param("section", note.section().name())
                .param("what", note.what())
                .param("version", note.version())
                .param("detail", note.detail())
                .param("actor", envelope.actor().person())
                .param("organisation", envelope.actor().organisation())
                .param("channel", envelope.channel().name())
                .param("form", note.paperForm())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("position", position)
                .update();
    }

    void clear() {
        jdbc.sql("truncate table history_entry").update();
    }

    /** Newest first. */
    List<HistoryRow> all(String employerNumber, Section section) {
        return jdbc.sql(OF_SECTION + NEWEST_FIRST)
                .params(employerNumber, section.name())
                .query(HistoryRows::read)
                .list();
    }

    /** Newest first, as it was known before this moment. */
    List<HistoryRow> before(String employerNumber, Section section, Instant moment) {
        return jdbc.sql(OF_SECTION + " and recorded_at < ?" + NEWEST_FIRST)
                .params(
                        employerNumber,
                        section.name(),
                        OffsetDateTime.ofInstant(moment, ZoneOffset.UTC))
                .query(HistoryRows::read)
                .list();
    }

    private static HistoryRow read(ResultSet row, int number) throws SQLException {
        return new HistoryRow(
                row.getString("what"),
                row.getObject("version", Long.class),
                row.getString("detail"),
                row.getString("actor"),
                row.getString("organisation"),
                row.getString("channel"),
                row.getString("paper_form"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    /** One act as the table keeps it. */
    record HistoryRow(
            String what,
            @Nullable Long version,
            @Nullable String detail,
            String actor,
            @Nullable String organisation,
            String channel,
            @Nullable String paperForm,
            Instant recordedAt) {}
}
