package org.fondsloket.ledger.leave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.fondsloket.ledger.leave.Account.EMPLOYER;
import static org.fondsloket.ledger.leave.Account.figure;
import static org.fondsloket.ledger.leave.Account.leave;
import static org.fondsloket.ledger.leave.Account.whole;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.fondsloket.ledger.leave.LeaveCommand.CloseYear;
import org.fondsloket.ledger.leave.LeaveCommand.Compensate;
import org.fondsloket.ledger.leave.LeaveCommand.FollowUpPayouts;
import org.fondsloket.ledger.leave.LeaveCommand.LapseYear;
import org.fondsloket.ledger.leave.LeaveEvent.LeavePaidOut;
import org.fondsloket.ledger.leave.ReportedMonth.Days;
import org.fondsloket.ledger.leave.ReportedMonth.DaysOff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The worked examples of the scheme on leave, through the account of the worker. */
class WorkedExamplesTest {

    private final Account account = new Account("3300127200");

    @Test
    @DisplayName("example 4: leave takes 9 of 10 days at the unrounded rate and leaves 3 for June")
    void takesLeaveAtTheUnroundedRate() {
        fourMonths();
        assertThat(account.year(2026).rest()).isEqualTo(figure(10, "1733.94"));
        assertThat(account.year(2026).dayRate()).contains(new BigDecimal("173.39"));

        List<Granted> granted =
                account.work("2026-05", "2964.55", leave("2026-05-11", "2026-05-22", "1560.55"));

        assertThat(granted)
                .containsExactly(
                        new Granted(
                                LocalDate.of(2026, 5, 11),
                                LocalDate.of(2026, 5, 22),
                                9,
                                0,
                                new BigDecimal("1560.55"),
                                new BigDecimal("0.00"),
                                new BigDecimal("1560.55"),
                                null));
        assertThat(account.year(2026).rest()).isEqualTo(figure(3, "595.84"));
        assertThat(account.year(2026).dayRate()).contains(new BigDecimal("198.61"));
    }

    @Test
    @DisplayName("example 6: a forgotten wage does not reprice settled leave, the rest gets 13.89")
    void doesNotRepriceSettledLeave() {
        fourMonths();
        account.work("2026-05", "2964.55", leave("2026-05-11", "2026-05-22", "1560.55"));

        account.work("2026-04", "3217.50");

        assertThat(account.year(2026).earned()).isEqualTo(figure(12, "2170.28"));
        assertThat(account.year(2026).granted()).isEqualTo(figure(9, "1560.55"));
        assertThat(account.year(2026).rest()).isEqualTo(figure(3, "609.73"));
        assertThat(account.year(2026).dayRate()).contains(new BigDecimal("203.24"));
        assertThat(account.events().getLast().movements())
                .extracting(Movement::kind, Movement::days, Movement::pay)
                .containsExactly(tuple(MovementKind.EARNED, 0, new BigDecimal("13.89")));
    }

