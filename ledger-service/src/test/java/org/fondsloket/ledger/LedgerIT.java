package org.fondsloket.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.fondsloket.contracts.ContributionsBooked;
import org.fondsloket.contracts.MonthlyReportCorrected;
import org.fondsloket.contracts.MonthlyReportSubmitted;
import org.fondsloket.contracts.NilReportSubmitted;
import org.fondsloket.scheme.EmployerNumber;
import org.fondsloket.testing.Caller;
import org.fondsloket.testing.Caller.Answer;
import org.fondsloket.testing.OuterEvents;
import org.fondsloket.testing.PublishedEvent;
import org.fondsloket.testing.ServiceIT;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The service on real servers: from the report's event to entries, balance and the next event. */
@ServiceIT("ledger")
class LedgerIT {

    private static final YearMonth APRIL = YearMonth.of(2026, 4);
    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final AtomicInteger SERIAL = new AtomicInteger(4_000_000);
    private static final String DEAD_LETTERS =
            "reporting.monthly-report.v1.ledger.monthly-report.dlt";

    @Autowired private ApplicationContext service;
    @Autowired private OuterEvents outerEvents;
    @Autowired private JdbcClient jdbc;
    @Autowired private EventProcessingConfiguration processing;
    @Autowired private PlatformTransactionManager transactions;

    private final String employer = EmployerNumber.ofSerial(SERIAL.incrementAndGet()).value();

    @Test
    @DisplayName("example 1: a submitted report stands on the account with its reason")
    void booksASubmittedReport() {
        MonthlyReportSubmitted report =
                Reports.report(employer, MAY, "3120.10", "2876.47", "3401.13");
        Caller anna = Caller.with(service, employer, "ACC");

        String eventId = outerEvents.publish(employer, report);
        Answer account = awaitBooked(anna, report);

        assertThat(account.at("/balance")).isEqualTo("1419.05");
        assertThat(account.at("/openItems/0/month")).isEqualTo("2026-05");
        assertThat(account.at("/openItems/0/contribution")).isEqualTo("1419.05");
        assertThat(account.at("/openItems/0/paid")).isEqualTo("0.00");
        assertThat(account.at("/openItems/0/open")).isEqualTo("1419.05");
        assertThat(account.at("/openItems/0/dueOn")).isEqualTo("2026-06-28");
        Answer entries = anna.get(entries(), "nl");
        assertThat(entries.json()).hasSize(1);
        assertThat(entries.at("/0/account")).isEqualTo("RECEIVABLE:" + employer);
        assertThat(entries.at("/0/type")).isEqualTo("CONTRIBUTION");
        assertThat(entries.at("/0/valueDate")).isEqualTo("2026-06-28");
        assertThat(entries.at("/0/sourceEventId")).isEqualTo(eventId);
        assertThat(entries.at("/0/reportId")).isEqualTo(report.reportId());
        assertThat(entries.at("/0/ruleSet")).isEqualTo(report.ruleSet());
        assertThat(entries.at("/0/explanation/steps/1/ruleKey")).isEqualTo("contribution.rate");
        assertThat(entries.at("/0/explanation/steps/3/what"))
                .isEqualTo("Eenmaal afgerond op centen");
        assertThat(entries.at("/0/explanation/steps/3/value")).isEqualTo("1419.05");
    }

    @Test
    void tellsTheOthersWhatWasBooked() {
        MonthlyReportSubmitted report = Reports.report(employer, MAY, "10000.00");

        String eventId =
                outerEvents.publish(
                        employer, report, Map.of("ce_correlationid", "one-thread-only"));

        PublishedEvent<ContributionsBooked> booked = awaitContributionsBooked(report);
        assertThat(booked.key()).isEqualTo(employer);
        assertThat(booked.content().amount()).isEqualByComparingTo("1510.00");
        assertThat(booked.content().dueOn()).isEqualTo(LocalDate.of(2026, 6, 28));
        assertThat(booked.content().month()).isEqualTo(MAY);
        assertThat(booked.header("ce_causationid")).isEqualTo(eventId);
        assertThat(booked.header("ce_correlationid")).isEqualTo("one-thread-only");
    }

