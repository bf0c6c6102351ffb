package org.fondsloket.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.UUID;
import org.fondsloket.contracts.ContributionEstimated;
import org.fondsloket.contracts.InterestCharged;
import org.fondsloket.contracts.MonthlyReportSubmitted;
import org.fondsloket.contracts.ReminderDue;
import org.fondsloket.contracts.WorkerPosted;
import org.fondsloket.ledger.contribution.ContributionCommand.ReceivePayment;
import org.fondsloket.ledger.schedule.Schedule;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.scheme.EmployerNumber;
import org.fondsloket.scheme.Money;
import org.fondsloket.testing.Caller;
import org.fondsloket.testing.Caller.Answer;
import org.fondsloket.testing.MutableClock;
import org.fondsloket.testing.OuterEvents;
import org.fondsloket.testing.ServiceIT;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A year passes under a clock in the hands of the test, day by day. */
@ServiceIT("ledger")
class AccountYearIT {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final int YEAR = 2023;
    private static final Duration LONG = Duration.ofSeconds(20);

    @Autowired private ApplicationContext service;
    @Autowired private OuterEvents outerEvents;
    @Autowired private Commands commands;
    @Autowired private Schedule schedule;
    @Autowired private MutableClock clock;
    @Autowired private JdbcClient jdbc;

    private final String employer = EmployerNumber.ofSerial(7_000_001).value();

    @Test
    @DisplayName(
            "6.1, 6.2, 6.7, LT-09 to LT-11: estimate, interest and reminders of a year, once each")
    void letsAYearPass() {
        Caller anna = Caller.with(service, employer, "ACC");
        Caller clerk = Caller.with(service, "FUND", "CLERK");
        String posted =
                outerEvents.publish(
                        employer,
                        new WorkerPosted(
                                UUID.randomUUID().toString(),
                                employer,
                                "3300127200",
                                "NW",
                                LocalDate.of(YEAR, 1, 7),
                                LocalDate.of(YEAR, 3, 31)));
        await().atMost(LONG).until(() -> taken(posted));
        long start = System.nanoTime();

        for (LocalDate day = LocalDate.of(YEAR, 2, 1);
                day.isBefore(LocalDate.of(YEAR + 1, 2, 1));
                day = day.plusDays(1)) {
            clock.set(day.atTime(LocalTime.NOON).atZone(BERLIN).toInstant());
            happens(day, anna);
            schedule.runDue(day);
        }
        System.out.println(
                "AccountYearIT: a year in " + Duration.ofNanos(System.nanoTime() - start));

        // January: 1,520.00, paid in time. February: estimated, then reported late and never paid.
        assertThat(
                        outerEvents
                                .awaitRecord(ContributionEstimated.class, this::isMine)
                                .content()
                                .month())
                .isEqualTo(YearMonth.of(YEAR, 2));
        await().atMost(LONG)
                .untilAsserted(
                        () ->
                                assertThat(outerEvents.all(ReminderDue.class))
                                        .filteredOn(
                                                event ->
                                                        event.content()
                                                                        .employerNumber()
                                                                        .equals(employer)
                                                                && event.content()
                                                                        .month()
                                                                        .equals(
                                                                                YearMonth.of(
                                                                                        YEAR, 2)))
                                        .extracting(event -> event.content().step())
                                        .containsExactly(0, 1, 2, 3));
        // Due 28 March 2023: started months on 29 March to 29 January, 11 of 1,000.00 x 0.152 x
        // 0.009.
        await().atMost(LONG)
                .untilAsserted(
                        () ->
                                assertThat(february(anna).at("/interest").asString())
                                        .isEqualTo("15.07"));
        assertThat(outerEvents.all(InterestCharged.class))
                .filteredOn(event -> event.content().employerNumber().equals(employer))
                .hasSizeGreaterThanOrEqualTo(11);
        long events = stored();
        jdbc.sql("delete from job_run").update();
        schedule.runDue(LocalDate.of(YEAR + 1, 1, 31));
        assertThat(stored()).as("a day that is run again does nothing new").isEqualTo(events);
        waives(clerk, anna);
    }

