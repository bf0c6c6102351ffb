package org.fondsloket.ledger.contribution;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fondsloket.ledger.contribution.ContributionCommand.CancelPayout;
import org.fondsloket.ledger.contribution.ContributionCommand.ChargeCost;
import org.fondsloket.ledger.contribution.ContributionCommand.ChargeInterest;
import org.fondsloket.ledger.contribution.ContributionCommand.ClaimDecision;
import org.fondsloket.ledger.contribution.ContributionCommand.ConfirmPayout;
import org.fondsloket.ledger.contribution.ContributionCommand.DecideClaim;
import org.fondsloket.ledger.contribution.ContributionCommand.EstimateMonth;
import org.fondsloket.ledger.contribution.ContributionCommand.ReceivePayment;
import org.fondsloket.ledger.contribution.ContributionCommand.ReleaseClaims;
import org.fondsloket.ledger.contribution.ContributionCommand.ReleasePayouts;
import org.fondsloket.ledger.contribution.ContributionCommand.Remind;
import org.fondsloket.ledger.contribution.ContributionCommand.ReturnPayment;
import org.fondsloket.ledger.contribution.ContributionCommand.Waive;
import org.fondsloket.ledger.contribution.ContributionEvent.PayoutOrdered;
import org.fondsloket.platform.command.Refusal;
import org.fondsloket.scheme.Money;
import org.jspecify.annotations.Nullable;

/**
 * What happens to one employer over the years, by chance: reports in any order, corrections,
 * payments of earlier days, returns, decisions, and everything once more.
 */
final class RandomBusiness {

    private static final YearMonth FIRST = YearMonth.of(2024, 1);
    private static final int MONTHS = 30;
    private static final BigDecimal CENT = new BigDecimal("100");

    final EmployersAccount account;
    private final Random random;
    private final Reports source;
    private final List<ContributionCommand> done = new ArrayList<>();
    private final List<YearMonth> unreported = new ArrayList<>();
    private final List<YearMonth> reported = new ArrayList<>();
    private LocalDate today = FIRST.plusMonths(1).atDay(5);
    private int serial;

    /** Wages and claims are made up too. */
    RandomBusiness(EmployersAccount account, Random random) {
        this(account, random, null);
    }

    /**
     * @param source where reports come from, or null when they are made up
     */
    RandomBusiness(EmployersAccount account, Random random, @Nullable Reports source) {
        this.account = account;
        this.random = random;
        this.source = source == null ? this::madeUp : source;
        for (int month = 0; month < MONTHS; month++) {
            unreported.add(FIRST.plusMonths(month));
        }
    }