    @Test
    @DisplayName("T8 duplicates: the same report three times is one posting")
    void postsAReportOnceHoweverOftenItComes() {
        MonthlyReportSubmitted report = Reports.report(employer, MAY, "10000.00");
        Caller anna = Caller.with(service, employer, "ACC");
        Map<String, String> sameId = Map.of("ce_id", UUID.randomUUID().toString());

        outerEvents.publish(employer, report, sameId);
        outerEvents.publish(employer, report, sameId);
        String last = outerEvents.publish(employer, report);

        await().until(() -> taken(last));
        assertThat(awaitBooked(anna, report).at("/balance")).isEqualTo("1510.00");
        assertThat(anna.get(entries()).json()).hasSize(1);
        assertThat(stored(report)).isEqualTo(1);
        awaitContributionsBooked(report);
        assertThat(outerEvents.all(ContributionsBooked.class))
                .filteredOn(event -> event.content().reportId().equals(report.reportId()))
                .hasSize(1);
    }

    @Test
    @DisplayName("example 6: a correction books its difference of 14.72, three times told is once")
    void booksTheDifferenceOfACorrection() {
        MonthlyReportSubmitted report = Reports.report(employer, APRIL, "3120.00");
        MonthlyReportCorrected correction = Reports.corrected(report, 2, "471.12", "3217.50");
        Caller anna = Caller.with(service, employer, "ACC");
        outerEvents.publish(employer, report);
        Map<String, String> sameId = Map.of("ce_id", UUID.randomUUID().toString());

        outerEvents.publish(employer, correction, sameId);
        outerEvents.publish(employer, correction, sameId);
        String last = outerEvents.publish(employer, correction);

        await().until(() -> taken(last));
        Answer account = awaitBooked(anna, report, 2);
        assertThat(account.at("/balance")).isEqualTo("485.84");
        assertThat(account.at("/openItems/0/contribution")).isEqualTo("485.84");
        assertThat(account.at("/openItems/0/paid")).isEqualTo("0.00");
        assertThat(account.at("/openItems/0/dueOn")).isEqualTo("2026-05-28");
        Answer entries = anna.get(entries(), "de");
        assertThat(entries.json()).hasSize(2);
        assertThat(entries.at("/1/type")).isEqualTo("CONTRIBUTION_CORRECTION");
        assertThat(entries.at("/1/amount")).isEqualTo("14.72");
        assertThat(entries.at("/1/valueDate")).isEqualTo("2026-05-28");
        assertThat(entries.at("/1/explanation/steps/6/what"))
                .isEqualTo("Differenz, geschuldet seit der ersten Fälligkeit");
        assertThat(entries.at("/1/explanation/steps/6/value")).isEqualTo("14.72");
    }

    @Test
    void netsAChainOfCorrectionsToItsLastVersion() {
        MonthlyReportSubmitted report = Reports.report(employer, APRIL, "3120.00");
        Caller anna = Caller.with(service, employer, "ACC");
        outerEvents.publish(employer, report);
        outerEvents.publish(employer, Reports.corrected(report, 2, "471.12", "3217.50"));
        outerEvents.publish(employer, Reports.corrected(report, 3, "485.84", "3217.50"));
        outerEvents.publish(employer, Reports.corrected(report, 4, "485.84"));
        outerEvents.publish(employer, Reports.corrected(report, 5, "0.00", "1000.00"));

        Answer account = awaitBooked(anna, report, 5);

        assertThat(account.at("/balance")).isEqualTo("151.00");
        assertThat(anna.get(entries()).json())
                .extracting(entry -> entry.path("amount").asString())
                .as("a version that changes no money has no entry")
                .containsExactly("471.12", "14.72", "-485.84", "151.00");
    }

