package org.fondsloket.reporting.spreadsheet.upload;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.fondsloket.reporting.person.ErasesPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The uploaded files with what came out of them, for a day; after that only the checksum stays, so
 * that the same content is known again. The table is the queue as well: a file is taken by one
 * process at a time, and taken again when that process went away.
 */
@Component
class Uploads implements ErasesPerson {

    private static final int MOST_ATTEMPTS = 2;

    private final JdbcClient jdbc;
    private final Duration kept;
    private final Duration remembered;
    private final JsonMapper json = new JsonMapper();

    Uploads(
            JdbcClient jdbc,
            @Value("${fondsloket.uploads.kept:P1D}") Duration kept,
            @Value("${fondsloket.uploads.remembered:P62D}") Duration remembered) {
        this.jdbc = jdbc;
        this.kept = kept;
        this.remembered = remembered;
    }

    /**
     * Keeps a file until it is processed. The same content for the same employer and month is the
     * same upload: it is processed anew, unless it is being processed already.
     */
    @Transactional
    public Received receive(
            String employerNumber, YearMonth month, byte[] content, Instant now, String by) {
        clean(now);
        return jdbc.sql(
                        """
                        insert into upload (upload_id, employer_number, month, checksum,
                                            uploaded_at, uploaded_by, phase, content)
                        values (:id, :employer, :month, :checksum, :now, :by, 'WAITING', :content)
                        on conflict (employer_number, month, checksum) do update set
                            uploaded_before = case when upload.phase in ('WAITING', 'PROCESSING')
                                then upload.uploaded_before else upload.uploaded_at end,
                            uploaded_at = case when upload.phase in ('WAITING', 'PROCESSING')
                                then upload.uploaded_at else excluded.uploaded_at end,
                            attempts = case when upload.phase in ('WAITING', 'PROCESSING')
                                then upload.attempts else 0 end,
                            uploaded_by = excluded.uploaded_by,
                            content = excluded.content,
                            rows_done = 0,
                            result = null,
                            accepted_version = null,
                            phase = case when upload.phase = 'PROCESSING'
                                then 'PROCESSING' else 'WAITING' end
                        returning upload_id, (xmax = 0) as is_new
                        """)
                .param("id", UUID.randomUUID())
                .param("employer", employerNumber)
                .param("month", month.toString())
                .param("checksum", checksum(content))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("content", content)
                .query(
                        (row, number) ->
                                new Received(
                                        row.getObject("upload_id", UUID.class),
                                        row.getBoolean("is_new")))
                .single();
    }

    /** An upload of this employer and month that is not too old. */
    Optional<Upload> find(String employerNumber, YearMonth month, UUID uploadId, Instant now) {
        return jdbc.sql(
                        """
                        select upload_id, phase, uploaded_at, uploaded_before, rows_done,
                               rows_total, result, accepted_version
                        from upload
                        where upload_id = :id and employer_number = :employer and month = :month
                          and phase <> 'CLEARED' and uploaded_at > :oldest
                        """)
                .param("id", uploadId)
                .param("employer", employerNumber)
                .param("month", month.toString())
                .param("oldest", now.minus(kept).atOffset(ZoneOffset.UTC))
                .query(this::upload)
                .optional();
    }

    /** The file itself. */
    Optional<byte[]> content(UUID uploadId) {
        return jdbc.sql("select content from upload where upload_id = :id and content is not null")
                .param("id", uploadId)
                .query(byte[].class)
                .optional();
    }

