package org.fondsloket.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.fondsloket.contracts.AccountStatementDue;
import org.fondsloket.contracts.CorrectionRequested;
import org.fondsloket.contracts.EmployerYearOverview;
import org.fondsloket.contracts.EmployerYearOverview.WorkerYear;
import org.fondsloket.contracts.InterimStatementDue;
import org.fondsloket.contracts.LeaveYearClosed;
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

/** Statements and overviews, from what happened to the event that makes them a letter. */
@ServiceIT("ledger")
class StatementsIT {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final AtomicInteger SERIAL = new AtomicInteger(7_300_000);
    private static final Duration LONG = Duration.ofSeconds(30);

    @Autowired private ApplicationContext service;
    @Autowired private OuterEvents outerEvents;
    @Autowired private Commands commands;
    @Autowired private Schedule schedule;
    @Autowired private MutableClock clock;
    @Autowired private JdbcClient jdbc;

    private final String worker = "38%08d".formatted(SERIAL.incrementAndGet());
    private final String employer = EmployerNumber.ofSerial(SERIAL.incrementAndGet()).value();

    @Test
    @DisplayName(
            "LT-08, S000-37: a statement of any period is ordered, its figures are the account's")
    void sendsAStatementOnDemand() {
        Caller anna = Caller.with(service, employer, "ACC");
        report(YearMonth.of(2026, 3), "9397.70", LocalDate.of(2026, 4, 14), anna);
        report(YearMonth.of(2026, 4), "9412.30", LocalDate.of(2026, 5, 13), anna);
        pay("one", LocalDate.of(2026, 4, 24), "1000.00");
        awaitBalance(anna, "1840.31");
        clock.set(LocalDate.of(2026, 6, 2).atTime(LocalTime.NOON).atZone(BERLIN).toInstant());
        String path = "/api/employers/" + employer + "/account/statements";
        String period = "{\"from\": \"2026-04-01\", \"to\": \"2026-05-31\"}";

        Answer ordered = anna.post(path, period);

        assertThat(ordered.status()).as(ordered.text()).isEqualTo(202);
        String id = ordered.at("/statementId");
        assertThat(anna.post(path, period).at("/statementId"))
                .as("nothing changed: the same statement")
                .isEqualTo(id);
        AccountStatementDue due =
                outerEvents
                        .awaitRecord(
                                AccountStatementDue.class, each -> each.statementId().equals(id))
                        .content();
        assertThat(due.openingBalance()).isEqualByComparingTo("0.00");
        assertThat(due.closingBalance()).isEqualByComparingTo("1840.31");
        assertThat(due.overdue()).isEqualByComparingTo("1840.31");
        assertThat(due.entries())
                .extracting(AccountStatementDue.Entry::type)
                .containsExactly("PAYMENT", "CONTRIBUTION", "CONTRIBUTION");
        assertThat(due.openItems())
                .allSatisfy(
                        item ->
                                assertThat(
                                                item.contribution()
                                                        .add(item.interest())
                                                        .subtract(item.paid())
                                                        .subtract(item.netted()))
                                        .isEqualByComparingTo(item.open()));
        assertThat(due.openItems().getFirst().open()).isEqualByComparingTo("419.05");
        assertThat(outerEvents.all(AccountStatementDue.class))
                .filteredOn(each -> each.content().statementId().equals(id))
                .hasSize(1);
        assertThat(
                        anna.post(path, "{\"from\": \"2026-06-01\", \"to\": \"2026-05-31\"}")
                                .at("/code"))
                .isEqualTo("STATEMENT_PERIOD_REVERSED");
        Answer empty = anna.post(path, "{}");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.json().path("errors"))
                .extracting(error -> error.path("pointer").asString())
                .containsExactly("/from", "/to");
        assertThat(Caller.with(service, "20417366", "ACC").post(path, period).status())
                .isEqualTo(404);
        assertThat(Caller.with(service, employer, "REPORT").post(path, period).status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("LT-08: on the first of a month everybody gets the statement of the month before")
    void sendsStatementsOnTheFirst() {
        Caller anna = Caller.with(service, employer, "ACC");
        report(YearMonth.of(2026, 3), "9397.70", LocalDate.of(2026, 4, 14), anna);

        for (int day = 30; day < 33; day++) {
            LocalDate today = LocalDate.of(2026, 4, 1).plusDays(day - 1);
            schedule.runDue(today);
        }
        jdbc.sql("delete from job_run where job = 'statement'").update();
        schedule.runDue(LocalDate.of(2026, 5, 1));

        AccountStatementDue due =
                outerEvents
                        .awaitRecord(
                                AccountStatementDue.class,
                                each -> each.employerNumber().equals(employer))
                        .content();
        assertThat(due.from()).isEqualTo("2026-04-01");
        assertThat(due.to()).isEqualTo("2026-04-30");
        assertThat(due.statedOn()).isEqualTo("2026-05-01");
        assertThat(due.closingBalance()).isEqualByComparingTo("1419.05");
        assertThat(due.overdue()).isEqualByComparingTo("1419.05");
        assertThat(outerEvents.all(AccountStatementDue.class))
                .filteredOn(each -> each.content().employerNumber().equals(employer))
                .hasSize(1);
    }

    @Test
    @DisplayName(
            "LT-13, LT-14, LT-15: a year closes, its employer is told once of all workers, and three"
                    + " months after the end the worker is told again")
    void tellsOfAClosedYearAndOfTheTimeAfterIt() {
        Caller anna = Caller.with(service, employer, "ACC");
        report(YearMonth.of(2022, 11), "3000.00", LocalDate.of(2022, 12, 14), anna);
        report(YearMonth.of(2022, 12), "3000.00", LocalDate.of(2023, 1, 13), anna);
        awaitLeaveYear(2022);

        schedule.runDue(LocalDate.of(2023, 1, 14));
        LeaveYearClosed closed =
                outerEvents
                        .awaitRecord(
                                LeaveYearClosed.class,
                                each -> each.workerNumber().equals(worker) && each.year() == 2022)
                        .content();
        assertThat(closed.complete()).isTrue();
        await().atMost(LONG)
                .until(
                        () ->
                                jdbc.sql(
                                                """
                                                select closed from leave_year
                                                where worker_number = ? and year = 2022
                                                """)
                                        .param(worker)
                                        .query(Boolean.class)
                                        .single());
        schedule.runDue(LocalDate.of(2023, 1, 15));
        EmployerYearOverview overview =
                outerEvents
                        .awaitRecord(
                                EmployerYearOverview.class,
                                each -> each.employerNumber().equals(employer))
                        .content();
        schedule.runDue(LocalDate.of(2023, 1, 16));

        assertThat(overview.year()).isEqualTo(2022);
        assertThat(overview.coverage()).isEqualByComparingTo("0");
        WorkerYear row = overview.workers().getFirst();
        assertThat(overview.workers()).hasSize(1);
        assertThat(row.workerNumber()).isEqualTo(worker);
        assertThat(row.from()).isEqualTo("2022-11-01");
        assertThat(row.to()).isEqualTo("2022-12-31");
        assertThat(row.employmentDays()).isEqualTo(60);
        assertThat(row.grossWage()).isEqualByComparingTo("6000.00");
        assertThat(row.percentage()).isEqualByComparingTo("0.1425");
        assertThat(row.earnedPay()).isEqualByComparingTo("855.00");
        assertThat(row.restDays()).isEqualTo(5);
        assertThat(row.restPay()).isEqualByComparingTo("855.00");
        assertThat(outerEvents.all(EmployerYearOverview.class))
                .filteredOn(each -> each.content().employerNumber().equals(employer))
                .hasSize(1);

        schedule.runDue(LocalDate.of(2023, 3, 31));
        assertThat(interim("NO_NEW_EMPLOYMENT")).isEmpty();
        schedule.runDue(LocalDate.of(2023, 4, 1));
        schedule.runDue(LocalDate.of(2023, 4, 2));
        InterimStatementDue interim =
                outerEvents
                        .awaitRecord(
                                InterimStatementDue.class,
                                each ->
                                        each.workerNumber().equals(worker)
                                                && each.occasion().equals("NO_NEW_EMPLOYMENT"))
                        .content();
        assertThat(interim.statedOn()).isEqualTo("2023-04-01");
        assertThat(interim.correctionUntil()).isEqualTo("2023-06-01");
        assertThat(interim.years()).hasSize(1);
        assertThat(interim.years().getFirst().restPay()).isEqualByComparingTo("855.00");
        assertThat(interim("NO_NEW_EMPLOYMENT")).hasSize(1);
    }

    @Test
    @DisplayName("LT-15, LT-16: a statement on demand, and a figure that the worker finds wrong")
    void sendsWhatAWorkerAsksFor() {
        Caller anna = Caller.with(service, employer, "ACC");
        Caller clerk = Caller.with(service, "FUND", "CLERK");
        clock.set(LocalDate.of(2026, 6, 2).atTime(LocalTime.NOON).atZone(BERLIN).toInstant());
        report(YearMonth.of(2026, 4), "3120.00", LocalDate.of(2026, 5, 13), anna);
        awaitLeaveYear(2026);
        String path = "/api/leave-accounts/" + worker;

        Answer ordered = clerk.post(path + "/statements", "");
        assertThat(ordered.status()).as(ordered.text()).isEqualTo(202);
        assertThat(
                        outerEvents
                                .awaitRecord(
                                        InterimStatementDue.class,
                                        each ->
                                                each.statementId()
                                                        .equals(ordered.at("/statementId")))
                                .content()
                                .occasion())
                .isEqualTo("ON_DEMAND");
        assertThat(anna.post(path + "/statements", "").status()).isEqualTo(404);

        String request = path + "/correction-requests/request-" + employer;
        String body =
                """
                {"employerNumber": "%s", "month": "2026-04", "field": "GROSS_WAGE", "claimed": "3217.50"}
                """
                        .formatted(employer);
        assertThat(anna.put(request, body).status()).isEqualTo(404);
        assertThat(clerk.put(request, body).status()).isEqualTo(200);
        assertThat(clerk.put(request, body).status()).as("the same again").isEqualTo(200);
        CorrectionRequested wrong =
                outerEvents
                        .awaitRecord(
                                CorrectionRequested.class,
                                each -> each.employerNumber().equals(employer))
                        .content();
        assertThat(wrong.reported()).isEqualByComparingTo("3120.00");
        assertThat(wrong.claimed()).isEqualByComparingTo("3217.50");
        assertThat(wrong.requestedOn()).isEqualTo("2026-06-02");
        assertThat(wrong.answerBy()).isEqualTo("2026-08-02");
        assertThat(outerEvents.all(CorrectionRequested.class))
                .filteredOn(each -> each.content().employerNumber().equals(employer))
                .hasSize(1);
        Answer nonsense = clerk.put(request, "{\"field\": \"TEA\", \"claimed\": -1}");
        assertThat(nonsense.status()).isEqualTo(422);
        assertThat(nonsense.json().path("errors"))
                .extracting(error -> error.path("pointer").asString())
                .containsExactly("/employerNumber", "/month", "/field", "/claimed");
    }

    private List<InterimStatementDue> interim(String occasion) {
        return outerEvents.all(InterimStatementDue.class).stream()
                .map(each -> each.content())
                .filter(each -> each.workerNumber().equals(worker))
                .filter(each -> each.occasion().equals(occasion))
                .toList();
    }

    private void pay(String id, LocalDate day, String amount) {
        commands.send(
                new ReceivePayment(employer, employer + id, day, Money.of(amount), null, "camt"),
                Envelope.system("test", "payment"));
    }

    private void report(YearMonth month, String gross, LocalDate day, Caller caller) {
        var report =
                Reports.sentAt(
                        Reports.reportOf(worker, employer, month, gross),
                        day.atTime(LocalTime.NOON).atZone(BERLIN).toInstant());
        outerEvents.publish(employer, report);
        await().atMost(LONG)
                .until(
                        () ->
                                caller.get(
                                                "/api/employers/%s/account?awaiting=%s"
                                                        .formatted(employer, report.reportId()))
                                        .at("/upToDate")
                                        .equals("true"));
    }

    private void awaitBalance(Caller caller, String balance) {
        await().atMost(LONG)
                .until(
                        () ->
                                caller.get("/api/employers/" + employer + "/account")
                                        .at("/balance")
                                        .equals(balance));
    }

    private void awaitLeaveYear(int year) {
        await().atMost(LONG)
                .until(
                        () ->
                                jdbc.sql(
                                                        """
                                                        select count(*) from leave_employment e
                                                        join leave_year y using (worker_number, year)
                                                        where worker_number = ? and e.year = ?
                                                          and employer_number = ?
                                                        """)
                                                .params(worker, year, employer)
                                                .query(Long.class)
                                                .single()
                                        == 1);
    }
}
