package org.fondsloket.employee.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fondsloket.scheme.WorkerNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The erasable table. Whoever writes here sends the matching command in the same transaction, after
 * the rows, so that file and events never disagree.
 */
@Component
public class Persons {

    private static final String CURRENT =
            """
            select p.worker_number, p.version, p.family_name, p.given_name, p.birth_date, p.nationality,
                   p.place_of_birth, p.street, p.postal_code, p.city, p.country, p.iban, p.function,
                   p.language, p.social_insurance_country, p.severely_disabled_from,
                   p.disability_proof_on, p.email
            from worker_file f
            join person p on p.worker_number = f.worker_number and p.version = f.person_version
            """;

    private static final String OF_EMPLOYER =
            CURRENT
                    + """
                      join employment e
                        on e.worker_number = f.worker_number and e.employer_number = ?
                      """;

    private static final String SOUGHT =
            """
            where (strpos(p.folded_name, folded(?)) > 0 or strpos(f.worker_number, ?) > 0
                   or p.birth_date::text = ?)
            """;

    /** Keeps these locks apart from others of the database. */
    private static final int REGISTRATION = 0x57_4F_52_4B;

    private final JdbcClient jdbc;
    private final Clock clock;

    Persons(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Draws a number and puts the first version of the person on file. */
    public RecordedPerson register(String employerNumber, Person person) {
        WorkerNumber number =
                WorkerNumber.ofSerial(
                        jdbc.sql("select nextval('worker_serial')").query(Integer.class).single());
        RecordedPerson first = new RecordedPerson(number.value(), 1, person);
        jdbc.sql(
                        """
                        insert into worker_file (worker_number, employer_number, person_version)
                        values (?, ?, 1)
                        """)
                .params(number.value(), employerNumber)
                .update();
        employ(employerNumber, number.value());
        add(first);
        return first;
    }

    /** Makes somebody who has a number a worker of one more employer. */
    public void employ(String employerNumber, String workerNumber) {
        jdbc.sql(
                        """
                        insert into employment (employer_number, worker_number) values (?, ?)
                        on conflict do nothing
                        """)
                .params(employerNumber, workerNumber)
                .update();
    }

    /**
     * Puts a newer version on file.
     *
     * @return empty when this employer has no such worker, or the person is erased
     */
    public Optional<RecordedPerson> change(
            String employerNumber, String workerNumber, Person person) {
        Optional<RecordedPerson> next =
                jdbc.sql(
                                """
                                update worker_file f set person_version = person_version + 1
                                from employment e
                                where f.worker_number = ? and e.worker_number = f.worker_number
                                  and e.employer_number = ? and f.erased_at is null
                                returning person_version
                                """)
                        .params(workerNumber, employerNumber)
                        .query(Long.class)
                        .optional()
                        .map(version -> new RecordedPerson(workerNumber, version, person));
        next.ifPresent(this::add);
        return next;
    }

    /**
     * Deletes every version and leaves the marker.
     *
     * @return first employer of the worker, empty when the number is not on file
     */
    public Optional<String> erase(String workerNumber) {
        // The marker comes first: its row lock keeps a change from adding a version meanwhile.
        Optional<String> employer =
                jdbc.sql(
                                """
                                update worker_file set erased_at = coalesce(erased_at, ?)
                                where worker_number = ? returning employer_number
                                """)
                        .params(now(), workerNumber)
                        .query(String.class)
                        .optional();
        jdbc.sql("delete from person where worker_number = ?").param(workerNumber).update();
        return employer;
    }

    /** Who the number is now; empty when nobody holds it or the person is erased. */
    public Optional<RecordedPerson> current(String workerNumber) {
        return jdbc.sql(CURRENT + " where f.worker_number = ?")
                .param(workerNumber)
                .query(Persons::read)
                .optional();
    }

    /** The same, seen by one employer: workers of others are as unknown as numbers never given. */
    public Optional<RecordedPerson> current(String employerNumber, String workerNumber) {
        return jdbc.sql(OF_EMPLOYER + " where f.worker_number = ?")
                .params(employerNumber, workerNumber)
                .query(Persons::read)
                .optional();
    }

    /**
     * Lets registrations at one employer come one after the other until the transaction ends, so
     * that the same person sent twice at once gets one number.
     */
    public void queueUp(String employerNumber) {
        jdbc.sql("select pg_advisory_xact_lock(?, hashtext(?))::text")
                .params(REGISTRATION, employerNumber)
                .query(String.class)
                .list();
    }

    /** Everybody at an employer who was born on one of these days. */
    public List<RecordedPerson> bornOn(String employerNumber, Collection<LocalDate> days) {
        return jdbc.sql(
                        OF_EMPLOYER
                                + " where p.birth_date = any (?::date[])"
                                + " order by f.worker_number")
                .params(
                        employerNumber,
                        days.stream().map(LocalDate::toString).toArray(String[]::new))
                .query(Persons::read)
                .list();
    }

    /** Everybody at the fund who was born on that day, whoever employs them, by number. */
    public List<RecordedPerson> bornOn(LocalDate day) {
        return jdbc.sql(CURRENT + " where p.birth_date = ? order by f.worker_number")
                .param(day)
                .query(Persons::read)
                .list();
    }

    /** Those of the numbers that the employer's workers hold, without those who are erased. */
    public List<RecordedPerson> current(String employerNumber, Collection<String> workerNumbers) {
        return jdbc.sql(OF_EMPLOYER + " where f.worker_number = any (?)")
                .params(employerNumber, workerNumbers.toArray(String[]::new))
                .query(Persons::read)
                .list();
    }

    /** The part of everybody an employer has, by number, without those who are erased. */
    public List<RecordedPerson> ofEmployer(String employerNumber, long offset, int limit) {
        return jdbc.sql(OF_EMPLOYER + " order by f.worker_number offset ? limit ?")
                .params(employerNumber, offset, limit)
                .query(Persons::read)
                .list();
    }

    /** How many workers an employer has, without those who are erased. */
    public long countOf(String employerNumber) {
        return jdbc.sql(
                        """
                        select count(*)
                        from worker_file f join employment e on e.worker_number = f.worker_number
                        where e.employer_number = ? and f.erased_at is null
                        """)
                .param(employerNumber)
                .query(Long.class)
                .single();
    }

    /**
     * The part of an employer's workers that somebody looks for (S001-07), by number; workers of
     * others are never among them.
     */
    public List<RecordedPerson> found(
            String employerNumber, SoughtWorker sought, long offset, int limit) {
        return jdbc.sql(OF_EMPLOYER + SOUGHT + " order by f.worker_number offset ? limit ?")
                .params(
                        employerNumber,
                        sought.text(),
                        sought.number(),
                        sought.birthDate(),
                        offset,
                        limit)
                .query(Persons::read)
                .list();
    }

    /** How many workers {@link #found} finds in all. */
    public long countOf(String employerNumber, SoughtWorker sought) {
        return jdbc.sql(
                        """
                        select count(*)
                        from worker_file f
                        join person p
                          on p.worker_number = f.worker_number and p.version = f.person_version
                        join employment e
                          on e.worker_number = f.worker_number and e.employer_number = ?
                        """
                                + SOUGHT)
                .params(employerNumber, sought.text(), sought.number(), sought.birthDate())
                .query(Long.class)
                .single();
    }

    /** True when another worker of the employer has this mail address (S001-10). */
    public boolean sharedEmail(String employerNumber, @Nullable String workerNumber, String email) {
        return jdbc.sql(
                        """
                        select exists (
                            select 1 from worker_file f
                            join person p
                              on p.worker_number = f.worker_number and p.version = f.person_version
                            join employment e
                              on e.worker_number = f.worker_number and e.employer_number = :employer
                            where lower(p.email) = lower(:email)
                              and f.worker_number is distinct from :worker)
                        """)
                .param("employer", employerNumber)
                .param("worker", workerNumber)
                .param("email", email)
                .query(Boolean.class)
                .single();
    }

    private void add(RecordedPerson recorded) {
        Person person = recorded.person();
        MasterData data = person.masterData();
        jdbc.sql(
                        """
                        insert into person (worker_number, version, family_name, given_name,
                                            birth_date, nationality, place_of_birth, street,
                                            postal_code, city, country, iban, function, language,
                                            social_insurance_country, severely_disabled_from,
                                            disability_proof_on, email, recorded_at)
                        values (:worker, :version, :family, :given, :birth, :nationality, :place,
                                :street, :postalCode, :city, :country, :iban, :function, :language,
                                :insurance, :disabledFrom, :proofOn, :email, :now)
                        """)
                .param("worker", recorded.workerNumber())
                .param("version", recorded.version())
                .param("family", person.familyName())
                .param("given", person.givenName())
                .param("birth", person.birthDate())
                .param("nationality", person.nationality())
                .param("place", data.placeOfBirth())
                .param("street", data.address().street())
                .param("postalCode", data.address().postalCode())
                .param("city", data.address().city())
                .param("country", data.address().country())
                .param("iban", data.iban())
                .param("function", data.function())
                .param("language", data.language())
                .param("insurance", data.socialInsuranceCountry())
                .param("disabledFrom", data.severelyDisabledFrom())
                .param("proofOn", data.disabilityProofOn())
                .param("email", data.email())
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static RecordedPerson read(ResultSet row, int number) throws SQLException {
        return new RecordedPerson(
                row.getString("worker_number"),
                row.getLong("version"),
                new Person(
                        row.getString("family_name"),
                        row.getString("given_name"),
                        row.getObject("birth_date", LocalDate.class),
                        row.getString("nationality"),
                        masterData(row)));
    }

    private static MasterData masterData(ResultSet row) throws SQLException {
        return new MasterData(
                row.getString("place_of_birth"),
                new Address(
                        row.getString("street"),
                        row.getString("postal_code"),
                        row.getString("city"),
                        row.getString("country")),
                row.getString("iban"),
                row.getString("function"),
                row.getString("language"),
                row.getString("social_insurance_country"),
                row.getObject("severely_disabled_from", LocalDate.class),
                row.getObject("disability_proof_on", LocalDate.class),
                row.getString("email"));
    }
}
