package org.fondsloket.employee.known;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every question that was asked, with what was answered and never with what was typed. The same
 * rows are the limit, so that neither a restart nor a second process gives a guesser more.
 */
@Component
@EnableConfigurationProperties(QuestionLimits.class)
class Questions {

    /** Keeps these locks apart from others of the database. */
    private static final int ASKING = 0x41_53_4B;

    private static final int SHOWN = 500;

    private final JdbcClient jdbc;
    private final QuestionLimits limits;
    private final Clock clock;

    Questions(JdbcClient jdbc, QuestionLimits limits, Clock clock) {
        this.jdbc = jdbc;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Answers a question and keeps it, or refuses it before anything is looked up: whoever has
     * asked too much learns nothing from the refusal.
     *
     * @param answer the number that was found, null when nobody was
     * @throws Problem 429 with the time to wait
     */
    @Transactional
    @Nullable String ask(
            String subject, String employerNumber, Kind kind, Supplier<@Nullable String> answer) {
        Instant now = clock.instant();
        // One after the other for a caller and for an employer: the last one is not given twice.
        queueUp(employerNumber);
        queueUp(subject);
        Instant since = now.minus(limits.window());
        firstOfFull("subject", subject, limits.perCaller(), since)
                .or(
                        () ->
                                firstOfFull(
                                        "employer_number",
                                        employerNumber,
                                        limits.perEmployer(),
                                        since))
                .ifPresent(
                        first -> {
                            throw tooMany(Duration.between(now, first.plus(limits.window())));
                        });
        String found = answer.get();
        jdbc.sql(
                        """
                        insert into person_question (subject, employer_number, kind, worker_number,
                                                     asked_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(subject, employerNumber, kind.name(), found, at(now))
                .update();
        return found;
    }

    /** The newest questions for an employer. */
    List<AskedQuestion> of(String employerNumber) {
        return jdbc.sql(
                        """
                        select subject, kind, worker_number, asked_at from person_question
                        where employer_number = ? order by asked_at desc, id desc limit ?
                        """)
                .params(employerNumber, SHOWN)
                .query(
                        (row, _) ->
                                new AskedQuestion(
                                        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                                        row.getString("subject"),
                                        Kind.valueOf(row.getString("kind")),
                                        row.getString("worker_number")))
                .list();
    }

    private void queueUp(String asker) {
        jdbc.sql("select pg_advisory_xact_lock(?, hashtext(?))::text")
                .params(ASKING, asker)
                .query(String.class)
                .list();
    }

    /** The oldest question that counts, once there are as many as may be. */
    private Optional<Instant> firstOfFull(String column, String asker, int most, Instant since) {
        return jdbc.sql(
                        """
                        select asked_at from person_question
                        where %s = ? and asked_at > ? order by asked_at desc offset ? limit 1
                        """
                                .formatted(column))
                .params(asker, at(since), most - 1)
                .query((row, _) -> row.getObject("asked_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    private static Problem tooMany(Duration wait) {
        return new Problem(429, "TOO_MANY_QUESTIONS")
                .withHeader("Retry-After", Long.toString(Math.max(1, wait.toSeconds())));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** What somebody knew of the person. */
    enum Kind {
        /** A worker number, with or without the person. */
        NUMBER,
        /** Names and birth date. */
        PERSON
    }

    /**
     * One question as the fund sees it.
     *
     * @param workerNumber the answer, null when nobody was found
     */
    record AskedQuestion(
            Instant askedAt, String subject, Kind kind, @Nullable String workerNumber) {}
}
