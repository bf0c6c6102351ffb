package org.fondsloket.reporting.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.fondsloket.reporting.check.Answer;
import org.fondsloket.reporting.check.LineAsTyped;
import org.fondsloket.reporting.person.ErasesPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The drafts, one per employer and month, with what was typed before for a day; a save on an old
 * version is refused.
 */
@Component
public class Drafts implements ErasesPerson {

    private static final TypeReference<List<LineAsTyped>> LINES = new TypeReference<>() {};
    private static final TypeReference<List<Answer>> ANSWERS = new TypeReference<>() {};
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int MOST_STEPS = 50;
    private static final int MOST_FORGOTTEN = 100;

    private final JdbcClient jdbc;
    private final JsonMapper json = new JsonMapper();

    Drafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The draft of a month, if anything was saved. */
    public Optional<Draft> find(String employerNumber, YearMonth month) {
        return jdbc.sql(
                        """
                        select version, step, saved_at, base_version, lines, answers from draft
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

    /** The states that can be brought back at this moment. */
    public DraftHistory history(String employerNumber, YearMonth month, Draft draft, Instant now) {
        return new DraftHistory(
                draft.step(),
                jdbc.sql(
                                """
                                select step, left_at from draft_step
                                where employer_number = :employer and month = :month
                                  and left_at > :since
                                order by step
                                """)
                        .param("employer", employerNumber)
                        .param("month", month.toString())
                        .param("since", since(now))
                        .query(
                                (row, number) ->
                                        new DraftHistory.Left(
                                                row.getInt("step"), instant(row, "left_at")))
                        .list());
    }

    /**
     * Saves what is typed; what stood there before can be brought back for a day.
     *
     * @param version the version that was read before, 0 when there was no draft
     * @param shown what the screen showed while there was none, to which the first save can be
     *     undone
     * @return the saved draft, or nothing when somebody else was faster
     */
    @Transactional
    public Optional<Draft> save(
            String employerNumber,
            YearMonth month,
            int version,
            Supplier<DraftContent> shown,
            DraftContent content,
            Instant savedAt,
            String savedBy) {
        if (version == 0) {
            return begun(employerNumber, month, shown.get(), content, savedAt, savedBy);
        }
        if (lockedStep(employerNumber, month, version).isEmpty()) {
            return Optional.empty();
        }
        forgetOld(savedAt);
        int step = replaced(employerNumber, month, content, savedAt, savedBy);
        jdbc.sql(
                        """
                        delete from draft_step
                        where employer_number = :employer and month = :month
                          and (step >= :step or step < :step - :most)
                        """)
                .param("employer", employerNumber)
                .param("month", month.toString())
                .param("step", step)
                .param("most", MOST_STEPS)
                .update();
        return Optional.of(new Draft(version + 1, step, savedAt, content));
    }

    /**
     * Brings back what stood there before the state in use.
     *
     * @return the draft as it is now; nothing when it has another version or nothing is left
     */
    @Transactional
    public Optional<Draft> undo(
            String employerNumber, YearMonth month, int version, Instant now, String by) {
        return moved(employerNumber, month, version, -1, now, by);
    }

    /**
     * Brings back what the last undo took away.
     *
     * @return the draft as it is now; nothing when it has another version or nothing is left
     */
    @Transactional
    public Optional<Draft> redo(
            String employerNumber, YearMonth month, int version, Instant now, String by) {
        return moved(employerNumber, month, version, 1, now, by);
    }

    /** Forgets what was typed, with its history, because the report was filed. */
    public void delete(String employerNumber, YearMonth month) {
        jdbc.sql("delete from draft where employer_number = :employer and month = :month")
                .param("employer", employerNumber)
                .param("month", month.toString())
                .update();
    }

    /** Takes the words about a person out of every draft; the values of its lines stay. */
    @Override
    @Transactional
    public void erase(String workerNumber) {
        for (String table : List.of("draft", "draft_step")) {
            jdbc.sql(
                            """
                            update %s as kept set
                                lines = (
                                    select jsonb_agg(
                                        case when btrim(line ->> 'workerNumber') = :worker
                                             then line - 'remark' else line end
                                        order by place)
                                    from jsonb_array_elements(kept.lines)
                                         with ordinality as each(line, place)),
                                answers = (
                                    select coalesce(jsonb_agg(answer order by place), '[]')
                                    from jsonb_array_elements(kept.answers)
                                         with ordinality as each(answer, place)
                                    where not exists (
                                        select 1 from jsonb_array_elements(kept.lines) as line
                                        where line ->> 'lineId' = answer ->> 'lineId'
                                          and btrim(line ->> 'workerNumber') = :worker))
                            where exists (
                                select 1 from jsonb_array_elements(kept.lines) as line
                                where btrim(line ->> 'workerNumber') = :worker)
                            """
                                    .formatted(table))
                    .param("worker", workerNumber)
                    .update();
        }
    }

    private Optional<Draft> begun(
            String employerNumber,
            YearMonth month,
            DraftContent shown,
            DraftContent content,
            Instant savedAt,
            String savedBy) {
        Optional<Draft> begun = inserted(employerNumber, month, content, savedAt, savedBy);
        if (begun.isPresent()) {
            jdbc.sql(
                            """
                            insert into draft_step (employer_number, month, step, base_version,
                                                    lines, answers, left_at)
                            values (:employer, :month, 0, :base, :lines::jsonb, :answers::jsonb,
                                    :at)
                            """)
                    .param("employer", employerNumber)
                    .param("month", month.toString())
                    .param("base", shown.baseVersion())
                    .param("lines", json.writeValueAsString(shown.lines()))
                    .param("answers", json.writeValueAsString(shown.answers()))
                    .param("at", savedAt.atOffset(ZoneOffset.UTC))
                    .update();
        }
        return begun;
    }

    private Optional<Draft> inserted(
            String employerNumber,
            YearMonth month,
            DraftContent content,
            Instant savedAt,
            String savedBy) {
        int inserted =
                jdbc.sql(
                                """
                                insert into draft (employer_number, month, version, step,
                                                   base_version, lines, answers, saved_at, saved_by)
                                values (:employer, :month, 1, 1, :base, :lines::jsonb,
                                        :answers::jsonb, :savedAt, :savedBy)
                                on conflict do nothing
                                """)
                        .param("employer", employerNumber)
                        .param("month", month.toString())
                        .param("base", content.baseVersion())
                        .param("lines", json.writeValueAsString(content.lines()))
                        .param("answers", json.writeValueAsString(content.answers()))
                        .param("savedAt", savedAt.atOffset(ZoneOffset.UTC))
                        .param("savedBy", savedBy)
                        .update();
        return inserted == 1 ? Optional.of(new Draft(1, 1, savedAt, content)) : Optional.empty();
    }

    /** The state in use, held until the transaction ends; nothing when the version is another. */
    private Optional<Integer> lockedStep(String employerNumber, YearMonth month, int version) {
        return jdbc.sql(
                        """
                        select step from draft
                        where employer_number = :employer and month = :month
                          and version = :version
                        for update
                        """)
                .param("employer", employerNumber)
                .param("month", month.toString())
                .param("version", version)
                .query(Integer.class)
                .optional();
    }

    /** Puts the content in the place of the state in use; the same content again is no step. */
    private int replaced(
            String employerNumber,
            YearMonth month,
            DraftContent content,
            Instant savedAt,
            String savedBy) {
        return jdbc.sql(
                        """
                        with typed as (
                            select :lines::jsonb as lines, :answers::jsonb as answers),
                        left_behind as (
                            insert into draft_step (employer_number, month, step, base_version,
                                                    lines, answers, left_at)
                            select employer_number, month, step, base_version, draft.lines,
                                   draft.answers, :savedAt
                            from draft, typed
                            where employer_number = :employer and month = :month
                              and (draft.lines <> typed.lines or draft.answers <> typed.answers)
                            returning step)
                        update draft
                        set version = version + 1,
                            step = step + (select count(*) from left_behind),
                            base_version = :base, lines = typed.lines, answers = typed.answers,
                            saved_at = :savedAt, saved_by = :savedBy
                        from typed
                        where employer_number = :employer and month = :month
                        returning step
                        """)
                .param("employer", employerNumber)
                .param("month", month.toString())
                .param("base", content.baseVersion())
                .param("lines", json.writeValueAsString(content.lines()))
                .param("answers", json.writeValueAsString(content.answers()))
                .param("savedAt", savedAt.atOffset(ZoneOffset.UTC))
                .param("savedBy", savedBy)
                .query(Integer.class)
                .single();
    }

    private Optional<Draft> moved(
            String employerNumber,
            YearMonth month,
            int version,
            int direction,
            Instant now,
            String by) {
        Optional<Integer> step = lockedStep(employerNumber, month, version);
        if (step.isEmpty()) {
            return Optional.empty();
        }
        int moved =
                jdbc.sql(
                                """
                                with wanted as (
                                    delete from draft_step
                                    where employer_number = :employer and month = :month
                                      and step = :step + :direction and left_at > :since
                                    returning *),
                                left_behind as (
                                    insert into draft_step (employer_number, month, step,
                                                            base_version, lines, answers, left_at)
                                    select draft.employer_number, draft.month, draft.step,
                                           draft.base_version, draft.lines, draft.answers, :now
                                    from draft join wanted using (employer_number, month))
                                update draft
                                set version = draft.version + 1, step = wanted.step,
                                    base_version = wanted.base_version, lines = wanted.lines,
                                    answers = wanted.answers, saved_at = :now, saved_by = :by
                                from wanted
                                where draft.employer_number = :employer and draft.month = :month
                                """)
                        .param("employer", employerNumber)
                        .param("month", month.toString())
                        .param("step", step.get())
                        .param("direction", direction)
                        .param("since", since(now))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .update();
        return moved == 1 ? find(employerNumber, month) : Optional.empty();
    }

    /** Of every draft: nobody else comes by to tidy up. */
    private void forgetOld(Instant now) {
        jdbc.sql(
                        """
                        delete from draft_step where (employer_number, month, step) in (
                            select employer_number, month, step from draft_step
                            where left_at <= :since
                            limit :most for update skip locked)
                        """)
                .param("since", since(now))
                .param("most", MOST_FORGOTTEN)
                .update();
    }

    private static OffsetDateTime since(Instant now) {
        return now.minus(KEPT).atOffset(ZoneOffset.UTC);
    }

    private Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getInt("version"),
                row.getInt("step"),
                instant(row, "saved_at"),
                new DraftContent(
                        base(row),
                        json.readValue(row.getString("lines"), LINES),
                        json.readValue(row.getString("answers"), ANSWERS)));
    }

    private static @Nullable Integer base(ResultSet row) throws SQLException {
        int base = row.getInt("base_version");
        return row.wasNull() ? null : base;
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
