package org.fondsloket.scheme.vectors;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.PayoutRules;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.RuleVariation;
import org.fondsloket.scheme.payout.Coverage;
import org.fondsloket.scheme.payout.Payout;
import org.fondsloket.scheme.payout.PayoutWindow;

/** Vectors on what the fund pays to a worker. */
final class PayoutCalculations {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private final RuleSet rules;

    PayoutCalculations(RuleSet rules) {
        this.rules = rules;
    }

    Answer compensation(VectorInput in) {
        Payout payout =
                Payout.compensation(
                        rules,
                        in.dateIfAny("on", "date").orElse(DAY),
                        in.money("restPay", "rest", "pay"),
                        in.moneyOr("0", "sickness", "muv", "minimumLeavePay"),
                        coverageOf(in));
        Answer answer = answer(payout, in);
        if (in.has("year", "yearOfOrigin")) {
            PayoutWindow window = PayoutWindow.of(rules, in.year());
            answer.with(window.compensation().from(), "from", "claimFrom")
                    .with(window.compensation().to(), "to", "until", "claimUntil")
                    .with(window.revivedUntil(), "revivedUntil", "revivalUntil");
        }
        return answer;
    }

    Answer inLieu(VectorInput in) {
        if (in.has("postingEnd", "ended") && !in.has("restPay", "rest", "pay")) {
            LocalDate end = in.date("postingEnd", "ended");
            LocalDate from = PayoutWindow.of(rules, end.getYear()).inLieuFrom(end);
            return Answer.of(from).with(from, "from", "payableFrom");
        }
        String country = in.has("country") ? in.text("country") : "PL";
        Optional<BigDecimal> share =
                in.find("socialShare", "socialRate", "share", "socialShareRate")
                        .map(VectorInput::number);
        RuleSet withShare =
                share.filter(rate -> rate.signum() > 0 && rate.compareTo(BigDecimal.ONE) < 0)
                        .map(
                                rate ->
                                        RuleVariation.with(
                                                PayoutRules.SOCIAL_SHARE,
                                                country + "=" + rate.toPlainString()))
                        .orElse(rules);
        Payout payout =
                Payout.inLieu(
                        withShare,
                        in.dateIfAny("on", "date").orElse(DAY),
                        in.money("restPay", "rest", "pay"),
                        in.moneyOr("0", "sickness", "muv", "minimumLeavePay"),
                        coverageOf(in),
                        country);
        Answer answer = answer(payout, in);
        share.filter(amount -> amount.compareTo(BigDecimal.ONE) >= 0)
                .map(Money::of)
                .ifPresent(amount -> withAmount(answer, payout, amount));
        return answer;
    }

    /** A share that is given in euro instead of as a rate. */
    private static void withAmount(Answer answer, Payout payout, Money share) {
        Money net = payout.net().minus(share);
        answer.single(net).with(share, "socialShare", "social").with(net, "net");
    }

    Answer coverage(VectorInput in) {
        Coverage coverage = coverageOf(in);
        return Answer.of(coverage.shown()).with(coverage.shown(), "coverage", "cover");
    }

    private static Answer answer(Payout payout, VectorInput in) {
        return Answer.of(payout.net())
                .with(coverageOf(in).shown(), "coverage", "cover")
                .with(payout.payable(), "payable", "gross", "amount")
                .with(payout.uncovered(), "uncovered", "rest", "open", "later")
                .with(payout.socialShare(), "socialShare", "social")
                .with(payout.tax(), "tax")
                .with(
                        payout.surcharge(),
                        "soli",
                        "solz",
                        "surcharge",
                        "solidarity",
                        "solidaritySurcharge")
                .with(payout.net(), "net")
                .with(payout.blocked(), "blocked");
    }

    private static Coverage coverageOf(VectorInput in) {
        if (in.has("coverage", "cover")) {
            return new Coverage(in.money("coverage", "cover"), Money.of("1"));
        }
        if (!in.has("assessed", "contributionsAssessed")) {
            return Coverage.FULL;
        }
        return new Coverage(
                in.moneyOr("0", "paid", "contributionsPaid"),
                in.money("assessed", "contributionsAssessed"));
    }
}
