package org.fondsloket.ledger.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fondsloket.contracts.CorrectionRequested;
import org.fondsloket.contracts.InterimStatementDue;
import org.fondsloket.contracts.LapseWarningDue;
import org.fondsloket.contracts.LeaveAccountChanged;
import org.fondsloket.contracts.LeaveYearClosed;
import org.fondsloket.ledger.leave.CorrectableField;
import org.fondsloket.ledger.leave.LeaveCommand;
import org.fondsloket.ledger.leave.LeaveCommand.CloseYear;
import org.fondsloket.ledger.leave.LeaveCommand.MoveAccount;
import org.fondsloket.ledger.leave.LeaveCommand.RecordReportedMonth;
import org.fondsloket.ledger.leave.LeaveCommand.RequestCorrection;
import org.fondsloket.ledger.leave.LeaveCommand.StateLeave;
import org.fondsloket.ledger.leave.LeaveCommand.WarnOfLapse;
import org.fondsloket.ledger.leave.LeaveDecider;
import org.fondsloket.ledger.leave.LeaveEvent;
import org.fondsloket.ledger.leave.LeaveState;
import org.fondsloket.ledger.leave.ReportedMonth;
import org.fondsloket.ledger.leave.StatementOccasion;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.platform.relay.OuterEvent;
import org.fondsloket.platform.relay.StoredEvent;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.RuleSets;
import org.fondsloket.scheme.payout.Coverage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("what the others learn of leave accounts")
class LeaveEventTranslatorTest {

    private static final String WORKER = "3300127200";
    private static final String EMPLOYER = "20417358";
    private static final RuleSets RULES = RuleSets.published();
    private static final String LATEST = RULES.latest().id();

    /** Four fifths of the contributions are paid. */
    private final LeaveEventTranslator translator =
            new LeaveEventTranslator(
                    (year, shares, at) -> new Coverage(Money.of("80.00"), Money.of("100.00")),
                    RULES);

    private LeaveState state = LeaveDecider.initial();

    @Test
    @DisplayName("example 8: a reported month says days, pay, day rate and cover of its year")
    void tellsHowAYearStands() {
        LeaveAccountChanged changed = year2024(LeaveAccountChanged.class);

        assertThat(changed.workerNumber()).isEqualTo(WORKER);
        assertThat(changed.version()).isEqualTo(7);
        assertThat(changed.year()).isEqualTo(2024);
        assertThat(changed.employmentDays()).isEqualTo(270);
        assertThat(changed.restDays()).isEqualTo(22);
        assertThat(changed.restPay()).isEqualByComparingTo("3911.63");
        assertThat(changed.dayRate()).isEqualByComparingTo("177.80");
        assertThat(changed.coverage()).isEqualByComparingTo("0.8");
        assertThat(changed.reportedUntil()).isEqualTo(YearMonth.of(2024, 11));
        assertThat(changed.employerNumbers()).containsExactly(EMPLOYER);
    }

    @Test
    @DisplayName("LT-13, LT-15: year end and interim statement tell the same years in the same way")
    void tellsYearsInOneWay() {
        year2024(LeaveAccountChanged.class);
        LeaveYearClosed closed =
                only(new CloseYear(WORKER, 2024, LocalDate.of(2025, 2, 17), LATEST))
                        .as(LeaveYearClosed.class);
        InterimStatementDue interim =
                only(new StateLeave(
                                WORKER,
                                "statement-1",
                                StatementOccasion.ON_DEMAND,
                                2024,
                                LocalDate.of(2025, 3, 1),
                                LATEST))
                        .as(InterimStatementDue.class);

        assertThat(closed.years()).hasSize(1);
        assertThat(closed.correctionUntil()).isEqualTo("2025-04-17");
        assertThat(closed.years().getFirst().earnedDays()).isEqualTo(23);
        assertThat(closed.years().getFirst().percentage()).isEqualByComparingTo("0.1425");
        assertThat(closed.years().getFirst().payablePay()).isEqualByComparingTo("3129.30");
        assertThat(interim.years()).isEqualTo(closed.years());
        assertThat(interim.occasion()).isEqualTo("ON_DEMAND");
        assertThat(interim.statementId()).isEqualTo("statement-1");
        assertThat(interim.correctionUntil()).isEqualTo("2025-05-01");
        assertThat(
                        decide(
                                new StateLeave(
                                        WORKER,
                                        "statement-1",
                                        StatementOccasion.ON_DEMAND,
                                        2024,
                                        LocalDate.of(2025, 3, 2),
                                        LATEST)))
                .as("the same again")
                .isEmpty();
    }

