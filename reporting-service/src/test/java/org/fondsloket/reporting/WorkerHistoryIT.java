package org.fondsloket.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fondsloket.contracts.LeaveAccountChanged;
import org.fondsloket.contracts.PersonRecorded;
import org.fondsloket.contracts.WorkerRegistered;
import org.fondsloket.reporting.TestEmployer.Answer;
import org.fondsloket.reporting.TestEmployer.Line;
import org.fondsloket.testing.MutableClock;
import org.fondsloket.testing.OuterEvents;
import org.fondsloket.testing.ServiceIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;

@ServiceIT("reporting")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class WorkerHistoryIT {

    private static final String FEBRUARY = "2026-02";
    private static final String MARCH = "2026-03";

    private final OuterEvents events;
    private final MutableClock clock;
    private final JdbcClient jdbc;
    @LocalServerPort private int port;

    WorkerHistoryIT(OuterEvents events, MutableClock clock, JdbcClient jdbc) {
        this.events = events;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void isMarchTheTenth() {
        clock.set(Instant.parse("2026-03-10T10:00:00Z"));
    }

    @Test
    @DisplayName("S000-22 values of last month are a proposal beside empty cells, never in them")
    void proposesLastMonth() {
        TestEmployer employer = TestEmployer.registered(events, port);
        String novak = reported(employer, "Novak", "3200.00");
        clock.set(Instant.parse("2026-04-10T10:00:00Z"));

        Answer march = employer.get("/" + MARCH);

        assertThat(march.body().at("/lines/0").has("grossWage")).isFalse();
        assertThat(march.body().at("/lines/0/proposal/month").asString()).isEqualTo(FEBRUARY);
        assertThat(march.body().at("/lines/0/proposal/grossWage").asString()).isEqualTo("3200.00");
        assertThat(march.body().at("/lines/0/proposal/hours").asString()).isEqualTo("160.00");
        assertThat(march.body().at("/lines/0/proposal/siteLand").asString()).isEqualTo("NW");
        Answer typed = employer.saved(MARCH, 0, Line.worked(novak, "3300.00", ""));
        assertThat(typed.body().at("/lines/0").has("proposal")).isFalse();
    }

    @Test
    @DisplayName("5.3 a site manager stays one until the status is changed")
    void keepsAPermanentStatus() {
        TestEmployer employer = TestEmployer.registered(events, port);
        String manager = employer.worker("Bauer");
        employer.posted(manager, "2026-02-01", "2026-02-14");
        employer.posted(manager, "2026-03-01", "2026-03-10");
        employer.posted(manager, "2026-03-20", "2026-03-31");
        employer.awaitAnnounced(FEBRUARY, 1);
        jdbc.sql(
                        """
                        insert into worker_month (worker_number, month, employer_number, status,
                                                  periods, gross_wage, leave_pay_paid, hours)
                        values (:worker, '2026-02', :employer, 'SITE_MANAGER', '', 0, 0, 0)
                        """)
                .param("worker", manager)
                .param("employer", employer.number())
                .update();
        clock.set(Instant.parse("2026-04-10T10:00:00Z"));

        Answer march = employer.get("/" + MARCH);

        assertThat(march.body().get("lines")).as("one answer for both postings").hasSize(1);
        assertThat(march.body().at("/lines/0/status").asString()).isEqualTo("SITE_MANAGER");
        assertThat(march.body().at("/lines/0").has("periodFrom")).isFalse();
        assertThat(march.text("purpose")).as("nobody contributes").isEqualTo("NIL");
    }

    @Test
    @DisplayName("T-05 another employer's days are a warning that names nobody")
    void hidesWhoTheOtherEmployerIs() {
        TestEmployer other = TestEmployer.registered(events, port);
        String novak = reported(other, "Novak", "3456.78");
        TestEmployer employer = TestEmployer.registered(events, port);
        events.publish(employer.number(), new WorkerRegistered(employer.number(), novak));
        employer.posted(novak, "2026-02-01", "2026-03-31");
        employer.awaitAnnounced(FEBRUARY, 1);

        Answer february =
                employer.saved(
                        FEBRUARY,
                        0,
                        new Line(
                                "a",
                                novak,
                                "WORKED",
                                "NW",
                                "2026-02-01",
                                "2026-02-28",
                                "3200.00",
                                "160.00"));

        assertThat(february.findings()).anyMatch(finding -> finding.startsWith("T-05 a"));
        assertThat(february.body().toString()).doesNotContain(other.number(), "3456.78");
        clock.set(Instant.parse("2026-04-10T10:00:00Z"));
        Answer march = employer.get("/" + MARCH);
        assertThat(march.body().toString())
                .as("no proposal from another employer's report")
                .doesNotContain("3456.78");
    }

    @Test
    void learnsTheHistoryAgainFromTheFirstEvent() {
        TestEmployer employer = TestEmployer.registered(events, port);
        String novak = reported(employer, "Novak", "3200.00");

        assertThat(
                        jdbc.sql(
                                        """
                                        select periods || ' ' || gross_wage || ' ' || hours
                                        from worker_month where worker_number = :worker
                                        """)
                                .param("worker", novak)
                                .query(String.class)
                                .single())
                .isEqualTo("01-28 3200.00 160.00");
    }

    @Test
    @DisplayName(
            "issue 4.3: the ledger's day rate and rest come by themselves, the newest version stays")
    void readsWhatTheLedgerSays() {
        TestEmployer employer = TestEmployer.registered(events, port);
        String novak = reported(employer, "Novak", "3000.00");

        events.publish(novak, account(novak, 2, 1, "285.00"));
        events.publish(novak, account(novak, 4, 0, "0.00"));
        events.publish(novak, account(novak, 3, 2, "427.50"));

        await().atMost(Duration.ofSeconds(20))
                .until(() -> ledger(novak).equals("4 0 0.00 - 2 427.50"));
    }

    /** The year of the worker; what is not left was paid in lieu. */
    private static LeaveAccountChanged account(
            String worker, long version, int restDays, String restPay) {
        BigDecimal rest = new BigDecimal(restPay);
        BigDecimal nothing = new BigDecimal("0.00");
        return new LeaveAccountChanged(
                worker,
                2026,
                version,
                YearMonth.of(2026, 2),
                30,
                2,
                new BigDecimal("427.50"),
                0,
                nothing,
                2 - restDays,
                new BigDecimal("427.50").subtract(rest),
                0,
                nothing,
                0,
                nothing,
                restDays,
                rest,
                restDays == 0 ? null : rest,
                LocalDate.of(2027, 12, 31),
                BigDecimal.ONE,
                false,
                List.of(),
                "2026-11");
    }

    private String ledger(String worker) {
        return jdbc.sql(
                        """
                        select version || ' ' || rest_days || ' ' || rest_pay || ' '
                            || coalesce(day_rate::text, '-') || ' ' || paid_days || ' ' || paid_pay
                        from ledger_leave where worker_number = :worker and year = 2026
                        """)
                .param("worker", worker)
                .query(String.class)
                .optional()
                .orElse("");
    }

    @Test
    @DisplayName("the tombstone of a person removes everything that checks knew of it")
    void erasesEveryFieldOfAPerson() {
        TestEmployer employer = TestEmployer.registered(events, port);
        String novak = employer.worker("Novak");
        events.publish(
                novak,
                new PersonRecorded(
                        novak,
                        2,
                        "Novak",
                        "Jan",
                        LocalDate.of(1985, 2, 1),
                        "PL",
                        "Opole",
                        new PersonRecorded.Address("Rynek 1", "45-015", "Opole", "PL"),
                        "NL91ABNA0417164300",
                        "mason",
                        "pl",
                        "PL",
                        LocalDate.of(2020, 1, 1),
                        LocalDate.of(2020, 2, 1),
                        null));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> person(novak).contains("NL91ABNA0417164300"));
        assertThat(person(novak)).contains("2020-01-01", "2020-02-01", "mason", "1985-02-01");

        events.publishTombstone(novak, PersonRecorded.class);

        await().atMost(Duration.ofSeconds(20)).until(() -> person(novak).isEmpty());
    }

    /** A worker of the employer with a report of February. */
    private String reported(TestEmployer employer, String familyName, String grossWage) {
        String worker = employer.worker(familyName);
        employer.posted(worker, "2026-02-01", "2026-03-31");
        employer.awaitAnnounced(FEBRUARY, 1);
        Answer filed =
                employer.submit(
                        FEBRUARY,
                        new Line(
                                "a",
                                worker,
                                "WORKED",
                                "NW",
                                "2026-02-01",
                                "2026-02-28",
                                grossWage,
                                "160.00"));
        assertThat(filed.status()).as(filed.toString()).isEqualTo(201);
        awaitHistory(worker);
        return worker;
    }

    private void awaitHistory(String worker) {
        await().atMost(Duration.ofSeconds(20))
                .until(
                        () ->
                                jdbc.sql(
                                                        """
                                                        select count(*) from worker_month
                                                        where worker_number = :worker
                                                        """)
                                                .param("worker", worker)
                                                .query(Integer.class)
                                                .single()
                                        == 1);
    }

    private String person(String worker) {
        return String.join(
                "",
                jdbc.sql("select p::text from person_name as p where worker_number = :worker")
                        .param("worker", worker)
                        .query(String.class)
                        .list());
    }
}