    @Test
    @DisplayName("5.7 a nil report books nothing, and its month is known as answered")
    void booksNothingForANilReport() {
        NilReportSubmitted nil = Reports.nil(employer, MAY);
        Caller anna = Caller.with(service, employer, "ACC");

        outerEvents.publish(employer, nil);
        String last = outerEvents.publish(employer, nil);

        await().until(() -> taken(last));
        await().untilAsserted(
                        () ->
                                assertThat(
                                                anna.get(account() + "?awaiting=" + nil.reportId())
                                                        .at("/upToDate"))
                                        .isEqualTo("true"));
        assertThat(anna.get(account()).at("/balance")).isEqualTo("0.00");
        assertThat(anna.get(entries()).json()).isEmpty();
        assertThat(
                        jdbc.sql("select count(*) from noted_report where employer_number = ?")
                                .param(employer)
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void parksACorrectionWhoseBaseIsNotBooked() {
        MonthlyReportSubmitted never = Reports.report(employer, APRIL, "3120.00");
        MonthlyReportCorrected correction = Reports.corrected(never, 2, "471.12", "3217.50");

        String eventId = outerEvents.publish(employer, correction);

        awaitParked(eventId);
        assertThat(
                        jdbc.sql(
                                        "select count(*) from domain_event_entry where aggregate_identifier like ?")
                                .param("Account:" + employer)
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void parksACorrectionThatComparesWithAnotherAmountThanTheOneBooked() {
        MonthlyReportSubmitted report = Reports.report(employer, APRIL, "3120.00");
        outerEvents.publish(employer, report);

        String eventId =
                outerEvents.publish(employer, Reports.corrected(report, 2, "471.13", "3217.50"));

        awaitParked(eventId);
        assertThat(awaitBooked(Caller.with(service, employer, "ACC"), report).at("/balance"))
                .isEqualTo("471.12");
    }

    @Test
    void addsUpTheMonthsInTheOrderOfBooking() {
        Caller anna = Caller.with(service, employer, "ACC");
        List<MonthlyReportSubmitted> reports =
                List.of(
                        Reports.report(employer, MAY, "1000.00"),
                        Reports.report(employer, MAY.minusMonths(1), "2000.00"),
                        Reports.report(employer, MAY.plusMonths(1)));

        reports.forEach(report -> outerEvents.publish(employer, report));
        Answer account = awaitBooked(anna, reports.getLast());

        assertThat(account.at("/balance")).isEqualTo("453.00");
        assertThat(account.json().path("openItems"))
                .extracting(item -> item.path("month").asString())
                .containsExactly("2026-04", "2026-05");
        assertThat(anna.get(entries()).json())
                .extracting(entry -> entry.path("balance").asString())
                .containsExactly("151.00", "453.00", "453.00");
    }

    @Test
    void parksAReportWhoseMoneyTheRuleBookDoesNotGive() {
        MonthlyReportSubmitted wrong =
                Reports.withContribution(Reports.report(employer, MAY, "10000.00"), "1510.01");

        String eventId = outerEvents.publish(employer, wrong);

        awaitParked(eventId);
        assertThat(stored(wrong)).isZero();
    }

    @Test
    void parksASecondVersionInsteadOfChargingTheMonthTwice() {
        MonthlyReportSubmitted report = Reports.report(employer, MAY, "10000.00");
        Caller anna = Caller.with(service, employer, "ACC");
        outerEvents.publish(employer, report);

        String eventId = outerEvents.publish(employer, Reports.withVersion(report, 2));

        awaitParked(eventId);
        assertThat(awaitBooked(anna, report).at("/balance")).isEqualTo("1510.00");
    }

    @Test
    @DisplayName("T3 rebuild equals live")
    void rebuildsTheAccountToTheSameRows() {
        Caller anna = Caller.with(service, employer, "ACC");
        MonthlyReportSubmitted last = Reports.report(employer, MAY, "3.33");
        for (int month = 1; month < 5; month++) {
            outerEvents.publish(
                    employer, Reports.report(employer, YearMonth.of(2026, month), "1234.56"));
        }
        outerEvents.publish(employer, last);
        awaitBooked(anna, last);
        String live = rows();
        assertThat(live).contains(employer);

        StreamingEventProcessor account =
                processing.eventProcessor("account", StreamingEventProcessor.class).orElseThrow();
        account.shutDown();
        account.resetTokens();
        assertThat(jdbc.sql("select count(*) from entry").query(Long.class).single()).isZero();
        account.start();

        await().untilAsserted(() -> assertThat(rows()).isEqualTo(live));
    }

    @Test
    void saysThatAnAwaitedReportIsStillMissing() {
        Caller anna = Caller.with(service, employer, "ACC");
        long start = System.nanoTime();

        Answer answer = anna.get(account() + "?awaiting=" + UUID.randomUUID());

        assertThat(answer.at("/upToDate")).isEqualTo("false");
        assertThat(answer.at("/balance")).isEqualTo("0.00");
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isBetween(Duration.ofMillis(1_800), Duration.ofSeconds(5));
    }

    @Test
    void doesNotTellOfAnotherEmployersReport() {
        MonthlyReportSubmitted report = Reports.report(employer, MAY, "10000.00");
        outerEvents.publish(employer, report);
        awaitContributionsBooked(report);
        String other = EmployerNumber.ofSerial(SERIAL.incrementAndGet()).value();

        Answer answer =
                Caller.with(service, other, "ACC")
                        .get("/api/employers/" + other + "/account?awaiting=" + report.reportId());

        assertThat(answer.at("/upToDate")).isEqualTo("false");
    }

    @Test
    void answersForAnotherEmployerAsForOneThatDoesNotExist() {
        Caller stranger = Caller.with(service, "20417366", "ACC");

        assertThat(stranger.get(account()).status()).isEqualTo(404);
        assertThat(stranger.get(entries()).status()).isEqualTo(404);
    }

    @Test
    void asksForTheRightToSeeTheAccount() {
        Caller reporter = Caller.with(service, employer, "REPORT");

        assertThat(reporter.get(account()).status()).isEqualTo(403);
        assertThat(reporter.get(entries()).at("/code")).isEqualTo("ACCESS_RIGHT_MISSING");
    }

    @Test
    void letsNobodyInWithoutAToken() {
        assertThat(Caller.nobody(service).get(account()).status()).isEqualTo(401);
        assertThat(Caller.nobody(service).get(entries()).status()).isEqualTo(401);
    }

    @Test
    void letsNobodyChangeOrRemoveAnEntry() {
        MonthlyReportSubmitted report = Reports.report(employer, MAY, "10000.00");
        outerEvents.publish(employer, report);
        awaitBooked(Caller.with(service, employer, "ACC"), report);

        for (String change :
                List.of(
                        "update entry set amount = 0",
                        "delete from entry",
                        "delete from explanation",
                        "delete from allocation",
                        "update claim_change set amount = 0",
                        "delete from month_change")) {
            assertThatThrownBy(() -> jdbc.sql(change).update())
                    .as("the rights refuse it")
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> withTheRightToChange(change))
                    .as("the trigger refuses it whatever the rights say")
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("only added");
        }
    }

    /** Never commits what it grants. */
    private void withTheRightToChange(String change) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        status -> {
                            status.setRollbackOnly();
                            jdbc.sql(
                                            "grant update, delete on entry, explanation, allocation, claim_change, month_change to current_user")
                                    .update();
                            jdbc.sql(change).update();
                        });
    }

    @Test
    void letsTheDatabaseRefuseEntriesThatDoNotBalance() {
        assertThatThrownBy(
                        () ->
                                jdbc.sql(
                                                """
                                                insert into entry (posting_id, line, booked_at, employer_number,
                                                                   account, type, month, amount, value_date,
                                                                   source_event_id, rule_set)
                                                values ('one-sided', 1, now(), '20417358', 'RECEIVABLE:20417358',
                                                        'CONTRIBUTION', '2026-05', 0.01, '2026-06-28', 'e',
                                                        '2026-11')
                                                """)
                                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("add up to zero");
    }

    @Test
    void showsInHealthAndMetricsThatDebitsEqualCredits() {
        await().untilAsserted(
                        () ->
                                assertThat(
                                                Caller.nobody(service)
                                                        .get("/actuator/prometheus")
                                                        .text())
                                        .contains("fondsloket_ledger_unbalanced_postings 0.0")
                                        .contains("fondsloket_ledger_difference 0.0"));
        assertThat(Caller.nobody(service).get("/actuator/health").at("/status")).isEqualTo("UP");
    }

    private String account() {
        return "/api/employers/" + employer + "/account";
    }

    private String entries() {
        return account() + "/entries";
    }

    private Answer awaitBooked(Caller caller, MonthlyReportSubmitted report) {
        return awaitBooked(caller, report, 1);
    }

    private Answer awaitBooked(Caller caller, MonthlyReportSubmitted report, int version) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () ->
                                caller.get(
                                        "%s?awaiting=%s&awaitingVersion=%d"
                                                .formatted(account(), report.reportId(), version)),
                        answer -> answer.at("/upToDate").equals("true"));
    }

    private PublishedEvent<ContributionsBooked> awaitContributionsBooked(
            MonthlyReportSubmitted report) {
        return outerEvents.awaitRecord(
                ContributionsBooked.class, event -> event.reportId().equals(report.reportId()));
    }

    private void awaitParked(String eventId) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(outerEvents.raw(DEAD_LETTERS))
                                        .anyMatch(parked -> parked.id().equals(eventId)));
    }

    private boolean taken(String eventId) {
        return jdbc.sql("select exists (select 1 from inbox where event_id = ?)")
                .param(eventId)
                .query(Boolean.class)
                .single();
    }

    private long stored(MonthlyReportSubmitted report) {
        return jdbc.sql(
                        """
                        select count(*) from domain_event_entry
                        where aggregate_identifier = ? and payload_type = 'ledger.ContributionBooked'
                        """)
                .param("Account:" + report.employerNumber())
                .query(Long.class)
                .single();
    }

    private String rows() {
        return jdbc.sql(
                        """
                        select coalesce(string_agg(e::text || x::text, chr(10) order by e.posting_id, e.line), '')
                        from entry e left join explanation x using (posting_id)
                        """)
                .query(String.class)
                .single();
    }
}