    @Test
    @DisplayName("LT-16: what is reported stands beside what the worker says, field by field")
    void tellsWhatAWorkerFindsWrong() {
        year2024(LeaveAccountChanged.class);

        assertThat(requested(CorrectableField.GROSS_WAGE, YearMonth.of(2024, 3)).reported())
                .isEqualByComparingTo("3050.00");
        assertThat(requested(CorrectableField.EMPLOYMENT_DAYS, YearMonth.of(2024, 3)).reported())
                .isEqualByComparingTo("30");
        assertThat(requested(CorrectableField.LEAVE_DAYS, YearMonth.of(2024, 4)).reported())
                .isEqualByComparingTo("0");
        CorrectionRequested missing =
                requested(CorrectableField.GROSS_WAGE, YearMonth.of(2024, 12));
        assertThat(missing.reported()).as("December was not reported").isNull();
        assertThat(missing.answerBy()).isEqualTo("2025-05-01");
    }

    @Test
    @DisplayName("LT-17: a warning names what lapses; a merge is told by its years")
    void warnsAndKeepsStillWhereYearsSpeak() {
        year2024(LeaveAccountChanged.class);
        decide(new CloseYear(WORKER, 2024, LocalDate.of(2025, 2, 17), LATEST));

        LapseWarningDue warning =
                only(new WarnOfLapse(WORKER, 2024, LocalDate.of(2025, 10, 1), LATEST))
                        .as(LapseWarningDue.class);
        List<LeaveEvent> moved =
                decide(
                        new MoveAccount(
                                WORKER, "3300127218", LocalDate.of(2025, 10, 2), LATEST, "clerk"));

        assertThat(warning.restDays()).isEqualTo(23);
        assertThat(warning.lapsesOn()).isEqualTo("2025-12-31");
        assertThat(outer(moved.getFirst())).isEmpty();
        assertThat(moved.stream().flatMap(event -> outer(event).stream()))
                .extracting(OuterEvent::type)
                .containsExactly("ledger.leave-account-changed.v1");
    }

    private CorrectionRequested requested(CorrectableField field, YearMonth month) {
        return only(new RequestCorrection(
                        WORKER,
                        "request-" + field + month,
                        EMPLOYER,
                        month,
                        field,
                        new BigDecimal("1.00"),
                        LocalDate.of(2025, 3, 1),
                        LATEST,
                        "clerk"))
                .as(CorrectionRequested.class);
    }

    /** March to November, 3,050.00 each, as in example 8; the last event of the last month. */
    private <T> T year2024(Class<T> type) {
        for (int month = 3; month < 11; month++) {
            only(reported(YearMonth.of(2024, month)));
        }
        return only(reported(YearMonth.of(2024, 11))).as(type);
    }

    private static RecordReportedMonth reported(YearMonth of) {
        return new RecordReportedMonth(
                WORKER,
                new ReportedMonth(
                        WORKER,
                        EMPLOYER,
                        of,
                        List.of(new ReportedMonth.Days(of.atDay(1), of.atEndOfMonth())),
                        List.of(),
                        new BigDecimal("3050.00"),
                        null,
                        List.of()),
                "report-" + of,
                1,
                "event-" + of,
                LATEST,
                null);
    }

    private List<LeaveEvent> decide(LeaveCommand command) {
        List<LeaveEvent> events = LeaveDecider.decide(state, command, RULES);
        events.forEach(event -> state = LeaveDecider.evolve(state, event));
        return events;
    }

    private Told only(LeaveCommand command) {
        return new Told(outer(decide(command).getFirst()).orElseThrow());
    }

    private Optional<OuterEvent> outer(LeaveEvent event) {
        return translator.translate(
                event,
                new StoredEvent(
                        "event-1",
                        "LeaveAccount:" + WORKER,
                        7,
                        Instant.parse("2025-03-01T08:00:00Z"),
                        Envelope.system("test", "leave")));
    }

    private record Told(OuterEvent outer) {

        <T> T as(Class<T> type) {
            assertThat(outer.key()).isEqualTo(WORKER);
            return type.cast(Objects.requireNonNull(outer.payload()));
        }
    }
}