    @Test
    @DisplayName("example 8: carry-over, lapse, compensation at 80 % cover, the rest follows once")
    void compensatesWhatContributionsCoverAndFollowsUpOnce() {
        for (int month = 3; month <= 10; month++) {
            account.work("2024-%02d".formatted(month), "3050.00");
        }
        account.work("2024-11", "3050.00", leave("2024-11-04", "2024-11-15", "1738.50"));
        assertThat(account.year(2024).granted()).isEqualTo(figure(10, "1738.50"));
        account.send(new CloseYear("3300127200", 2024, day("2025-02-16"), account.ruleSet()));
        assertThat(account.year(2024).earned()).isEqualTo(figure(23, "3911.63"));
        assertThat(account.year(2024).carried()).isEqualTo(figure(13, "2173.13"));

        account.work(
                "2025-03", "3000.00", leave("2025-03-10", "2025-03-14", "835.82", 5, "835.82"));
        assertThat(account.year(2024).rest()).isEqualTo(figure(8, "1337.31"));

        account.send(new LapseYear("3300127200", 2024, day("2025-12-31"), account.ruleSet()));
        assertThat(account.year(2024).lapsed()).isEqualTo(Figure.none());
        account.send(new LapseYear("3300127200", 2024, day("2026-01-01"), account.ruleSet()));
        assertThat(account.year(2024).lapsed()).isEqualTo(figure(8, "1337.31"));
        assertThat(account.year(2024).rest()).isEqualTo(Figure.none());

        List<LeaveEvent> paid =
                account.send(
                        new Compensate(
                                "3300127200",
                                "decision-1",
                                2024,
                                day("2026-05-04"),
                                cover("3315.96"),
                                account.ruleSet(),
                                "clerk-1"));
        LeavePaidOut first = (LeavePaidOut) paid.getFirst();
        assertThat(first.payable()).isEqualTo("1069.85");
        assertThat(first.tax()).isEqualTo("213.97");
        assertThat(first.surcharge()).isEqualTo("11.77");
        assertThat(first.net()).isEqualTo("844.11");
        assertThat(first.uncovered()).isEqualTo("267.46");
        assertThat(account.year(2024).compensated()).isEqualTo(figure(8, "1069.85"));
        assertThat(account.year(2024).lapsed()).isEqualTo(figure(0, "267.46"));

        List<LeaveEvent> more = followUp("2029-12-31", "4144.95");
        assertThat(((LeavePaidOut) more.getFirst()).payable()).isEqualTo("267.46");
        assertThat(account.year(2024).compensated()).isEqualTo(figure(8, "1337.31"));
        assertThat(account.year(2024).lapsed()).isEqualTo(Figure.none());
        assertThat(followUp("2029-12-31", "4144.95")).isEmpty();
    }

    @Test
    @DisplayName("example 8: contributions that come after 31 December 2029 revive nothing")
    void followsUpNoLongerThanTheClaimLives() {
        account.work("2024-11", "3000.00");
        account.send(new LapseYear("3300127200", 2024, day("2026-01-01"), account.ruleSet()));
        account.send(
                new Compensate(
                        "3300127200",
                        "decision-1",
                        2024,
                        day("2026-05-04"),
                        cover("3315.96"),
                        account.ruleSet(),
                        "clerk-1"));

        assertThat(followUp("2030-01-01", "4144.95")).isEmpty();
    }

    @Test
    @DisplayName(
            "example 9: a severely disabled worker earns 17 days and 16.63 %, and no event tells")
    void earnsMoreWithASevereDisabilityAndTellsNobody() {
        Account disabled = new Account("3300127200").disabledSince("2020-01-01");
        for (int month = 1; month <= 6; month++) {
            disabled.work("2026-%02d".formatted(month), "3100.00");
        }

        assertThat(disabled.year(2026).earned()).isEqualTo(figure(17, "3093.18"));
        assertThat(disabled.year(2026).dayRate()).contains(new BigDecimal("181.95"));
        assertThat(disabled.events().toString())
                .doesNotContain("disabled")
                .doesNotContain("10.3,")
                .doesNotContain("0.1663");
    }

    @Test
    @DisplayName("example 9: a full year gives 34 days while it runs and 35 at its end")
    void roundsTheDaysOfADisabledWorkerAtYearEnd() {
        Account disabled = new Account("3300127200").disabledSince("2020-01-01");
        for (int month = 1; month <= 12; month++) {
            disabled.work("2026-%02d".formatted(month), "3100.00");
        }
        assertThat(disabled.year(2026).earned().days()).isEqualTo(34);

        disabled.send(new CloseYear("3300127200", 2026, day("2027-01-20"), disabled.ruleSet()));

        assertThat(disabled.year(2026).earned().days()).isEqualTo(35);
    }

