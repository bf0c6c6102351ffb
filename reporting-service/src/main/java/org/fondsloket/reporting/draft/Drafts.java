package org.fondsloket.reporting.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fondsloket.reporting.check.LineAsTyped;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The drafts, one per employer and month; a save on an old version is refused. */
@Component
public class Drafts {

    private static final TypeReference<List<LineAsTyped>> LINES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json = new JsonMapper();

    Drafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The draft of a month, if anything was saved. */
    public Optional<Draft> find(String employerNumber, YearMonth month) {
        return jdbc.sql(
                        """
                        select version, saved_at, lines from draft
                        where employer_number = :employer and month = :month
                        """)
                .param("employer", employerNumber)
                .param("month", month.toString())
                .query(this::draft)
                .optional();
    }

    /** Months of which a draft exists. */
    public Set<YearMonth> months(String employerNumber) {
        return new HashSet<>(
                jdbc.sql("select month from draft where employer_number = :employer")
                        .param("employer", employerNumber)
                        .query((row, number) -> YearMonth.parse(row.getString("month")))
                        .list());
    }

    /**
     * Saves the lines.
     *
     * @param version the version that was read before, 0 when there was no draft
     * @return the saved draft, or nothing when somebody else was faster
     */
    public Optional<Draft> save(
            String employerNumber,
            YearMonth month,
            int version,
            List<LineAsTyped> lines,
            Instant savedAt,
            String savedBy) {
        int saved =
                jdbc.sql(
                                version == 0
                                        ? """
                                        insert into draft (employer_number, month, version, lines,
                                                           saved_at, saved_by)
                                        values (:employer, :month, :version + 1, :lines::jsonb,
                                                :savedAt, :savedBy)
                                        on conflict do nothing
                                        """
                                        : """
                                        update draft set version = :version + 1,
                                                         lines = :lines::jsonb,
                                                         saved_at = :savedAt, saved_by = :savedBy
                                        where employer_number = :employer and month = :month
                                          and version = :version
                                        """)
                        .param("employer", employerNumber)
                        .param("month", month.toString())
                        .param("version", version)
                        .param("lines", json.writeValueAsString(lines))
                        .param("savedAt", savedAt.atOffset(ZoneOffset.UTC))
                        .param("savedBy", savedBy)
                        .update();
        return saved == 1 ? Optional.of(new Draft(version + 1, savedAt, lines)) : Optional.empty();
    }

    /** Forgets what was typed, because the report was filed. */
    public void delete(String employerNumber, YearMonth month) {
        jdbc.sql("delete from draft where employer_number = :employer and month = :month")
                .param("employer", employerNumber)
                .param("month", month.toString())
                .update();
    }

    private Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getInt("version"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                json.readValue(row.getString("lines"), LINES));
    }
}
