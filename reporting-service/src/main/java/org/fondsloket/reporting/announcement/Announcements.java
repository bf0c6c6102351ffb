package org.fondsloket.reporting.announcement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fondsloket.contracts.EmployerRegistered;
import org.fondsloket.contracts.PostingChanged;
import org.fondsloket.contracts.PostingEnded;
import org.fondsloket.contracts.PostingWithdrawn;
import org.fondsloket.contracts.WorkerPosted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** This service's copy of who takes part, who works for whom and who is posted when. */
@Component
public class Announcements {

    private final JdbcClient jdbc;

    Announcements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** First day on which the employer takes part, or nothing for an unknown employer. */
    public Optional<LocalDate> participationFrom(String employerNumber) {
        return jdbc.sql("select participation_from from employer where employer_number = :employer")
                .param("employer", employerNumber)
                .query(LocalDate.class)
                .optional();
    }

    /** Workers whom the employer may report, posted or not. */
    public Set<String> registeredWorkers(String employerNumber) {
        return new HashSet<>(
                jdbc.sql("select worker_number from worker where employer_number = :employer")
                        .param("employer", employerNumber)
                        .query(String.class)
                        .list());
    }

    /** Postings that touch the month, cut to it, in the order of the entry screen. */
    public List<PostedWorker> postedIn(String employerNumber, YearMonth month) {
        return jdbc.sql(
                        """
                        select posting_id, worker_number, site_land,
                               greatest(first_day, :start) as first_day,
                               least(last_day, :end) as last_day
                        from posting
                        where employer_number = :employer
                          and first_day <= :end and last_day >= :start and first_day <= last_day
                        order by worker_number, first_day, posting_id
                        """)
                .param("employer", employerNumber)
                .param("start", month.atDay(1))
                .param("end", month.atEndOfMonth())
                .query(Announcements::postedWorker)
                .list();
    }

    /**
     * Postings whole, by worker and in order, as far as they ended in that month or later; a
     * posting that was over long before says nothing about a month any more.
     */
    public Map<String, List<Announcement>> announced(String employerNumber, YearMonth since) {
        Map<String, List<Announcement>> announced = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select posting_id, worker_number, site_land, first_day, expected_to,
                               ended_on
                        from posting
                        where employer_number = :employer and last_day >= :since
                        order by worker_number, first_day, posting_id
                        """)
                .param("employer", employerNumber)
                .param("since", since.atDay(1))
                .query(
                        row -> {
                            announced
                                    .computeIfAbsent(
                                            row.getString("worker_number"), _ -> new ArrayList<>())
                                    .add(announcement(row));
                        });
        return announced;
    }

    /** Months in which a worker was announced, from one month up to but without another. */
    public List<YearMonth> announcedMonths(
            String employerNumber, YearMonth from, YearMonth before) {
        return jdbc.sql(
                        """
                        select to_char(first, 'YYYY-MM') as month
                        from generate_series(:from::timestamp, :before::timestamp - interval '1 day',
                                             interval '1 month') as first
                        where exists (
                            select 1 from posting
                            where employer_number = :employer and first_day <= last_day
                              and first_day < first + interval '1 month' and last_day >= first)
                        order by first
                        """)
                .param("from", from.atDay(1))
                .param("before", before.atDay(1))
                .param("employer", employerNumber)
                .query((row, number) -> YearMonth.parse(row.getString("month")))
                .list();
    }

    void record(EmployerRegistered event) {
        jdbc.sql(
                        """
                        insert into employer (employer_number, participation_from, country)
                        values (:employer, :from, :country)
                        on conflict (employer_number)
                        do update set participation_from = excluded.participation_from,
                                      country = excluded.country
                        """)
                .param("employer", event.employerNumber())
                .param("from", event.participationFrom())
                .param("country", event.country())
                .update();
    }

    void recordWorker(String employerNumber, String workerNumber) {
        jdbc.sql(
                        """
                        insert into worker (employer_number, worker_number)
                        values (:employer, :worker)
                        on conflict do nothing
                        """)
                .param("employer", employerNumber)
                .param("worker", workerNumber)
                .update();
    }

    void record(WorkerPosted event) {
        recordWorker(event.employerNumber(), event.workerNumber());
        jdbc.sql(
                        """
                        insert into posting (posting_id, employer_number, worker_number, site_land,
                                             first_day, last_day, expected_to)
                        values (:posting, :employer, :worker, :land, :from, :to, :to)
                        on conflict do nothing
                        """)
                .param("posting", event.postingId())
                .param("employer", event.employerNumber())
                .param("worker", event.workerNumber())
                .param("land", event.siteLand())
                .param("from", event.from())
                .param("to", event.expectedTo())
                .update();
    }

    void record(PostingChanged event) {
        jdbc.sql(
                        """
                        update posting
                        set site_land = :land, first_day = :from, expected_to = :to,
                            last_day = :to, ended_on = null
                        where posting_id = :posting
                        """)
                .param("land", event.siteLand())
                .param("from", event.from())
                .param("to", event.expectedTo())
                .param("posting", event.postingId())
                .update();
    }

    void record(PostingWithdrawn event) {
        jdbc.sql("delete from posting where posting_id = :posting")
                .param("posting", event.postingId())
                .update();
    }

    void record(PostingEnded event) {
        jdbc.sql(
                        """
                        update posting set last_day = :endedOn, ended_on = :endedOn
                        where posting_id = :posting
                        """)
                .param("endedOn", event.endedOn())
                .param("posting", event.postingId())
                .update();
    }

    private static Announcement announcement(ResultSet row) throws SQLException {
        return new Announcement(
                row.getString("posting_id"),
                row.getString("site_land"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("expected_to", LocalDate.class),
                row.getObject("ended_on", LocalDate.class));
    }

    private static PostedWorker postedWorker(ResultSet row, int number) throws SQLException {
        return new PostedWorker(
                row.getString("posting_id"),
                row.getString("worker_number"),
                row.getString("site_land"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
    }
}
