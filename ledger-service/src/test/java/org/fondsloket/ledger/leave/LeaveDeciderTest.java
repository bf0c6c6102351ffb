package org.fondsloket.ledger.leave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.fondsloket.ledger.leave.Account.EMPLOYER;
import static org.fondsloket.ledger.leave.Account.figure;
import static org.fondsloket.ledger.leave.Account.leave;
import static org.fondsloket.ledger.leave.Account.whole;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fondsloket.ledger.leave.LeaveCommand.CloseYear;
import org.fondsloket.ledger.leave.LeaveCommand.LapseYear;
import org.fondsloket.ledger.leave.LeaveCommand.MoveAccount;
import org.fondsloket.ledger.leave.LeaveCommand.PayInLieu;
import org.fondsloket.ledger.leave.LeaveCommand.RecordReportedMonth;
import org.fondsloket.ledger.leave.LeaveCommand.TakeOverAccount;
import org.fondsloket.ledger.leave.LeaveCommand.WarnOfLapse;
import org.fondsloket.ledger.leave.LeaveEvent.LapseWarned;
import org.fondsloket.ledger.leave.LeaveEvent.LeaveMonthRecorded;
import org.fondsloket.ledger.leave.LeaveEvent.LeaveYearClosed;
import org.fondsloket.ledger.leave.ReportedMonth.Days;
import org.fondsloket.ledger.posting.Entry;
import org.fondsloket.platform.command.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LeaveDeciderTest {

    private static final String WORKER = "3300127200";
    private static final String OTHER = "20417366";

    private final Account account = new Account(WORKER);

    @Test
    void booksWhatWasEarnedAndGrantedOnTwoSides() {
        fourMonths();
        account.work("2026-05", "2964.55", leave("2026-05-11", "2026-05-22", "1560.55"));

        LeaveMonthRecorded recorded = (LeaveMonthRecorded) account.events().getLast();

        assertThat(recorded.posting().entries())
                .extracting(Entry::account, Entry::amount)
                .containsExactlyInAnyOrder(
                        tuple("LEAVE_COST:2026", new BigDecimal("422.45")),
                        tuple("LEAVE:2026", new BigDecimal("-422.45")),
                        tuple("LEAVE:2026", new BigDecimal("1560.55")),
                        tuple("REIMBURSEMENTS:" + EMPLOYER, new BigDecimal("-1560.55")));
    }

    @Test
    @DisplayName("4.7 a changed leave is taken back and settled anew")
    void settlesAChangedLeaveAnew() {
        fourMonths();
        account.work("2026-05", "2964.55", leave("2026-05-11", "2026-05-22", "1560.55"));

        account.work("2026-05", "2964.55", leave("2026-05-11", "2026-05-13", "520.18"));

        assertThat(account.year(2026).granted()).isEqualTo(figure(3, "520.18"));
        assertThat(account.events().getLast().movements())
                .extracting(Movement::kind, Movement::days, Movement::pay)
                .containsExactly(
                        tuple(MovementKind.REVERSED, -9, new BigDecimal("-1560.55")),
                        tuple(MovementKind.GRANTED, 3, new BigDecimal("520.18")));
    }

    @Test
    void givesEverythingBackWhenTheWorkerIsNoLongerInTheReport() {
        fourMonths();
        account.work("2026-05", "2964.55", leave("2026-05-11", "2026-05-22", "1560.55"));

        account.report(EMPLOYER, "2026-05", List.of(), List.of(), "0.00");

        assertThat(account.year(2026).rest()).isEqualTo(figure(10, "1733.94"));
        assertThat(account.year(2026).granted()).isEqualTo(Figure.none());
    }

    @Test
    void saysNothingToTheSameVersionAgainAndToAnOlderOne() {
        account.work("2026-01", "2964.00");
        ReportedMonth other =
                new ReportedMonth(
                        WORKER,
                        EMPLOYER,
                        YearMonth.of(2026, 1),
                        whole("2026-01"),
                        List.of(),
                        new BigDecimal("1.00"),
                        null,
                        List.of());

        assertThat(
                        account.send(
                                new RecordReportedMonth(
                                        WORKER, other, "r", 1, "event", account.ruleSet(), null)))
                .isEmpty();
        assertThat(account.year(2026).grossWage()).isEqualTo("2964.00");
    }

    @Test
    @DisplayName("a late report takes only what later leave left, and the claim is in doubt")
    void leavesLaterLeaveWhatItTook() {
        fourMonths();
        account.work("2026-06", "3000.00", leave("2026-06-08", "2026-06-19", "1733.94"));

        Granted late =
                account.work("2026-05", "1000.00", leave("2026-05-11", "2026-05-22", "1560.55"))
                        .getFirst();

        assertThat(late.doubt()).isEqualTo(Doubt.DAYS_NOT_LEFT);
        assertThat(account.year(2026).rest().isNegative()).isFalse();
        assertThat(account.year(2026).advanced()).isEqualTo(Figure.none());
    }

    @Test
    @DisplayName("4.2 a day that two employers report counts once, its wage counts twice")
    void unitesTheDaysOfTwoEmployers() {
        account.report(
                EMPLOYER,
                "2026-03",
                List.of(new Days(day("2026-03-01"), day("2026-03-20"))),
                List.of(),
                "2000.00");
        account.report(
                OTHER,
                "2026-03",
                List.of(new Days(day("2026-03-16"), day("2026-03-31"))),
                List.of(),
                "1000.00");

        assertThat(account.year(2026).employmentDays()).isEqualTo(30);
        assertThat(account.year(2026).earned()).isEqualTo(figure(2, "427.50"));
        assertThat(account.year(2026).employers())
                .extracting(EmployerShare::employerNumber, EmployerShare::employmentDays)
                .containsExactly(tuple(EMPLOYER, 20), tuple(OTHER, 16));
    }

    @Test
    @DisplayName("4.6 a year waits for December, until 16 February")
    void closesAYearWhenDecemberIsInOrAfterTheLastDay() {
        account.work("2025-11", "3000.00");

        assertThat(close("2026-01-31")).isEmpty();
        assertThat(close("2026-02-15")).isEmpty();
        LeaveYearClosed closed = (LeaveYearClosed) close("2026-02-16").getFirst();

        assertThat(closed.complete()).isFalse();
        assertThat(account.year(2025).carried()).isEqualTo(figure(3, "427.50"));
        assertThat(close("2026-02-17")).isEmpty();
        Account complete = new Account(WORKER);
        complete.work("2025-12", "3000.00");
        assertThat(
                        ((LeaveYearClosed)
                                        complete.send(
                                                        new CloseYear(
                                                                WORKER,
                                                                2025,
                                                                day("2026-01-12"),
                                                                complete.ruleSet()))
                                                .getFirst())
                                .complete())
                .isTrue();
    }

    @Test
    @DisplayName("4.6 a correction of a closed year rounds its days again and books the difference")
    void carriesOverAnewWhenAClosedYearIsCorrected() {
        account.work("2025-11", "3000.00");
        account.work("2025-12", "3000.00");
        close("2026-01-12");
        assertThat(account.year(2025).carried()).isEqualTo(figure(5, "855.00"));

        account.report(
                EMPLOYER,
                "2025-11",
                List.of(new Days(day("2025-11-10"), day("2025-11-30"))),
                List.of(),
                "2100.00");

        assertThat(account.year(2025).carried()).isEqualTo(figure(4, "726.75"));
        assertThat(account.events().getLast().movements())
                .extracting(Movement::kind, Movement::days, Movement::pay)
                .containsExactly(
                        tuple(MovementKind.EARNED, -1, new BigDecimal("-128.25")),
                        tuple(MovementKind.CARRIED, -1, new BigDecimal("-128.25")));
    }

    @Test
    @DisplayName(
            "a December report that comes after the lapse can still hold leave of the year before")
    void takesLeaveOfTheLastDaysOutOfWhatLapsed() {
        account.work("2024-11", "3000.00");
        account.work("2025-11", "3000.00");
        account.send(new LapseYear(WORKER, 2024, day("2026-01-01"), account.ruleSet()));
        assertThat(account.year(2024).lapsed()).isEqualTo(figure(3, "427.50"));

        account.work(
                "2025-12", "3000.00", leave("2025-12-29", "2025-12-30", "285.00", 2, "285.00"));

        assertThat(account.year(2024).granted()).isEqualTo(figure(2, "285.00"));
        assertThat(account.year(2024).lapsed()).isEqualTo(figure(1, "142.50"));
        assertThat(account.year(2024).rest()).isEqualTo(Figure.none());
    }

    @Test
    @DisplayName("a correction that takes earnings away after the leave makes no rest negative")
    void neverFallsBelowZero() {
        fourMonths();
        account.work("2026-05", "2964.55", leave("2026-05-11", "2026-05-22", "1560.55"));
        for (String month : List.of("2026-01", "2026-02", "2026-03", "2026-04")) {
            account.report(EMPLOYER, month, List.of(), List.of(), "0.00");
        }

        assertThat(account.year(2026).rest()).isEqualTo(Figure.none());
        assertThat(account.year(2026).advanced()).isEqualTo(figure(7, "1138.10"));
        fourMonths();
        assertThat(account.year(2026).advanced()).isEqualTo(Figure.none());
        assertThat(account.year(2026).rest()).isEqualTo(figure(3, "595.84"));
    }

    @Test
    @DisplayName("LT-17 warns once of what lapses, and names who can still grant it")
    void warnsOnce() {
        account.work("2025-12", "3000.00");
        account.report(OTHER, "2026-02", whole("2026-02"), List.of(), "3000.00");

        LapseWarned warned =
                (LapseWarned)
                        account.send(
                                        new WarnOfLapse(
                                                WORKER, 2025, day("2026-10-01"), account.ruleSet()))
                                .getFirst();

        assertThat(warned.restDays()).isEqualTo(3);
        assertThat(warned.dayRate()).isEqualTo("142.50");
        assertThat(warned.lapsesAfter()).isEqualTo(day("2026-12-31"));
        assertThat(warned.employerNumbers()).containsExactly(OTHER);
        assertThat(
                        account.send(
                                new WarnOfLapse(
                                        WORKER, 2025, day("2026-10-02"), account.ruleSet())))
                .isEmpty();
    }

    @Test
    @DisplayName("4.9 a payment in lieu waits three months and for the social share of the country")
    void paysInLieuInsideItsWindowOnly() {
        fourMonths();

        assertThatThrownBy(() -> account.send(inLieu("2026-07-31", "PL")))
                .isInstanceOf(Refusal.class)
                .hasMessage("LEAVE_PAYOUT_OUTSIDE_WINDOW");
        assertThatThrownBy(() -> account.send(inLieu("2028-01-01", "PL")))
                .hasMessage("LEAVE_PAYOUT_OUTSIDE_WINDOW");
        assertThatThrownBy(() -> account.send(inLieu("2026-08-01", "PL")))
                .hasMessage("LEAVE_PAYOUT_SOCIAL_SHARE_UNKNOWN");
    }

    @Test
    @DisplayName(
            "two numbers of one person: all months move, days round once, both accounts add up")
    void mergesTwoAccounts() {
        fourMonths();
        Account survivor = new Account("3300127300");
        survivor.record(
                new ReportedMonth(
                        "3300127300",
                        OTHER,
                        YearMonth.of(2026, 5),
                        whole("2026-05"),
                        List.of(),
                        new BigDecimal("3000.00"),
                        null,
                        List.of()));
        LeaveAnswer.Moved moved =
                (LeaveAnswer.Moved)
                        account.ask(
                                new MoveAccount(
                                        WORKER,
                                        "3300127300",
                                        day("2026-06-01"),
                                        account.ruleSet(),
                                        "clerk-1"));
        TakeOverAccount takeOver =
                new TakeOverAccount(
                        "3300127300", moved, day("2026-06-01"), account.ruleSet(), null, "clerk-1");

        survivor.send(takeOver);

        assertThat(account.year(2026).earned()).isEqualTo(Figure.none());
        assertThat(survivor.year(2026).earned()).isEqualTo(figure(12, "2161.44"));
        assertThat(survivor.send(takeOver)).isEmpty();
        assertThatThrownBy(() -> account.send(inLieu("2026-09-01", "PL")))
                .hasMessage("LEAVE_ACCOUNT_MERGED");
        assertThat(
                        ((LeaveAnswer.Settled)
                                        account.ask(
                                                new RecordReportedMonth(
                                                        WORKER,
                                                        moved.months().getFirst().reported(),
                                                        "r",
                                                        9,
                                                        "event",
                                                        account.ruleSet(),
                                                        null)))
                                .mergedInto())
                .isEqualTo("3300127300");
    }

    private PayInLieu inLieu(String on, String country) {
        return new PayInLieu(
                WORKER,
                "lieu-1",
                2026,
                day(on),
                false,
                country,
                List.of(),
                account.ruleSet(),
                "clerk-1");
    }

    private List<LeaveEvent> close(String on) {
        return account.send(new CloseYear(WORKER, 2025, day(on), account.ruleSet()));
    }

    private void fourMonths() {
        account.work("2026-01", "2964.00");
        account.work("2026-02", "2808.00");
        account.work("2026-03", "3276.00");
        account.work("2026-04", "3120.00");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
