package org.fondsloket.mailbox.printing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What waits for the printer. Of a letter with a code only ids and days are kept: the letter itself
 * is written anew each time somebody fetches it to print it, and can be fetched no more once it is
 * printed or the code has expired. So no table and no backup ever holds the code.
 */
@Component
public class PrintQueue {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final Clock clock;

    PrintQueue(JdbcClient jdbc, Clock clock, MeterRegistry meters) {
        this.jdbc = jdbc;
        this.clock = clock;
        Gauge.builder("fondsloket.print.jobs.waiting", this, PrintQueue::count)
                .description("Letters that wait to be printed and posted")
                .register(meters);
    }

    /**
     * Queues a letter that exists on paper only, unless it is queued already.
     *
     * @param reference what it is about; one letter of a kind for each
     * @param facts numbers and days of the letter, without name and without the code
     * @param expiresAt moment from which the code in it is refused
     */
    public void addSealed(
            String kind,
            String recipient,
            String reference,
            String language,
            Map<String, String> facts,
            Instant expiresAt) {
        jdbc.sql(
                        """
                        INSERT INTO print_job
                            (job_id, kind, recipient, language, facts, created_at, expires_at)
                        VALUES (:job, :kind, :recipient, :language, :facts, :now, :expiresAt)
                        ON CONFLICT (job_id) DO NOTHING
                        """)
                .param("job", id(kind, reference))
                .param("kind", kind)
                .param("recipient", recipient)
                .param("language", language)
                .param("facts", JSON.writeValueAsString(facts))
                .param("now", at(clock.instant()))
                .param("expiresAt", at(expiresAt))
                .update();
    }

    /** Queues a copy on paper of a letter that lies in a mailbox, unless it is queued already. */
    void addCopy(String letterId, String kind, String recipient, String language) {
        jdbc.sql(
                        """
                        INSERT INTO print_job
                            (job_id, letter_id, kind, recipient, language, created_at)
                        VALUES (:job, :letter, :kind, :recipient, :language, :now)
                        ON CONFLICT (job_id) DO NOTHING
                        """)
                .param("job", id("copy", letterId))
                .param("letter", letterId)
                .param("kind", kind)
                .param("recipient", recipient)
                .param("language", language)
                .param("now", at(clock.instant()))
                .update();
    }

    /** Oldest first. */
    List<PrintJob> waiting() {
        return jdbc.sql(
                        "SELECT * FROM print_job WHERE printed_at IS NULL ORDER BY created_at, job_id")
                .query((row, number) -> job(row))
                .list();
    }

    /** Newest first. */
    List<PrintJob> printed(int limit) {
        return jdbc.sql(
                        """
                        SELECT * FROM print_job WHERE printed_at IS NOT NULL
                        ORDER BY printed_at DESC, job_id LIMIT :limit
                        """)
                .param("limit", limit)
                .query((row, number) -> job(row))
                .list();
    }

    Optional<PrintJob> find(String jobId) {
        return jdbc.sql("SELECT * FROM print_job WHERE job_id = :job")
                .param("job", jobId)
                .query((row, number) -> job(row))
                .optional();
    }

    /** The first time counts. */
    void markPrinted(String jobId, String by) {
        jdbc.sql(
                        """
                        UPDATE print_job SET printed_at = :now, printed_by = :by
                        WHERE job_id = :job AND printed_at IS NULL
                        """)
                .param("now", at(clock.instant()))
                .param("by", by)
                .param("job", jobId)
                .update();
    }

    private double count() {
        return jdbc.sql("SELECT count(*) FROM print_job WHERE printed_at IS NULL")
                .query(Long.class)
                .single();
    }

    private static String id(String kind, String reference) {
        return UUID.nameUUIDFromBytes(("print|" + kind + "|" + reference).getBytes(UTF_8))
                .toString();
    }

    private static PrintJob job(ResultSet row) throws SQLException {
        String facts = row.getString("facts");
        return new PrintJob(
                row.getString("job_id"),
                row.getString("letter_id"),
                row.getString("kind"),
                row.getString("recipient"),
                row.getString("language"),
                facts == null
                        ? null
                        : JSON.readValue(facts, new TypeReference<Map<String, String>>() {}),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("expires_at", OffsetDateTime.class)),
                instant(row.getObject("printed_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /**
     * One letter to be printed.
     *
     * @param letterId letter in a mailbox, absent for one that exists on paper only
     * @param facts of a letter on paper only
     */
    record PrintJob(
            String jobId,
            @Nullable String letterId,
            String kind,
            String recipient,
            String language,
            @Nullable Map<String, String> facts,
            Instant createdAt,
            @Nullable Instant expiresAt,
            @Nullable Instant printedAt) {

        /** True when it may still be fetched, which matters for a letter with a code. */
        boolean open(Instant now) {
            return letterId != null
                    || (printedAt == null && (expiresAt == null || now.isBefore(expiresAt)));
        }
    }
}