    /**
     * Takes the oldest file that nobody works on.
     *
     * @param silence time without a sign of life after which a process counts as gone
     */
    @Transactional
    public Optional<Taken> take(Duration silence) {
        return jdbc.sql(
                        """
                        update upload set phase = 'PROCESSING', attempts = attempts + 1,
                                          taken_at = now(), rows_done = 0
                        where upload_id = (
                            select upload_id from upload
                            where phase = 'WAITING'
                               or (phase = 'PROCESSING'
                                   and taken_at < now() - make_interval(secs => :silence))
                            order by uploaded_at limit 1
                            for update skip locked)
                        returning upload_id, employer_number, month, attempts, uploaded_before
                        """)
                .param("silence", silence.toSeconds())
                .query(
                        (row, number) ->
                                new Taken(
                                        row.getObject("upload_id", UUID.class),
                                        row.getInt("attempts"),
                                        row.getString("employer_number"),
                                        YearMonth.parse(row.getString("month")),
                                        instant(row, "uploaded_before")))
                .optional();
    }

    /** A sign of life: so many rows are done. */
    void progress(Taken taken, int total, int done) {
        jdbc.sql(
                        """
                        update upload set rows_total = :total, rows_done = :done, taken_at = now()
                        where upload_id = :id and attempts = :attempt and phase = 'PROCESSING'
                        """)
                .param("total", Math.max(total, done))
                .param("done", done)
                .param("id", taken.uploadId())
                .param("attempt", taken.attempt())
                .update();
    }

    /** Keeps what came out, unless another process has taken the file meanwhile. */
    void finish(Taken taken, UploadPhase phase, UploadResult result) {
        jdbc.sql(
                        """
                        update upload set phase = :phase, result = :result::jsonb
                        where upload_id = :id and attempts = :attempt and phase = 'PROCESSING'
                        """)
                .param("phase", phase.name())
                .param("result", json.writeValueAsString(result))
                .param("id", taken.uploadId())
                .param("attempt", taken.attempt())
                .update();
    }

    /** Puts a file back into the queue. */
    void giveBack(Taken taken) {
        jdbc.sql(
                        """
                        update upload set phase = 'WAITING'
                        where upload_id = :id and attempts = :attempt and phase = 'PROCESSING'
                        """)
                .param("id", taken.uploadId())
                .param("attempt", taken.attempt())
                .update();
    }

    void accepted(UUID uploadId, int draftVersion) {
        jdbc.sql("update upload set accepted_version = :version where upload_id = :id")
                .param("version", draftVersion)
                .param("id", uploadId)
                .update();
    }

    /** Lets go of files and results whose day is over, and later of their checksums. */
    @Transactional
    public void clean(Instant now) {
        jdbc.sql(
                        """
                        update upload set phase = 'CLEARED', content = null, result = null
                        where phase <> 'CLEARED' and uploaded_at <= :oldest
                        """)
                .param("oldest", now.minus(kept).atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("delete from upload where uploaded_at <= :oldest")
                .param("oldest", now.minus(remembered).atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Clears every file of the employers of this worker: a file cannot be searched for one name.
     */
    @Override
    public void erase(String workerNumber) {
        jdbc.sql(
                        """
                        update upload set phase = 'CLEARED', content = null, result = null
                        where employer_number in (
                            select employer_number from worker where worker_number = :worker)
                        """)
                .param("worker", workerNumber)
                .update();
    }

    private Upload upload(ResultSet row, int number) throws SQLException {
        String result = row.getString("result");
        int accepted = row.getInt("accepted_version");
        return new Upload(
                row.getObject("upload_id", UUID.class),
                UploadPhase.valueOf(row.getString("phase")),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                instant(row, "uploaded_before"),
                row.getInt("rows_done"),
                row.getInt("rows_total"),
                result == null ? null : json.readValue(result, UploadResult.class),
                accepted == 0 ? null : accepted);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static String checksum(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A file that came in.
     *
     * @param isNew false for content that was there before
     */
    record Received(UUID uploadId, boolean isNew) {}

    /**
     * A file in work.
     *
     * @param attempt grows with each process that takes it: a late result of an earlier one is lost
     */
    record Taken(
            UUID uploadId,
            int attempt,
            String employerNumber,
            YearMonth month,
            @Nullable Instant uploadedBefore) {

        /** True when it brought down or baffled every process that took it. */
        boolean isHopeless() {
            return attempt > MOST_ATTEMPTS;
        }
    }
}
