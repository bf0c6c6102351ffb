package org.fondsloket.identity.employment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fondsloket.contracts.PersonRecorded;
import org.fondsloket.contracts.PostingChanged;
import org.fondsloket.contracts.WorkerPosted;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of the copy; who a worker is disappears with the tombstone, the numbers stay. */
@Component
public class Workers {

    private final JdbcClient jdbc;

    Workers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is known of a worker now; nothing when the person was erased or never came. */
    public Optional<Worker> find(String workerNumber) {
        return jdbc.sql(
                        """
                        select worker_number, given_name, family_name, birth_date, email, language
                        from worker_person where worker_number = :worker
                        """)
                .param("worker", workerNumber)
                .query(
                        (row, _) ->
                                new Worker(
                                        row.getString("worker_number"),
                                        row.getString("given_name"),
                                        row.getString("family_name"),
                                        row.getObject("birth_date", LocalDate.class),
                                        row.getString("email"),
                                        row.getString("language")))
                .optional();
    }

    /** True for a worker of this employer, past ones among them. */
    public boolean worksAt(String employerNumber, String workerNumber) {
        return jdbc.sql(
                        """
                        select exists (select 1 from worker_employment
                                       where employer_number = :employer and worker_number = :worker)
                        """)
                .param("employer", employerNumber)
                .param("worker", workerNumber)
                .query(Boolean.class)
                .single();
    }

    /** True when there was work at this employer and all of it was reported as ended. */
    public boolean hasLeft(String employerNumber, String workerNumber) {
        return jdbc.sql(
                        """
                        select coalesce(bool_and(ended), false) from worker_posting
                        where employer_number = :employer and worker_number = :worker
                        """)
                .param("employer", employerNumber)
                .param("worker", workerNumber)
                .query(Boolean.class)
                .single();
    }

    /** True when another worker of this employer has the same mail address. */
    public boolean sharesAddress(String employerNumber, String workerNumber) {
        return jdbc.sql(
                        """
                        select exists (
                            select 1 from worker_person mine
                            join worker_person other on lower(other.email) = lower(mine.email)
                             and other.worker_number <> mine.worker_number
                            join worker_employment e on e.worker_number = other.worker_number
                             and e.employer_number = :employer
                            where mine.worker_number = :worker)
                        """)
                .param("employer", employerNumber)
                .param("worker", workerNumber)
                .query(Boolean.class)
                .single();
    }

    /** Employments of this worker at this employer, the newest first. */
    public List<Employment> employments(String employerNumber, String workerNumber) {
        return jdbc.sql(
                        """
                        select posting_id, site_land, posted_from, posted_until, ended
                        from worker_posting
                        where employer_number = :employer and worker_number = :worker
                        order by posted_from desc, posting_id
                        """)
                .param("employer", employerNumber)
                .param("worker", workerNumber)
                .query(
                        (row, _) ->
                                new Employment(
                                        row.getString("posting_id"),
                                        row.getString("site_land"),
                                        row.getObject("posted_from", LocalDate.class),
                                        row.getObject("posted_until", LocalDate.class),
                                        row.getBoolean("ended")))
                .list();
    }

    /** What the company is called, as far as it is known. */
    public Optional<String> companyName(String employerNumber) {
        return jdbc.sql("select company_name from worker_employer where employer_number = :number")
                .param("number", employerNumber)
                .query(String.class)
                .optional();
    }

    /**
     * Takes over a newer version of the person.
     *
     * @return true when mails went to another address until now
     */
    public boolean record(PersonRecorded person) {
        Optional<Worker> before = find(person.workerNumber());
        int taken =
                jdbc.sql(
                                """
                                insert into worker_person as w (worker_number, version, given_name,
                                    family_name, birth_date, email, language)
                                values (:worker, :version, :given, :family, :birth, :email, :language)
                                on conflict (worker_number) do update
                                    set version = excluded.version,
                                        given_name = excluded.given_name,
                                        family_name = excluded.family_name,
                                        birth_date = excluded.birth_date,
                                        email = excluded.email,
                                        language = excluded.language
                                    where w.version < excluded.version
                                """)
                        .param("worker", person.workerNumber())
                        .param("version", person.version())
                        .param("given", person.givenName())
                        .param("family", person.familyName())
                        .param("birth", person.birthDate())
                        .param("email", person.email())
                        .param("language", person.language())
                        .update();
        return taken == 1
                && before.filter(old -> !Objects.equals(old.email(), person.email())).isPresent();
    }

    public void erase(String workerNumber) {
        jdbc.sql("delete from worker_person where worker_number = :worker")
                .param("worker", workerNumber)
                .update();
    }

    void employ(String employerNumber, String workerNumber) {
        jdbc.sql("insert into worker_employment values (:employer, :worker) on conflict do nothing")
                .param("employer", employerNumber)
                .param("worker", workerNumber)
                .update();
    }

    void post(WorkerPosted posted) {
        post(
                posted.postingId(),
                posted.employerNumber(),
                posted.workerNumber(),
                posted.siteLand(),
                posted.from(),
                posted.expectedTo());
    }

    void change(PostingChanged changed) {
        post(
                changed.postingId(),
                changed.employerNumber(),
                changed.workerNumber(),
                changed.siteLand(),
                changed.from(),
                changed.expectedTo());
    }

    private void post(
            String id, String employer, String worker, String land, LocalDate from, LocalDate to) {
        jdbc.sql(
                        """
                        insert into worker_posting values
                            (:id, :employer, :worker, :land, :from, :until, false)
                        on conflict (posting_id) do update
                            set site_land = excluded.site_land, posted_from = excluded.posted_from,
                                posted_until = excluded.posted_until
                        """)
                .param("id", id)
                .param("employer", employer)
                .param("worker", worker)
                .param("land", land)
                .param("from", from)
                .param("until", to)
                .update();
    }

    void end(String postingId, LocalDate lastDay) {
        jdbc.sql(
                        """
                        update worker_posting set ended = true, posted_until = :last
                        where posting_id = :id
                        """)
                .param("last", lastDay)
                .param("id", postingId)
                .update();
    }

    void withdraw(String postingId) {
        jdbc.sql("delete from worker_posting where posting_id = :id")
                .param("id", postingId)
                .update();
    }

    void call(String employerNumber, String companyName) {
        jdbc.sql(
                        """
                        insert into worker_employer values (:number, :name)
                        on conflict (employer_number) do update
                            set company_name = excluded.company_name
                        """)
                .param("number", employerNumber)
                .param("name", companyName)
                .update();
    }

    /** Who a worker is and where mail goes. */
    public record Worker(
            String workerNumber,
            String givenName,
            String familyName,
            LocalDate birthDate,
            @Nullable String email,
            @Nullable String language) {

        @Override
        public String toString() {
            return "Worker[" + workerNumber + "]";
        }
    }

    /** One time of work at one employer. */
    public record Employment(
            String postingId, String siteLand, LocalDate from, LocalDate until, boolean ended) {}
}
