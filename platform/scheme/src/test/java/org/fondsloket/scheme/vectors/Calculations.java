package org.fondsloket.scheme.vectors;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fondsloket.scheme.Contribution;
import org.fondsloket.scheme.EmployerNumber;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.RuleSets;
import org.fondsloket.scheme.WorkerNumber;
import org.fondsloket.scheme.account.ContributionEstimate;
import org.fondsloket.scheme.account.CorrectionWindow;
import org.fondsloket.scheme.account.DefaultInterest;
import org.fondsloket.scheme.account.Netting;
import org.fondsloket.scheme.account.PartPayment;
import org.fondsloket.scheme.account.ReimbursementDeadline;
import org.fondsloket.scheme.wage.HourlyWage;
import org.fondsloket.scheme.wage.MinimumWage;
import tools.jackson.databind.JsonNode;

/** Finds the calculation that a vector names and asks it. */
final class Calculations {

    private static final RuleSet RULES = RuleSets.published().latest();

    private final LeaveCalculations leave = new LeaveCalculations(RULES);
    private final PayoutCalculations payout = new PayoutCalculations(RULES);

    Answer answer(String what, JsonNode node) {
        VectorInput in = new VectorInput(node);
        return switch (what.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT)) {
            case "contribution" -> contribution(in);
            case "correction", "contributioncorrection" -> correction(in);
            case "employmentdays" -> leave.employmentDays(in);
            case "leavedays", "daysearned", "earneddays", "leavedaysearned" -> leave.earned(in);
            case "leavedaycount", "leavedayscount" -> leave.dayCount(in);
            case "leavepayearned", "leavepay" -> leave.payEarned(in);
            case "minimumleavepay", "muv" -> leave.minimumLeavePay(in);
            case "settleleave", "leavesettlement", "settlement" -> leave.settle(in);
            case "dayrate" -> leave.dayRate(in);
            case "availabledays", "availability" -> leave.available(in);
            case "carryover" -> leave.carryOver(in);
            case "lapse", "lapsedate", "leavelapse" -> leave.lapse(in);
            case "homeleave", "homeleavecredit", "homeleavesetoff" -> leave.homeLeave(in);
            case "holiday", "isholiday", "publicholiday" -> leave.holiday(in);
            case "workingdays" -> leave.workingDays(in);
            case "tariffhours" -> leave.tariffHours(in);
            case "compensation" -> payout.compensation(in);
            case "pil", "paymentinlieu", "inlieu", "payinlieu" -> payout.inLieu(in);
            case "coverage" -> payout.coverage(in);
            case "interest", "defaultinterest" -> interest(in);
            case "netting" -> netting(in);
            case "estimate", "contributionestimate" -> estimate(in);
            case "correctionwindow" -> correctionWindow(in);
            case "reimbursementlapse", "reimbursementdeadline" -> reimbursement(in);
            case "paymentdue", "duedate", "paymentduedate" -> due(in);
            case "reportdue", "reportduedate" -> Answer.of(RULES.reportDueOn(in.month()));
            case "minimumwage" -> minimumWage(in);
            case "hourlywage" ->
                    Answer.of(
                            HourlyWage.of(in.money("workGross", "gross"), in.number("hours"))
                                    .shown());
            case "agnumbervalid", "employernumbervalid" ->
                    Answer.of(EmployerNumber.isValid(number(in, "agNumber", "employerNumber")));
            case "annumbervalid", "workernumbervalid" ->
                    Answer.of(WorkerNumber.isValid(number(in, "anNumber", "workerNumber")));
            default -> throw new IllegalArgumentException("no calculation is named " + what);
        };
    }

    private static String number(VectorInput in, String name, String other) {
        return in.isObject() ? in.text(name, other, "number", "value") : in.text();
    }

    private static Answer contribution(VectorInput in) {
        List<Money> wages = in.amounts("gross", "grossWages", "wages", "lines");
        Contribution contribution = Contribution.of(RULES, in.month(), wages);
        return Answer.of(contribution.amount())
                .with(contribution.amount(), "contribution", "amount")
                .with(contribution.grossSum(), "grossSum", "sum", "gross")
                .with(contribution.rate(), "rate")
                .with(contribution.roundingLine(wages), "roundingLine", "rounding")
                .with(wages.stream().map(contribution::shareOf).toList(), "shares", "perWorker")
                .with(RULES.paymentDueOn(in.month()), "due", "dueDate");
    }

    private static Answer correction(VectorInput in) {
        Money old = Contribution.of(RULES, in.month(), in.amounts("old", "oldGross")).amount();
        Money corrected =
                Contribution.of(RULES, in.month(), in.amounts("new", "newGross")).amount();
        Money difference = corrected.minus(old);
        return Answer.of(difference)
                .with(old, "old", "oldContribution")
                .with(corrected, "new", "newContribution")
                .with(difference, "difference", "contribution")
                .with(RULES.paymentDueOn(in.month()), "valueDate", "due");
    }

    private static Answer interest(VectorInput in) {
        LocalDate due = in.date("due", "dueDate");
        List<PartPayment> payments = new ArrayList<>();
        for (VectorInput payment : in.objects("payments")) {
            payments.add(
                    payment.isObject()
                            ? new PartPayment(
                                    payment.date("date", "on", "paid", "paidOn", "day"),
                                    payment.money("amount", "paidAmount", "sum", "money"))
                            : new PartPayment(
                                    LocalDate.parse(payment.node().get(0).asString()),
                                    Money.of(VectorInput.number(payment.node().get(1)))));
        }
        LocalDate until =
                in.dateIfAny("paid", "paidOn", "until", "asOf", "to")
                        .or(() -> payments.stream().map(PartPayment::on).max(naturalOrder()))
                        .orElseThrow(() -> new IllegalArgumentException("needs the input paid"));
        Money claim = in.money("open", "claim", "contribution", "amount");
        Money netted = in.moneyOr("0", "netted", "reimbursement", "reimbursable");
        Money base = DefaultInterest.base(RULES, due, claim, netted).result();
        Optional<BigDecimal> rate = in.find("rate").map(VectorInput::number);
        DefaultInterest interest =
                rate.isPresent()
                        ? DefaultInterest.of(_ -> rate.get(), base, due, payments, until)
                        : DefaultInterest.of(RULES, base, due, payments, until);
        return Answer.of(interest.amount())
                .with(interest.months(), "months", "monthsStarted", "startedMonths")
                .with(interest.amount(), "interest", "amount")
                .with(base, "base", "open");
    }

    private static Comparator<LocalDate> naturalOrder() {
        return Comparator.naturalOrder();
    }

    private static Answer netting(VectorInput in) {
        Netting netting =
                Netting.of(
                        RULES,
                        in.has("month", "year") ? in.month() : YearMonth.of(2026, 5),
                        in.money("contribution", "K"),
                        in.money("reimbursable", "reimbursement", "R"),
                        in.moneyOr("0", "arrears", "open"),
                        in.flagOr(true, "complete", "reportsComplete", "precondition"));
        return Answer.of(netting.due())
                .with(netting.due(), "due", "toPay", "pay")
                .with(netting.payout(), "payout")
                .with(netting.pending(), "pending");
    }

    private static Answer estimate(VectorInput in) {
        Money estimate =
                in.has("contributions", "last")
                        ? ContributionEstimate.byAverage(
                                        RULES, in.month(), in.amounts("contributions", "last"))
                                .result()
                        : ContributionEstimate.byHours(
                                        RULES,
                                        in.month(),
                                        in.whole("workers", "announced"),
                                        MinimumWage.of(RULES, in.month(), in.land(), 1)
                                                .hourly()
                                                .orElse(Money.ZERO))
                                .result();
        return Answer.of(estimate).with(estimate, "estimate", "contribution", "amount");
    }

    private static Answer correctionWindow(VectorInput in) {
        CorrectionWindow window =
                CorrectionWindow.of(
                        RULES, in.month(), in.dateIfAny("postingEnd", "ended", "end").orElse(null));
        Answer answer =
                Answer.of(window.lastDay()).with(window.lastDay(), "lastDay", "until", "last");
        Optional<LocalDate> day = in.dateIfAny("day", "on", "sent", "date");
        boolean raises = in.flag("wageTooLow", "raises", "upward", "raisesWages");
        day.ifPresent(on -> answer.with(window.accepts(on, raises), "ok", "accepted", "open"));
        return answer;
    }

    private static Answer reimbursement(VectorInput in) {
        LocalDate lastDay =
                in.has("told")
                        ? ReimbursementDeadline.ofDrawnIn(RULES, in.date("told")).result()
                        : ReimbursementDeadline.of(
                                        RULES,
                                        in.month(),
                                        in.dateIfAny("postingEnd", "ended", "end").orElse(null))
                                .result();
        return Answer.of(lastDay).with(lastDay, "lastDay", "until", "lapse", "last");
    }

    private static Answer due(VectorInput in) {
        LocalDate payment = RULES.paymentDueOn(in.month());
        return Answer.of(payment)
                .with(payment, "payment", "paymentDue", "due", "contribution")
                .with(RULES.reportDueOn(in.month()), "report", "reportDue");
    }

    private static Answer minimumWage(VectorInput in) {
        MinimumWage wage =
                MinimumWage.of(
                        RULES,
                        in.month(),
                        in.land(),
                        in.wholeOr(1, "group", "wageGroup", "minimumWageGroup"));
        Answer answer =
                Answer.of(wage.hourly().orElse(Money.ZERO))
                        .with(
                                wage.hourly().orElse(null),
                                "hourly",
                                "wage",
                                "minimumWage",
                                "rate",
                                "perHour")
                        .with(wage.warning().orElse(null), "warning", "warningHourly");
        if (in.has("hours")) {
            BigDecimal hours = in.number("hours");
            Optional<Money> limit = wage.limit(hours).map(Money::roundedHalfUpToCents);
            answer.with(limit.orElse(null), "limit", "minimum");
            if (in.has("workGross", "gross", "grossWage")) {
                Money gross =
                        in.money("workGross", "gross", "grossWage")
                                .minus(in.moneyOr("0", "leavePay", "payPaid", "leavePayPaid"));
                answer.with(wage.isReached(hours, gross), "ok", "passes", "reached")
                        .with(gross, "workGross");
            }
            return in.has("workGross", "gross", "grossWage")
                    ? answer
                    : answer.single(limit.orElse(Money.ZERO));
        }
        return answer;
    }
}
