package org.fondsloket.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import org.fondsloket.contracts.WorkerRegistered;
import org.fondsloket.reporting.TestEmployer.Answer;
import org.fondsloket.reporting.TestEmployer.Line;
import org.fondsloket.testing.MutableClock;
import org.fondsloket.testing.OuterEvents;
import org.fondsloket.testing.ServiceIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;

@ServiceIT("reporting")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class WhatIfIT {

    private final OuterEvents events;
    private final MutableClock clock;
    private final JdbcClient jdbc;
    @LocalServerPort private int port;

    WhatIfIT(OuterEvents events, MutableClock clock, JdbcClient jdbc) {
        this.events = events;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void isMayTheTenth() {
        clock.set(Instant.parse("2026-05-10T10:00:00Z"));
    }

    @Test
    @DisplayName("what a report would come to is what the draft says, and nothing is stored")
    void answersLikeTheDraftAndStoresNothing() {
        TestEmployer employer = TestEmployer.registered(events, port);
        String novak = employer.worker("Novak");
        employer.posted(novak, "2026-03-01", "2026-03-31");
        employer.awaitAnnounced("2026-03", 1);
        Line line = Line.worked(novak, "9397.70", "160.00");

        Answer answer =
                ask(
                        employer,
                        "report",
                        "{\"month\":\"2026-03\",\"lines\":%s}".formatted(TestEmployer.json(line)));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.body().at("/totals/contribution").asString()).isEqualTo("1419.05");
        assertThat(answer.body().at("/totals/amountDue").asString()).isEqualTo("1419.05");
        assertThat(answer.body().at("/lines/0/figures/employmentDays").asInt()).isEqualTo(30);
        assertThat(answer.body().get("steps"))
                .extracting(step -> step.get("what").asString())
                .startsWith("wages-summed")
                .endsWith("rounded-half-up");
        assertThat(employer.get("/2026-03").text("state")).isNotEqualTo("DRAFT");
        assertThat(employer.get("/2026-03").body().get("draftVersion").asInt()).isZero();
        Answer draft = employer.saved("2026-03", 0, line);
        assertThat(answer.body().get("totals")).isEqualTo(draft.body().get("totals"));
        assertThat(answer.body().get("findings")).isEqualTo(draft.body().get("findings"));
    }

    @Test
    @DisplayName("4.7 a planned leave over a month end is worked out month by month")
    void worksOutAPlannedLeave() {
        TestEmployer employer = TestEmployer.registered(events, port);
        String novak = employer.worker("Novak");
        employer.posted(novak, "2026-01-01", "2026-12-31");
        employer.awaitAnnounced("2026-05", 1);
        for (int month = 1; month <= 4; month++) {
            reported(employer.number(), novak, YearMonth.of(2026, month), "4000.00");
        }

        Answer answer =
                ask(
                        employer,
                        "leave",
                        "{\"workerNumber\":\"%s\",\"from\":\"2026-05-28\",\"to\":\"2026-06-02\"}"
                                .formatted(novak));

        // 120 employment days are 10 days; 16000.00 at 14.25 % are 2280.00, so a day is 228.00.
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.body().get("days").asInt()).isEqualTo(4);
        assertThat(answer.text("payDue")).isEqualTo("912.00");
        assertThat(answer.body().get("possible").asBoolean()).isTrue();
        assertThat(answer.body().at("/parts/0/days").asInt()).isEqualTo(2);
        assertThat(answer.body().at("/parts/0/dayRate").asString()).isEqualTo("228.00");
        assertThat(answer.body().at("/parts/1/month").asString()).isEqualTo("2026-06");
        assertThat(answer.body().at("/parts/0/steps")).isNotEmpty();
    }

    @Test
    @DisplayName("L-06 without a month before there is no day rate, and the answer says so")
    void saysWhenALeaveIsNotPossible() {
        TestEmployer employer = TestEmployer.registered(events, port);
        String novak = employer.worker("Novak");
        employer.posted(novak, "2026-05-01", "2026-12-31");
        employer.awaitAnnounced("2026-05", 1);

        Answer answer =
                ask(
                        employer,
                        "leave",
                        "{\"workerNumber\":\"%s\",\"from\":\"2026-05-11\",\"to\":\"2026-05-12\"}"
                                .formatted(novak));

        assertThat(answer.body().get("possible").asBoolean()).isFalse();
        assertThat(answer.text("payDue")).isEqualTo("0.00");
        assertThat(answer.body().at("/parts/0").has("dayRate")).isFalse();
    }

    @Test
    @DisplayName("the steps tell nothing of another employer's months and wages")
    void keepsAnotherEmployersWagesOutOfTheSteps() {
        TestEmployer employer = TestEmployer.registered(events, port);
        TestEmployer other = TestEmployer.registered(events, port);
        String novak = employer.worker("Novak");
        events.publish(other.number(), new WorkerRegistered(other.number(), novak));
        employer.posted(novak, "2026-01-01", "2026-12-31");
        employer.awaitAnnounced("2026-05", 1);
        reported(other.number(), novak, YearMonth.of(2026, 2), "4321.09");
        reported(employer.number(), novak, YearMonth.of(2026, 3), "4000.00");

        Answer answer =
                ask(
                        employer,
                        "leave",
                        "{\"workerNumber\":\"%s\",\"from\":\"2026-05-11\",\"to\":\"2026-05-12\"}"
                                .formatted(novak));

        assertThat(answer.body().get("possible").asBoolean()).isTrue();
        assertThat(answer.body().toString())
                .doesNotContain(other.number(), "4321.09", "8321.09", "2026-02");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "report, `{\"lines\":[]}`, 422, /month",
                "report, `{\"month\":\"May\",\"lines\":[]}`, 422, /month",
                "report, `{\"month\":\"2026-03\"}`, 422, /lines",
                "report, `{\"month\":\"2026-03\",\"lines\":[],\"answers\":[{}]}`, 422, /answers/0/check",
                "leave, `{\"from\":\"2026-05-11\",\"to\":\"2026-05-12\"}`, 422, /workerNumber",
                "leave, `{\"workerNumber\":\"1\",\"to\":\"2026-05-12\"}`, 422, /from",
                "leave, `{\"workerNumber\":\"1\",\"from\":\"2026-05-12\",\"to\":\"2026-05-11\"}`, 422, /to",
                "leave, `{\"workerNumber\":\"1\",\"from\":\"2026-05-12\",\"to\":\"2027-05-12\"}`, 422, /to",
                "leave, `{\"workerNumber\":\"1\",\"from\":\"2026-05-12\",\"to\":\"31.05.2026\"}`, 422, /to",
                "leave, `{\"workerNumber\":\"1\",\"from\":\"2026-05-12\",\"to\":\"2026-05-13\",\"grossWage\":\"-1\"}`, 422, /grossWage",
                "leave, `{\"workerNumber\":\"1\",\"from\":\"2026-05-12\",\"to\":\"2026-05-13\"}`, 422, /workerNumber"
            })
    void namesWhatIsWrongWithAQuestion(String what, String body, int status, String pointer) {
        Answer refused = ask(TestEmployer.registered(events, port), what, body);

        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.body().at("/errors/0/pointer").asString()).isEqualTo(pointer);
    }

    @Test
    void isDeafToQuestionsAboutSomebodyElsesEmployer() {
        TestEmployer employer = TestEmployer.registered(events, port);
        TestEmployer other = TestEmployer.registered(events, port);

        for (String what : new String[] {"report", "leave"}) {
            assertThat(
                            employer.sendTo(
                                            other.token(),
                                            "/what-if/" + what,
                                            """
                                            {"month": "2026-03", "lines": [], "workerNumber": "1",
                                             "from": "2026-03-02", "to": "2026-03-03"}
                                            """)
                                    .status())
                    .isEqualTo(404);
        }
    }

    private static Answer ask(TestEmployer employer, String what, String body) {
        return employer.sendTo("/what-if/" + what, body);
    }

    /** A whole month as the history keeps it. */
    private void reported(String employer, String worker, YearMonth month, String grossWage) {
        jdbc.sql(
                        """
                        insert into worker_month (worker_number, month, employer_number, status,
                                                  site_land, periods, gross_wage, leave_pay_paid,
                                                  hours)
                        values (:worker, :month, :employer, 'WORKED', 'NW', :periods, :gross, 0, 160)
                        """)
                .param("worker", worker)
                .param("month", month.toString())
                .param("employer", employer)
                .param("periods", "01-" + month.lengthOfMonth())
                .param("gross", new BigDecimal(grossWage))
                .update();
    }
}