    /**
     * Lets one thing happen.
     *
     * @return false when the account said no
     */
    boolean step() {
        today = today.plusDays(random.nextInt(12));
        try {
            switch (random.nextInt(20)) {
                case 0, 1, 2, 3, 4 -> reportNext();
                case 5, 6 -> correct();
                case 7, 8, 9, 10 -> pay();
                case 11 -> send(new ChargeInterest(account.employer, today));
                case 12 -> send(new Remind(account.employer, today));
                case 13 -> send(new ReleaseClaims(account.employer, today));
                case 14 -> estimate();
                case 15 -> giveBack();
                case 16 -> confirm();
                case 17 -> decide();
                case 18 -> clerk();
                default -> again();
            }
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    private void send(ContributionCommand command) {
        account.does(command);
        done.add(command);
    }

    /** Mostly the oldest month, sometimes a later one first. */
    private void reportNext() {
        if (unreported.isEmpty()) {
            pay();
            return;
        }
        int at = random.nextInt(4) == 0 ? random.nextInt(Math.min(3, unreported.size())) : 0;
        YearMonth month = unreported.remove(at);
        if (today.isBefore(month.plusMonths(1).atDay(1))) {
            today = month.plusMonths(1).atDay(1 + random.nextInt(20));
        }
        report(month);
        reported.add(month);
    }

    private void correct() {
        if (reported.isEmpty()) {
            reportNext();
            return;
        }
        report(reported.get(random.nextInt(reported.size())));
    }

    private void report(YearMonth month) {
        Report report = source.of(month, account.nextVersion(month));
        done.add(account.reports(month, today, report.gross(), report.claims()));
    }

    private Report madeUp(YearMonth month, int version) {
        return new Report(
                random.nextInt(15) == 0 ? "0.00" : cents(1_500_000).toString(), claims(month));
    }

    /** Says what an employer reports for a month. */
    interface Reports {

        Report of(YearMonth month, int version);
    }

    /**
     * What counts of a report for the account.
     *
     * @param gross wages, euro
     */
    record Report(String gross, List<ClaimedReimbursement> claims) {}

    private List<ClaimedReimbursement> claims(YearMonth month) {
        int count = random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 0;
        List<ClaimedReimbursement> claims = new ArrayList<>();
        for (int each = 0; each < count; each++) {
            claims.add(
                    EmployersAccount.claim(
                            "33001272%02d".formatted(each),
                            month.atDay(1 + random.nextInt(3) * 7),
                            cents(180_000).toString(),
                            random.nextInt(8) == 0));
        }
        return claims;
    }

    /** What is open, a part of it, or any amount; often of an earlier day. */
    private void pay() {
        Money open = account.now().open();
        Money amount =
                switch (random.nextInt(3)) {
                    case 0 -> open.isZero() ? cents(50_000) : open;
                    case 1 -> cents(100_000);
                    default -> part(open);
                };
        send(
                new ReceivePayment(
                        account.employer,
                        "tx-" + account.employer + "-" + serial++,
                        today.minusDays(random.nextInt(40)),
                        amount,
                        random.nextInt(4) == 0 && !reported.isEmpty()
                                ? reported.get(random.nextInt(reported.size()))
                                : null,
                        "camt"));
    }

    private Money part(Money open) {
        Money half =
                Money.of(
                        open.amount()
                                .divide(
                                        BigDecimal.valueOf(2 + random.nextInt(3)),
                                        2,
                                        RoundingMode.DOWN));
        return half.isZero() ? cents(20_000) : half;
    }

    private void estimate() {
        if (!unreported.isEmpty()) {
            send(
                    new EstimateMonth(
                            account.employer,
                            unreported.getFirst(),
                            today,
                            1 + random.nextInt(5),
                            Money.of("13.90")));
        }
    }

    private void giveBack() {
        List<Credit> payments = account.now().creditsOf(Credit.Kind.PAYMENT);
        if (!payments.isEmpty()) {
            Money amount = payments.get(random.nextInt(payments.size())).amount();
            send(
                    new ReturnPayment(
                            account.employer,
                            "back-" + account.employer + "-" + serial++,
                            today,
                            amount.isZero() ? cents(10_000) : amount));
        }
    }

    private void confirm() {
        List<PayoutOrdered> payouts = account.told(PayoutOrdered.class);
        if (payouts.isEmpty()) {
            return;
        }
        String payout = payouts.get(random.nextInt(payouts.size())).payoutId();
        switch (random.nextInt(4)) {
            case 0 ->
                    send(
                            new CancelPayout(
                                    account.employer,
                                    payout,
                                    "cancel-" + serial++,
                                    today,
                                    "clerk"));
            case 1 ->
                    send(
                            new ReleasePayouts(
                                    account.employer, "release-" + serial++, today, "clerk"));
            default -> send(new ConfirmPayout(account.employer, payout, today));
        }
    }

    private void decide() {
        List<String> claims = account.now().claims().keySet().stream().sorted().toList();
        if (!claims.isEmpty()) {
            ClaimDecision[] all = ClaimDecision.values();
            send(
                    new DecideClaim(
                            account.employer,
                            "decision-" + serial++,
                            claims.get(random.nextInt(claims.size())),
                            all[random.nextInt(all.length)],
                            "PROVEN",
                            today,
                            "clerk"));
        }
    }

    private void clerk() {
        List<Item> open = account.now().openItems();
        if (open.isEmpty() || random.nextInt(3) == 0) {
            if (!reported.isEmpty()) {
                send(
                        new ChargeCost(
                                account.employer,
                                "cost-" + serial++,
                                reported.getLast(),
                                cents(5_000),
                                "COURT",
                                today,
                                "clerk"));
            }
            return;
        }
        Item item = open.get(random.nextInt(open.size()));
        send(
                new Waive(
                        account.employer,
                        "waiver-" + serial++,
                        item.month(),
                        item.kind(),
                        Allocating.smaller(item.open(), cents(20_000)),
                        "HARDSHIP",
                        today,
                        "clerk"));
    }

    /** Everything can come twice. */
    private void again() {
        if (!done.isEmpty()) {
            account.does(done.get(random.nextInt(done.size())));
        }
    }

    private Money cents(int most) {
        return Money.of(BigDecimal.valueOf(1 + random.nextInt(most)).divide(CENT));
    }
}
