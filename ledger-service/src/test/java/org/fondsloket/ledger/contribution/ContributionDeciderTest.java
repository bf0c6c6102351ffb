package org.fondsloket.ledger.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.fondsloket.ledger.contribution.EmployersAccount.LATEST;
import static org.fondsloket.ledger.contribution.EmployersAccount.claim;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fondsloket.ledger.contribution.ContributionCommand.AgreeInstalmentPlan;
import org.fondsloket.ledger.contribution.ContributionCommand.CancelPayout;
import org.fondsloket.ledger.contribution.ContributionCommand.ChargeCost;
import org.fondsloket.ledger.contribution.ContributionCommand.ChargeInterest;
import org.fondsloket.ledger.contribution.ContributionCommand.ClaimDecision;
import org.fondsloket.ledger.contribution.ContributionCommand.ConfirmPayout;
import org.fondsloket.ledger.contribution.ContributionCommand.DecideClaim;
import org.fondsloket.ledger.contribution.ContributionCommand.EstimateMonth;
import org.fondsloket.ledger.contribution.ContributionCommand.Instalment;
import org.fondsloket.ledger.contribution.ContributionCommand.NoteNilReport;
import org.fondsloket.ledger.contribution.ContributionCommand.ReleaseClaims;
import org.fondsloket.ledger.contribution.ContributionCommand.ReleasePayouts;
import org.fondsloket.ledger.contribution.ContributionCommand.Remind;
import org.fondsloket.ledger.contribution.ContributionCommand.ReturnPayment;
import org.fondsloket.ledger.contribution.ContributionCommand.Waive;
import org.fondsloket.ledger.contribution.ContributionEvent.Allocation;
import org.fondsloket.ledger.contribution.ContributionEvent.ContributionBooked;
import org.fondsloket.ledger.contribution.ContributionEvent.ContributionEstimated;
import org.fondsloket.ledger.contribution.ContributionEvent.CoverageChanged;
import org.fondsloket.ledger.contribution.ContributionEvent.DecidedClaimFollowed;
import org.fondsloket.ledger.contribution.ContributionEvent.EstimateReversed;
import org.fondsloket.ledger.contribution.ContributionEvent.InstalmentPlanEnded;
import org.fondsloket.ledger.contribution.ContributionEvent.InterestCharged;
import org.fondsloket.ledger.contribution.ContributionEvent.PaymentReceived;
import org.fondsloket.ledger.contribution.ContributionEvent.PayoutOrdered;
import org.fondsloket.ledger.contribution.ContributionEvent.ReimbursementCredited;
import org.fondsloket.ledger.contribution.ContributionEvent.ReimbursementLapsed;
import org.fondsloket.ledger.contribution.ContributionEvent.ReimbursementPending;
import org.fondsloket.ledger.contribution.ContributionEvent.ReimbursementReclaimed;
import org.fondsloket.ledger.contribution.ContributionEvent.ReimbursementWithdrawn;
import org.fondsloket.ledger.contribution.ContributionEvent.ReminderDue;
import org.fondsloket.ledger.contribution.ContributionEvent.ReportMissed;
import org.fondsloket.platform.command.Refusal;
import org.fondsloket.scheme.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ContributionDeciderTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final YearMonth APRIL = YearMonth.of(2026, 4);
    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final YearMonth JUNE = YearMonth.of(2026, 6);
    private static final YearMonth JULY = YearMonth.of(2026, 7);
    private static final String CLERK = "clerk-7";

    private final EmployersAccount account = EmployersAccount.opened();

    @Test
    @DisplayName("example 5, S000-36, 6.3: a season with netting, balance after every entry")
    void keepsTheAccountOfExampleFive() {
        account.reports(MARCH, day(4, 14), "9397.70");
        assertBalance("1419.05");
        account.pays("p1", day(4, 24), "1419.05");
        assertBalance("0.00");
        account.reports(APRIL, day(5, 13), "9412.30");
        assertBalance("1421.26");
        account.pays("p2", day(5, 27), "1421.26");
        assertBalance("0.00");
        account.reports(MAY, day(6, 12), "9254.85", claim(day(5, 11), "1560.55"));
        assertBalance("-163.07");
        PayoutOrdered payout = account.told(PayoutOrdered.class).getFirst();
        assertThat(payout.amount()).isEqualTo("163.07");
        assertThat(payout.on()).isEqualTo(day(6, 12));
        account.does(new ConfirmPayout(account.employer, payout.payoutId(), day(6, 16)));
        assertBalance("0.00");
        assertThat(account.now().claims().values())
                .extracting(Claim::state)
                .containsExactly(Claim.State.PAID_OUT);
        account.reports(JUNE, day(7, 13), "8011.00", claim(day(6, 15), "650.00"));
        assertBalance("559.66");
        account.pays("p3", day(7, 27), "559.66");
        assertBalance("0.00");
        account.does(new ChargeInterest(account.employer, day(12, 31)));
        assertThat(account.told(InterestCharged.class)).isEmpty();
    }

    @Test
    @DisplayName("example 6, 5.6, 6.2: a correction owes 14.72 since 28 May and 0.26 interest")
    void chargesInterestOnACorrectionFromTheFirstDueDate() {
        account.reports(APRIL, day(5, 12), "3120.00");
        account.pays("p1", day(5, 28), "471.12");

        account.reports(APRIL, day(7, 20), "3217.50");
        assertBalance("14.72");
        account.pays("p2", day(7, 24), "14.72");

        assertThat(account.told(InterestCharged.class))
                .singleElement()
                .satisfies(
                        charged -> {
                            assertThat(charged.amount()).isEqualTo("0.26");
                            assertThat(charged.dueOn()).isEqualTo(day(5, 28));
                            assertThat(charged.startedMonths())
                                    .extracting(ContributionEvent.StartedMonth::amount)
                                    .extracting(Object::toString)
                                    .containsExactly("0.13", "0.13");
                        });
        assertBalance("0.26");
    }

    @Test
    @DisplayName("example 7, 6.2: 1,419.05 paid on 5 May bears 25.54")
    void chargesTwoStartedMonths() {
        account.reports(FEBRUARY, day(3, 10), "9397.70");

        account.pays("p1", day(5, 5), "1419.05");

        assertBalance("25.54");
        assertThat(account.now().contribution(FEBRUARY).orElseThrow().isOpen())
                .as("the older due date is settled first")
                .isFalse();
    }

    @Test
    @DisplayName("example 7, 6.2: with 1,000.00 on 20 April it is 16.54")
    void countsPartPaymentsFromTheNextStartedMonth() {
        account.reports(FEBRUARY, day(3, 10), "9397.70");
        account.does(new ChargeInterest(account.employer, day(3, 29)));
        assertThat(account.told(InterestCharged.class).getLast().amount()).isEqualTo("12.77");
        assertThat(account.told(InterestCharged.class).getLast().posting().valueDate())
                .as("6.1: the day on which it arises")
                .isEqualTo(day(3, 29));

        account.pays("p1", day(4, 20), "1000.00");
        account.pays("p2", day(5, 5), "419.05");

        assertBalance("16.54");
    }

    @Test
    @DisplayName("example 7, 6.3: a late month that is netted bears 15.08 on the net amount")
    void chargesNoInterestOnTheNettedPart() {
        account.reports(JULY, day(8, 12), "9254.85", claim(day(7, 13), "560.00"));

        account.pays("p1", day(10, 10), "837.48");

        assertBalance("15.08");
    }

    @Test
    @DisplayName("example 7, 6.3: the same while the reimbursement waits, and after its release")
    void projectsInterestOnTheNetAmountWhileClaimsWait() {
        account.reports(FEBRUARY, day(3, 12), "100.00");
        account.does(new ChargeInterest(account.employer, day(8, 11)));
        account.reports(JULY, day(8, 12), "9254.85", claim(day(7, 13), "560.00"));
        assertThat(account.told(ReimbursementPending.class).getFirst().reasons())
                .containsExactly("ARREARS");
        Money february = account.balance().minus(Money.of("1397.48"));
        account.pays("p1", day(8, 12), february.toString());

        account.pays("p2", day(10, 10), "852.56");

        assertThat(interestOf(JULY)).isEqualTo(Money.of("15.08"));
        assertThat(account.told(ReimbursementCredited.class).getFirst().waitedBefore()).isTrue();
        assertBalance("0.00");
    }

    @Test
    @DisplayName(
            "6.2: due 28 March, paid 28 March bears nothing, 29 March one, 29 April two months")
    void countsStartedMonthsAtTheirEdges() {
        assertThat(interestWhenPaidOn(day(3, 28))).isEqualTo(Money.of("0.00"));
        assertThat(interestWhenPaidOn(day(3, 29))).isEqualTo(Money.of("9.00"));
        assertThat(interestWhenPaidOn(day(4, 28))).isEqualTo(Money.of("9.00"));
        assertThat(interestWhenPaidOn(day(4, 29))).isEqualTo(Money.of("18.00"));
    }

    @Test
    @DisplayName("6.2: a payment that becomes known late takes back what was charged meanwhile")
    void takesBackInterestOfAPaymentKnownLate() {
        account.reports(FEBRUARY, day(3, 10), "9397.70");
        account.does(new ChargeInterest(account.employer, day(4, 2)));
        assertBalance("1431.82");

        account.pays("p1", day(3, 27), "1419.05");

        assertBalance("0.00");
        assertThat(account.told(InterestCharged.class).getLast().amount()).isEqualTo("-12.77");
    }

    @Test
    @DisplayName("6.2: interest is charged once, however often a day is asked for")
    void chargesADayOnce() {
        account.reports(FEBRUARY, day(3, 10), "9397.70");

        account.does(new ChargeInterest(account.employer, day(4, 2)));

        assertThat(account.does(new ChargeInterest(account.employer, day(4, 2)))).isEmpty();
        assertThat(account.does(new ChargeInterest(account.employer, day(3, 30)))).isEmpty();
    }

    @Test
    @DisplayName("6.3: a payment that names a month goes there first, then to the oldest due date")
    void allocatesToTheNamedMonthFirst() {
        account.reports(MARCH, day(4, 14), "1000.00");
        account.reports(APRIL, day(5, 13), "1000.00");

        account.pays("p1", day(4, 28), "200.00", APRIL);

        PaymentReceived payment = account.told(PaymentReceived.class).getFirst();
        assertThat(payment.allocations())
                .extracting(Allocation::month, each -> each.amount().toString())
                .containsExactly(tuple(APRIL, "151.00"), tuple(MARCH, "49.00"));
    }

    @Test
    @DisplayName("6.3: within one due date costs, then interest, then the contribution")
    void allocatesByKindWithinOneDueDate() {
        account.reports(MARCH, day(4, 14), "1000.00");
        account.does(
                new ChargeCost(
                        account.employer,
                        "cost-1",
                        MARCH,
                        Money.of("30.00"),
                        "COURT",
                        day(4, 28),
                        CLERK));

        account.pays("p1", day(4, 28), "50.00");

        assertThat(account.told(PaymentReceived.class).getFirst().allocations())
                .extracting(Allocation::kind, each -> each.amount().toString())
                .containsExactly(tuple("COST", "30.00"), tuple("CONTRIBUTION", "20.00"));
    }

    @Test
    @DisplayName("6.3: what is paid beyond what is open waits for the next debt, paid since then")
    void keepsWhatIsPaidBeyond() {
        account.reports(MARCH, day(4, 14), "1000.00");
        account.pays("p1", day(4, 20), "200.00");
        assertBalance("-49.00");
        assertThat(account.told(PayoutOrdered.class)).isEmpty();

        account.reports(APRIL, day(5, 13), "1000.00");

        assertBalance("102.00");
        assertThat(account.now().open()).isEqualTo(Money.of("102.00"));
    }

    @Test
    @DisplayName("the same bank transaction again books nothing; another day for it is refused")
    void booksAPaymentOnce() {
        account.reports(MARCH, day(4, 14), "1000.00");
        account.pays("p1", day(4, 20), "151.00");

        assertThat(account.pays("p1", day(4, 20), "151.00")).isEmpty();
        assertRefused(() -> account.pays("p1", day(4, 21), "151.00"), "PAYMENT_DIFFERS");
        assertRefused(() -> account.pays("p2", day(4, 21), "0.00"), "AMOUNT_INVALID");
    }

    @Test
    @DisplayName("6.1: a returned payment is owed again, with the interest since the due date")
    void owesAReturnedPaymentAgain() {
        account.reports(FEBRUARY, day(3, 10), "9397.70");
        account.pays("p1", day(3, 27), "1419.05");

        account.does(new ReturnPayment(account.employer, "r1", day(4, 2), Money.of("1419.05")));
        account.does(new ChargeInterest(account.employer, day(4, 2)));

        assertBalance("1431.82");
        assertThat(
                        account.does(
                                new ReturnPayment(
                                        account.employer, "r1", day(4, 2), Money.of("1419.05"))))
                .isEmpty();
        assertRefused(
                () ->
                        account.does(
                                new ReturnPayment(
                                        account.employer, "r2", day(4, 3), Money.of("0.01"))),
                "RETURN_EXCEEDS_PAYMENTS");
    }

    @Test
    @DisplayName("6.3: claims wait in arrears and are released by the payment of the difference")
    void releasesWhatWaitsOnceItCoversWhatIsOpen() {
        account.reports(MARCH, day(4, 14), "1000.00");
        account.reports(APRIL, day(5, 13), "1000.00", claim(day(4, 13), "200.00"));
        ReimbursementPending pending = account.told(ReimbursementPending.class).getFirst();
        assertThat(pending.reasons()).containsExactly("ARREARS");
        assertThat(pending.arrears()).isEqualTo("151.00");
        assertThat(pending.toPay()).isEqualTo("102.00");
        assertBalance("302.00");

        account.pays("p1", day(5, 14), "100.64");
        assertThat(account.told(ReimbursementCredited.class)).isEmpty();
        account.pays("p2", day(5, 15), "4.08");

        assertThat(account.told(ReimbursementCredited.class))
                .singleElement()
                .satisfies(
                        credited -> {
                            assertThat(credited.waitedBefore()).isTrue();
                            assertThat(credited.amount()).isEqualTo("200.00");
                        });
        assertThat(account.told(PayoutOrdered.class)).hasSize(1);
        assertThat(account.now().open()).isEqualTo(Money.of("0.00"));
    }

    @Test
    @DisplayName("6.3, 6.4: a missing report lets a claim wait until it comes")
    void letsClaimsWaitForAMissingReport() {
        account.does(estimate(MARCH, day(4, 16)));
        account.reports(APRIL, day(5, 13), "1000.00", claim(day(4, 13), "100.00"));
        assertThat(account.told(ReimbursementPending.class).getFirst().missingMonths())
                .containsExactly(MARCH);

        account.does(nil(MARCH, day(5, 20)));
        assertThat(account.told(ReimbursementCredited.class))
                .as("the difference comes first")
                .isEmpty();
        account.pays("p1", day(5, 21), "51.00");

        assertThat(account.told(ReimbursementCredited.class)).hasSize(1);
        assertBalance("0.00");
    }

    @Test
    @DisplayName("6.4: a claim in doubt waits until a clerk accepts it")
    void letsAClerkClearADoubt() {
        account.reports(
                APRIL,
                day(5, 13),
                "1000.00",
                claim(EmployersAccount.WORKER, day(4, 13), "100.00", true));
        assertThat(account.told(ReimbursementPending.class).getFirst().reasons())
                .containsExactly("DOUBT");
        String claim = account.now().pending().getFirst().id();

        account.pays("p1", day(5, 14), "51.00");
        assertThat(account.told(ReimbursementCredited.class)).isEmpty();
        account.does(decide(claim, ClaimDecision.ACCEPT, day(5, 15)));

        assertThat(account.told(ReimbursementCredited.class)).hasSize(1);
        assertBalance("0.00");
    }

    @Test
    @DisplayName("6.4: a rejected claim is never credited, and its part bears interest afterwards")
    void chargesInterestOnARejectedClaim() {
        account.reports(
                FEBRUARY,
                day(3, 10),
                "1000.00",
                claim(EmployersAccount.WORKER, day(2, 9), "151.00", true));
        account.does(new ChargeInterest(account.employer, day(4, 2)));
        assertThat(account.told(InterestCharged.class)).isEmpty();
        String claim = account.now().pending().getFirst().id();

        account.does(decide(claim, ClaimDecision.REJECT, day(4, 3)));
        account.does(new ChargeInterest(account.employer, day(4, 3)));

        assertThat(account.now().claims().values())
                .extracting(Claim::state)
                .containsExactly(Claim.State.REJECTED);
        assertThat(interestOf(FEBRUARY)).isEqualTo(Money.of("1.36"));
        assertRefused(
                () ->
                        account.does(
                                new DecideClaim(
                                        account.employer,
                                        "decision-2",
                                        claim,
                                        ClaimDecision.ACCEPT,
                                        "PROVEN",
                                        day(4, 4),
                                        CLERK)),
                "CLAIM_NOT_IN_DOUBT");
    }

    @Test
    @DisplayName(
            "6.1, 6.4: a credit without ground is reclaimed and bears interest from its day on")
    void reclaimsACredit() {
        account.reports(APRIL, day(5, 13), "1000.00", claim(day(4, 13), "151.00"));
        String claim = account.now().claims().keySet().iterator().next();

        account.does(decide(claim, ClaimDecision.RECLAIM, day(6, 1)));
        account.does(new ChargeInterest(account.employer, day(6, 2)));

        assertThat(account.told(ReimbursementReclaimed.class).getFirst().amount())
                .isEqualTo("151.00");
        assertBalance("152.36");
        assertThat(account.balanceOf("LEAVE_COST:2026")).isEqualTo(Money.of("-151.00"));
    }

    @Test
    @DisplayName("6.6: a claim after 30 September of the next year lapses")
    void lapsesALateClaim() {
        account.reports(APRIL, day(5, 13), "1000.00");
        account.pays("p1", day(5, 14), "151.00");

        account.reports(APRIL, LocalDate.of(2027, 10, 1), "1000.00", claim(day(4, 13), "100.00"));

        assertThat(account.told(ReimbursementLapsed.class)).hasSize(1);
        assertThat(account.told(ReimbursementCredited.class)).isEmpty();
        assertBalance("0.00");
    }

    @Test
    @DisplayName("5.6: a correction that lowers a waiting claim withdraws the difference")
    void withdrawsWhatACorrectionTakesFromAWaitingClaim() {
        account.does(estimate(MARCH, day(4, 16)));
        account.reports(APRIL, day(5, 13), "1000.00", claim(day(4, 13), "100.00"));

        account.reports(APRIL, day(5, 20), "1000.00", claim(day(4, 13), "60.00"));

        assertThat(account.told(ReimbursementWithdrawn.class).getFirst().amount())
                .isEqualTo("40.00");
        assertThat(account.now().pendingSum()).isEqualTo(Money.of("60.00"));
    }

    @Test
    @DisplayName("5.6: a correction that lowers a credited claim makes the difference owed")
    void reclaimsWhatACorrectionTakesFromACredit() {
        account.reports(APRIL, day(5, 13), "1000.00", claim(day(4, 13), "100.00"));

        account.reports(APRIL, day(5, 20), "1000.00", claim(day(4, 13), "60.00"));

        assertBalance("91.00");
        assertThat(account.balanceOf("REIMBURSEMENTS:20417358")).isEqualTo(Money.of("60.00"));
    }

    @Test
    @DisplayName("5.6: a correction downwards frees what was paid, and the next month uses it")
    void freesAPaymentWhenTheContributionFalls() {
        account.reports(MARCH, day(4, 14), "1000.00");
        account.pays("p1", day(4, 20), "151.00");

        account.reports(MARCH, day(5, 2), "600.00");
        assertBalance("-60.40");
        account.reports(APRIL, day(5, 13), "1000.00");

        assertThat(account.now().open()).isEqualTo(Money.of("90.60"));
        assertBalance("90.60");
    }

    @Test
    @DisplayName("6.1, LT-09: on the 16th the average of three months stands in for the report")
    void estimatesByTheAverageOfTheLastMonths() {
        account.reports(FEBRUARY, day(3, 10), "1000.00");
        account.reports(MARCH, day(4, 10), "2000.00");

        account.does(estimate(APRIL, day(5, 16)));

        ContributionEstimated estimated = account.told(ContributionEstimated.class).getFirst();
        assertThat(estimated.amount()).isEqualTo("226.50");
        assertThat(estimated.dueOn()).isEqualTo(day(5, 28));
        assertThat(estimated.posting().valueDate()).isEqualTo(day(5, 28));
        assertThat(account.does(estimate(APRIL, day(5, 17)))).isEmpty();
        assertRefused(() -> account.does(estimate(MAY, day(6, 15))), "ESTIMATE_TOO_EARLY");
    }

    @Test
    @DisplayName("6.1: announced workers at the minimum wage when nothing was ever reported")
    void estimatesByAnnouncedWorkers() {
        account.does(estimate(APRIL, day(5, 16)));

        assertThat(account.told(ContributionEstimated.class).getFirst())
                .satisfies(
                        estimated -> {
                            assertThat(estimated.basis()).isEqualTo("MINIMUM_WAGE");
                            assertThat(estimated.amount()).isEqualTo("726.22");
                        });
    }

    @Test
    @DisplayName("6.1: the report replaces its estimate, and what was paid on it stays paid")
    void replacesTheEstimateByTheReport() {
        account.reports(MARCH, day(4, 10), "1000.00");
        account.pays("p0", day(4, 11), "151.00");
        account.does(estimate(APRIL, day(5, 16)));
        account.pays("p1", day(5, 27), "151.00");

        account.reports(APRIL, day(6, 3), "2000.00");

        assertThat(account.told(EstimateReversed.class)).hasSize(1);
        assertBalance("151.00");
        assertThat(account.now().missing()).isEmpty();
        assertThat(account.balanceOf("CONTRIBUTIONS:2026")).isEqualTo(Money.of("-453.00"));
    }

    @Test
    @DisplayName("6.1: a missing report after months with nobody is noted without money")
    void notesAMissingReportWithoutMoney() {
        account.does(nil(MARCH, day(4, 10)));

        account.does(estimate(APRIL, day(5, 16)));

        assertThat(account.told(ReportMissed.class)).hasSize(1);
        assertThat(account.now().isComplete()).isFalse();
    }

    @Test
    @DisplayName("6.1: a waiver gives up what is open, never more, once")
    void waivesInterest() {
        account.reports(FEBRUARY, day(3, 10), "1000.00");
        account.does(new ChargeInterest(account.employer, day(4, 2)));

        account.does(waive("w1", ItemKind.INTEREST, "1.36"));

        assertBalance("151.00");
        assertThat(account.balanceOf("WAIVED:2026")).isEqualTo(Money.of("1.36"));
        assertThat(account.does(waive("w1", ItemKind.INTEREST, "1.36"))).isEmpty();
        assertRefused(
                () -> account.does(waive("w2", ItemKind.INTEREST, "0.01")), "WAIVER_EXCEEDS_OPEN");
        assertThat(account.does(new ChargeInterest(account.employer, day(4, 2)))).isEmpty();
    }

    @Test
    @DisplayName("a debt that falls below its waiver takes the waiver along")
    void takesTheWaiverBackWithTheDebt() {
        account.reports(FEBRUARY, day(3, 10), "1000.00");
        account.does(waive("w1", ItemKind.CONTRIBUTION, "100.00"));
        assertThat(account.told(CoverageChanged.class).getLast().paid()).isEqualTo("0.00");

        account.reports(FEBRUARY, day(5, 2), "400.00");

        assertBalance("0.00");
        assertThat(account.balanceOf("WAIVED:2026")).isEqualTo(Money.of("60.40"));
    }

    @Test
    @DisplayName(
            "6.7: notice after 3 days, reminders after 14 and 30, hand-over after 60, once each")
    void climbsTheLadder() {
        account.reports(FEBRUARY, day(3, 10), "1000.00");

        LocalDate.of(2026, 3, 1)
                .datesUntil(LocalDate.of(2026, 7, 1))
                .forEach(day -> account.does(new Remind(account.employer, day)));

        assertThat(account.told(ReminderDue.class))
                .extracting(ReminderDue::step, ReminderDue::on)
                .containsExactly(
                        tuple(0, day(3, 31)),
                        tuple(1, day(4, 11)),
                        tuple(2, day(4, 27)),
                        tuple(3, day(5, 27)));
        assertThat(account.told(ReminderDue.class).get(2).handOverOn()).isEqualTo(day(5, 27));
    }

    @Test
    @DisplayName("6.7: after a standstill only the highest step goes out")
    void skipsStepsThatPassedDuringAStandstill() {
        account.reports(FEBRUARY, day(3, 10), "1000.00");

        account.does(new Remind(account.employer, day(4, 27)));

        assertThat(account.told(ReminderDue.class))
                .extracting(ReminderDue::step)
                .containsExactly(2);
    }

    @Test
    @DisplayName("6.7: a late report is reminded from the day it came")
    void remindsALateReportFromItsDay() {
        account.reports(FEBRUARY, day(6, 1), "1000.00");

        account.does(new Remind(account.employer, day(6, 3)));
        assertThat(account.told(ReminderDue.class)).isEmpty();
        account.does(new Remind(account.employer, day(6, 4)));

        assertThat(account.told(ReminderDue.class))
                .extracting(ReminderDue::step)
                .containsExactly(0);
    }

    @Test
    @DisplayName(
            "6.7: a plan stops the ladder while its instalments come in, and a missed one ends it")
    void stopsTheLadderByAPlan() {
        account.reports(FEBRUARY, day(3, 10), "1000.00");
        account.does(
                new AgreeInstalmentPlan(
                        account.employer,
                        "plan-1",
                        List.of(
                                new Instalment(day(4, 10), Money.of("75.50")),
                                new Instalment(day(5, 10), Money.of("75.50"))),
                        "HARDSHIP",
                        day(3, 20),
                        CLERK));
        account.pays("p1", day(4, 9), "75.50");

        account.does(new Remind(account.employer, day(5, 10)));
        assertThat(account.told(ReminderDue.class)).isEmpty();
        account.does(new Remind(account.employer, day(5, 11)));

        assertThat(account.told(InstalmentPlanEnded.class).getFirst().outcome())
                .isEqualTo("BROKEN");
        assertThat(account.told(ReminderDue.class)).hasSize(1);
    }

    @Test
    @DisplayName("6.1: a plan is fulfilled by its last instalment")
    void fulfilsAPlan() {
        account.reports(FEBRUARY, day(3, 10), "1000.00");
        account.does(
                new AgreeInstalmentPlan(
                        account.employer,
                        "plan-1",
                        List.of(new Instalment(day(4, 10), Money.of("151.00"))),
                        "HARDSHIP",
                        day(3, 20),
                        CLERK));

        account.pays("p1", day(3, 27), "151.00");

        assertThat(account.told(InstalmentPlanEnded.class).getFirst().outcome())
                .isEqualTo("FULFILLED");
    }

    @Test
    @DisplayName("6.6: the day on which the fund's claim is barred stands with it")
    void namesTheLimitationDate() {
        account.reports(MARCH, day(4, 14), "1000.00");

        assertThat(account.told(ContributionBooked.class).getFirst().limitedOn())
                .isEqualTo(LocalDate.of(2029, 4, 28));
    }

    @Test
    @DisplayName("example 8, 4.9: coverage of a year follows assessed and paid contributions")
    void tellsCoverage() {
        account.reports(MARCH, day(4, 14), "27450.00");
        account.pays("p1", day(4, 28), "3315.96");

        CoverageChanged covered = account.told(CoverageChanged.class).getLast();
        assertThat(covered.year()).isEqualTo(2026);
        assertThat(covered.assessed()).isEqualTo("4144.95");
        assertThat(covered.paid()).isEqualTo("3315.96");
    }

    @Test
    @DisplayName("the same report again is silence; another amount for it is refused")
    void booksAVersionOnce() {
        account.reports(MARCH, day(4, 14), "1000.00");
        EmployersAccount other = EmployersAccount.opened();

        assertThat(account.does(other.report(MARCH, day(4, 14), "1000.00"))).isEmpty();
        assertRefused(
                () -> account.does(other.report(MARCH, day(4, 14), "1001.00")), "POSTING_DIFFERS");
        assertThat(LATEST.id()).isNotBlank();
    }

    @Test
    @DisplayName("6.4, 5.6: what the fund kept of a rejected claim follows its leave")
    void letsWhatWasKeptFollowTheLeave() {
        account.reports(
                FEBRUARY,
                day(3, 10),
                "9397.70",
                claim(EmployersAccount.WORKER, day(2, 2), "100.00", true));
        String claim = account.now().claims().keySet().iterator().next();
        account.does(decide(claim, ClaimDecision.REJECT, day(3, 11)));
        assertThat(account.balanceOf("LEAVE_COST:2026")).isEqualTo(Money.of("-100.00"));

        account.reports(FEBRUARY, day(3, 12), "9397.70");
        assertThat(account.balanceOf("LEAVE_COST:2026"))
                .as("the worker has the leave again, so the fund kept nothing")
                .isEqualTo(Money.ZERO);
        account.reports(
                FEBRUARY,
                day(3, 13),
                "9397.70",
                claim(EmployersAccount.WORKER, day(2, 2), "60.00", true));
        assertThat(account.balanceOf("LEAVE_COST:2026")).isEqualTo(Money.of("-60.00"));
        assertThat(account.now().pendingSum())
                .as("what was decided is not claimed anew")
                .isEqualTo(Money.ZERO);
        assertThat(account.told(DecidedClaimFollowed.class))
                .extracting(DecidedClaimFollowed::amount)
                .extracting(Money::of)
                .containsExactly(Money.of("100.00"), Money.of("-60.00"));
    }

    @Test
    @DisplayName("issue 4.7: a cancelled payout stays on the account and settles what comes due")
    void takesAPayoutBack() {
        account.reports(FEBRUARY, day(3, 10), "1000.00", claim(day(2, 2), "351.00"));
        PayoutOrdered payout = account.told(PayoutOrdered.class).getFirst();
        assertThat(payout.amount()).isEqualByComparingTo("200.00");
        CancelPayout cancel =
                new CancelPayout(account.employer, payout.payoutId(), "c-1", day(3, 11), CLERK);

        account.does(cancel);
        assertThat(account.does(cancel)).as("the same again").isEmpty();

        assertRefused(
                () ->
                        account.does(
                                new ConfirmPayout(account.employer, payout.payoutId(), day(3, 12))),
                "PAYOUT_UNKNOWN");
        account.does(new ReleaseClaims(account.employer, day(3, 12)));
        assertThat(account.told(PayoutOrdered.class)).as("nobody orders it anew").hasSize(1);
        account.reports(MARCH, day(4, 10), "500.00");
        assertBalance("-124.50");
        assertThat(account.now().open()).isEqualTo(Money.ZERO);

        account.does(new ReleasePayouts(account.employer, "r-1", day(4, 11), CLERK));

        assertThat(account.told(PayoutOrdered.class).getLast().amount())
                .isEqualByComparingTo("124.50");
        account.does(
                new ConfirmPayout(
                        account.employer,
                        account.told(PayoutOrdered.class).getLast().payoutId(),
                        day(4, 12)));
        assertBalance("0.00");
        assertRefused(
                () ->
                        account.does(
                                new CancelPayout(
                                        account.employer,
                                        account.told(PayoutOrdered.class).getLast().payoutId(),
                                        "c-2",
                                        day(4, 13),
                                        CLERK)),
                "PAYOUT_CONFIRMED");
    }

    private Money interestWhenPaidOn(LocalDate paidOn) {
        EmployersAccount each = EmployersAccount.opened();
        each.reports(FEBRUARY, day(3, 10), "6622.52");
        each.pays("p1", paidOn, "1000.00");
        return each.balance();
    }

    private Money interestOf(YearMonth month) {
        return Money.sum(
                account.told(InterestCharged.class).stream()
                        .filter(charged -> charged.month().equals(month))
                        .map(charged -> Money.of(charged.amount()))
                        .toList());
    }

    private EstimateMonth estimate(YearMonth month, LocalDate on) {
        return new EstimateMonth(account.employer, month, on, 2, Money.of("13.90"));
    }

    private NoteNilReport nil(YearMonth month, LocalDate on) {
        return new NoteNilReport(
                account.employer,
                month,
                "report-" + account.employer + "-" + month,
                1,
                "event-nil",
                on);
    }

    private Waive waive(String id, ItemKind kind, String amount) {
        return new Waive(
                account.employer,
                id,
                FEBRUARY,
                kind,
                Money.of(amount),
                "HARDSHIP",
                day(4, 3),
                CLERK);
    }

    private DecideClaim decide(String claim, ClaimDecision decision, LocalDate on) {
        return new DecideClaim(
                account.employer, "decision-1", claim, decision, "NO_ENTITLEMENT", on, CLERK);
    }

    private void assertBalance(String amount) {
        assertThat(account.balance()).isEqualTo(Money.of(amount));
    }

    private static void assertRefused(Runnable command, String code) {
        assertThatThrownBy(command::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