    @Test
    @DisplayName("example 12: one leave takes 3 days of the year before and 5 of this year")
    void takesTheOlderYearFirst() {
        // 3 days and 480.00 of 2025: 36 days at wages of 3,368.42 give 480.00 at 14.25 %.
        account.report(
                EMPLOYER,
                "2025-11",
                List.of(new Days(day("2025-11-25"), day("2025-11-30"))),
                List.of(),
                "568.42");
        account.work("2025-12", "2800.00");
        fourMonths();
        assertThat(account.year(2025).rest()).isEqualTo(figure(3, "480.00"));

        List<Granted> granted =
                account.work(
                        "2026-05",
                        "3000.00",
                        leave("2026-05-04", "2026-05-13", "1346.97", 3, "480.00"));

        assertThat(granted.getFirst().days()).isEqualTo(8);
        assertThat(granted.getFirst().daysFromCarryOver()).isEqualTo(3);
        assertThat(granted.getFirst().payDue()).isEqualTo("1346.97");
        assertThat(granted.getFirst().payFromCarryOver()).isEqualTo("480.00");
        assertThat(granted.getFirst().doubt()).isNull();
        assertThat(account.events())
                .flatExtracting(LeaveEvent::movements)
                .filteredOn(movement -> movement.kind() == MovementKind.GRANTED)
                .extracting(Movement::year, Movement::days, Movement::pay)
                .containsExactly(
                        tuple(2025, 3, new BigDecimal("480.00")),
                        tuple(2026, 5, new BigDecimal("866.97")));
        assertThat(account.year(2025).rest()).isEqualTo(Figure.none());
    }

    @Test
    @DisplayName("example 13: a day earned in the current month, and the cap on its pay")
    void takesADayEarnedInTheCurrentMonth() {
        account.work("2026-09", "3000.00");

        Granted granted =
                account.work("2026-10", "3605.25", leave("2026-10-28", "2026-10-30", "641.25"))
                        .getFirst();

        assertThat(granted.days()).isEqualTo(3);
        assertThat(granted.payDue()).isEqualTo("641.25");
        assertThat(granted.doubt()).isNull();
        Account capped = new Account("3300127200");
        capped.work("2026-09", "3000.00");
        assertThat(
                        capped.work(
                                        "2026-10",
                                        "770.25",
                                        leave("2026-10-28", "2026-10-30", "470.25"))
                                .getFirst()
                                .payDue())
                .isEqualTo("470.25");
    }

    @Test
    @DisplayName("example 14: 80 lost hours add 195.00 and no day")
    void addsMinimumLeavePayForSickness() {
        account.report(
                EMPLOYER,
                "2026-03",
                whole("2026-03"),
                List.of(
                        new DaysOff(
                                "SICK_UNPAID",
                                day("2026-03-02"),
                                day("2026-03-13"),
                                new BigDecimal("80.00"),
                                new BigDecimal("19.50"))),
                "1560.00");

        assertThat(account.year(2026).minimumLeavePay()).isEqualTo("195.00");
        assertThat(account.year(2026).earned()).isEqualTo(figure(2, "417.30"));
    }

    @Test
    @DisplayName("4.6: pay for sickness stays until 31 March when the rest lapses")
    void letsThePayForSicknessLapseLater() {
        account.report(
                EMPLOYER,
                "2026-03",
                whole("2026-03"),
                List.of(
                        new DaysOff(
                                "SICK_UNPAID",
                                day("2026-03-02"),
                                day("2026-03-13"),
                                new BigDecimal("80.00"),
                                new BigDecimal("19.50"))),
                "1560.00");

        account.send(new LapseYear("3300127200", 2026, day("2028-01-01"), account.ruleSet()));
        assertThat(account.year(2026).rest()).isEqualTo(figure(0, "195.00"));
        assertThat(
                        account.send(
                                new LapseYear(
                                        "3300127200", 2026, day("2028-03-31"), account.ruleSet())))
                .isEmpty();
        account.send(new LapseYear("3300127200", 2026, day("2028-04-01"), account.ruleSet()));
        assertThat(account.year(2026).rest()).isEqualTo(Figure.none());
    }

    private void fourMonths() {
        account.work("2026-01", "2964.00");
        account.work("2026-02", "2808.00");
        account.work("2026-03", "3276.00");
        account.work("2026-04", "3120.00");
    }

    private List<LeaveEvent> followUp(String on, String paid) {
        return account.send(
                new FollowUpPayouts(
                        "3300127200", 2024, day(on), cover(paid), account.ruleSet(), "event-9"));
    }

    private static List<CoveredBy> cover(String paid) {
        return List.of(new CoveredBy(EMPLOYER, new BigDecimal(paid), new BigDecimal("4144.95")));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