    private void happens(LocalDate day, Caller anna) {
        if (day.equals(LocalDate.of(YEAR, 2, 10))) {
            report(YearMonth.of(YEAR, 1), "10000.00", day, anna);
        } else if (day.equals(LocalDate.of(YEAR, 2, 25))) {
            commands.send(
                    new ReceivePayment(
                            employer, "year-" + employer, day, Money.of("1520.00"), null, "camt"),
                    Envelope.system("test", "year"));
        } else if (day.equals(LocalDate.of(YEAR, 3, 20))) {
            report(YearMonth.of(YEAR, 2), "1000.00", day, anna);
        }
    }

    private void report(YearMonth month, String gross, LocalDate day, Caller anna) {
        MonthlyReportSubmitted report =
                Reports.sentAt(
                        Reports.report(employer, month, gross),
                        day.atTime(LocalTime.NOON).atZone(BERLIN).toInstant());
        outerEvents.publish(employer, report);
        await().atMost(LONG)
                .until(
                        () ->
                                anna.get(account() + "?awaiting=" + report.reportId())
                                        .at("/upToDate")
                                        .equals("true"));
    }

    /** 6.1: a clerk gives up the interest, with a reason that stays out of the events. */
    private void waives(Caller clerk, Caller anna) {
        String waiver =
                """
                {"decisionId": "waiver-of-the-year", "month": "2023-02", "kind": "INTEREST",
                 "amount": "%s", "reasonCode": "HARDSHIP", "reason": "The client went bankrupt"}
                """;
        assertThat(anna.post(account() + "/waivers", waiver.formatted("15.07")).status())
                .isEqualTo(403);
        Answer tooMuch = clerk.post(account() + "/waivers", waiver.formatted("15.08"));
        assertThat(tooMuch.status()).as(tooMuch.text()).isEqualTo(409);
        assertThat(tooMuch.at("/code")).isEqualTo("WAIVER_EXCEEDS_OPEN");
        Answer wrong = clerk.post(account() + "/waivers", "{\"kind\": \"TEA\"}");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.json().path("errors"))
                .extracting(error -> error.path("pointer").asString())
                .containsExactly(
                        "/month", "/kind", "/amount", "/decisionId", "/reasonCode", "/reason");
        Answer done = clerk.post(account() + "/waivers", waiver.formatted("15.07"));
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        assertThat(clerk.post(account() + "/waivers", waiver.formatted("15.07")).status())
                .isEqualTo(200);
        await().atMost(LONG)
                .untilAsserted(
                        () -> {
                            assertThat(february(anna).at("/waived").asString()).isEqualTo("15.07");
                            assertThat(february(anna).at("/open").asString()).isEqualTo("152.00");
                        });
        assertThat(
                        jdbc.sql(
                                        "select reason from clerk_decision where decision_id = 'waiver-of-the-year'")
                                .query(String.class)
                                .single())
                .isEqualTo("The client went bankrupt");
    }

    private JsonNode february(Caller anna) {
        for (JsonNode item : anna.get(account()).json().path("openItems")) {
            if (item.path("month").asString().equals("2023-02")) {
                return item;
            }
        }
        throw new AssertionError("February is not open");
    }

    private boolean isMine(ContributionEstimated event) {
        return event.employerNumber().equals(employer);
    }

    private String account() {
        return "/api/employers/" + employer + "/account";
    }

    private boolean taken(String eventId) {
        return jdbc.sql("select exists (select 1 from inbox where event_id = ?)")
                .param(eventId)
                .query(Boolean.class)
                .single();
    }

    private long stored() {
        return jdbc.sql("select count(*) from domain_event_entry where aggregate_identifier = ?")
                .param("Account:" + employer)
                .query(Long.class)
                .single();
    }
}
