package org.fondsloket.scheme.vectors;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.fondsloket.scheme.LeaveRules;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.calendar.Holidays;
import org.fondsloket.scheme.calendar.Period;
import org.fondsloket.scheme.calendar.WorkCalendar;
import org.fondsloket.scheme.leave.Absence;
import org.fondsloket.scheme.leave.AbsenceKind;
import org.fondsloket.scheme.leave.Bucket;
import org.fondsloket.scheme.leave.Buckets;
import org.fondsloket.scheme.leave.EarnedDays;
import org.fondsloket.scheme.leave.EmploymentDays;
import org.fondsloket.scheme.leave.HomeLeave;
import org.fondsloket.scheme.leave.LeaveDayCount;
import org.fondsloket.scheme.leave.LeavePay;
import org.fondsloket.scheme.leave.MinimumLeavePay;
import org.fondsloket.scheme.leave.Settlement;
import org.fondsloket.scheme.leave.UnpaidLeave;
import tools.jackson.databind.JsonNode;

/** Vectors on leave. */
final class LeaveCalculations {

    private static final String NO_DAY_RATE = "L-06";

    private final RuleSet rules;

    LeaveCalculations(RuleSet rules) {
        this.rules = rules;
    }

    Answer employmentDays(VectorInput in) {
        List<Period> periods = periods(in);
        List<Period> excluded = excluded(in);
        SortedSet<YearMonth> months = new TreeSet<>();
        if (in.has("months")) {
            VectorInput.elements(in.get("months"))
                    .forEach(month -> months.add(YearMonth.parse(month.asString())));
        } else if (in.has("month")) {
            months.add(in.month());
        } else {
            periods.forEach(period -> months.addAll(period.months()));
        }
        Answer byMonth = Answer.of(null);
        List<Integer> days = new ArrayList<>();
        for (YearMonth month : months) {
            int each = EmploymentDays.of(rules, month, periods, excluded).days();
            days.add(each);
            byMonth.with(each, month.toString());
        }
        int total = days.stream().mapToInt(Integer::intValue).sum();
        return byMonth.single(total)
                .with(total, "total", "sum", "days", "employmentDays")
                .with(days, "months", "perMonth");
    }

    Answer earned(VectorInput in) {
        EarnedDays earned = EarnedDays.of(rules, year(in), employmentDaysByDivisor(in));
        int granted = in.wholeOr(0, "granted", "grantedDays", "taken");
        int inYear = earned.inYear(granted).result();
        int atYearEnd = earned.atYearEnd(granted).result();
        return Answer.of(inYear)
                .with(inYear, "duringYearRest", "rest", "restDuringYear", "duringYear")
                .with(atYearEnd, "carryOver", "carryOverDays", "atYearEnd", "yearEnd")
                .with(inYear + granted, "earned", "earnedDays", "full", "earnedInYear");
    }

    Answer dayCount(VectorInput in) {
        Period leave =
                in.has("from")
                        ? new Period(in.date("from"), in.date("to"))
                        : in.periods("leave", "period").getFirst().period();
        LeaveDayCount count = LeaveDayCount.of(rules, leave, in.land());
        return Answer.of(count.days())
                .with(count.days(), "days", "leaveDays", "count")
                .with(count.skippedHolidays(), "skipped", "skippedHolidays", "holidays");
    }

    Answer payEarned(VectorInput in) {
        boolean disabled = in.severelyDisabled();
        Money gross =
                in.has("gross", "grossWage", "wages")
                        ? Money.sum(in.amounts("gross", "grossWage", "wages"))
                        : Money.ZERO;
        Money grossDisabled = in.moneyOr("0", "grossDisabled");
        Money minimum = in.moneyOr("0", "minimumLeavePay", "muv", "minimum");
        LeavePay pay =
                disabled
                        ? LeavePay.of(
                                rules, year(in), Money.ZERO, gross.plus(grossDisabled), minimum)
                        : LeavePay.of(rules, year(in), gross, grossDisabled, minimum);
        return Answer.of(pay.amount())
                .with(pay.amount(), "leavePay", "leavePayEarned", "amount", "earned")
                .with(pay.minimum(), "minimumLeavePay", "muv");
    }

    Answer minimumLeavePay(VectorInput in) {
        Money pay =
                MinimumLeavePay.of(
                                rules,
                                in.month(),
                                in.number("hours", "lostHours"),
                                in.has("hourly", "hourlyWage", "hourlyBaseWage")
                                        ? in.money("hourly", "hourlyWage", "hourlyBaseWage")
                                        : Money.of(
                                                in.number("workGross")
                                                        .divide(
                                                                in.number("workHours"),
                                                                MathContext.DECIMAL128)),
                                in.severelyDisabled())
                        .result();
        return Answer.of(pay).with(pay, "minimumLeavePay", "muv", "amount", "pay");
    }

    Answer settle(VectorInput in) {
        Bucket older = bucket(in, "carryOver", "DA", "PA");
        Bucket newer = bucket(in, "current", "DB", "PB");
        int days =
                in.has("days", "n")
                        ? in.whole("days", "n")
                        : LeaveDayCount.of(
                                        rules,
                                        new Period(in.date("from"), in.date("to")),
                                        in.land())
                                .days();
        Settlement settled =
                Settlement.of(
                        rules,
                        year(in),
                        in.severelyDisabled(),
                        days,
                        new Buckets(older, newer),
                        in.moneyOr("0", "workGross", "gross"));
        Object current = settled.dayRateMissing() ? null : settled.current().pay();
        Object pay = settled.dayRateMissing() ? null : settled.leavePay();
        return Answer.of(settled.dayRateMissing() ? NO_DAY_RATE : settled.leavePay())
                .with(days, "days", "n")
                .with(settled.carryOver().days(), "takeA", "daysFromCarryOver", "carryOverDays")
                .with(settled.current().days(), "takeB", "daysFromCurrent", "currentDays")
                .with(settled.carryOver().pay(), "fromCarryOver", "payA")
                .with(current, "fromCurrent", "payB")
                .with(pay, "leavePay", "pay", "amount")
                .with(newer.shownDayRate().orElse(null), "dayRate", "dayRateB", "rate")
                .with(older.shownDayRate().orElse(null), "dayRateA")
                .with(!settled.dayRateMissing(), "ok", "hasDayRate")
                .with(settled.dayRateMissing(), "noDayRate", "refused")
                .with(
                        settled.dayRateMissing() ? NO_DAY_RATE : null,
                        "error",
                        "blocked",
                        "finding",
                        "check");
    }

    Answer dayRate(VectorInput in) {
        Bucket bucket = bucket(in, "bucket", "days", "pay");
        Object rate = bucket.shownDayRate().orElse(null);
        return Answer.of(rate == null ? NO_DAY_RATE : rate)
                .with(rate, "dayRate", "rate")
                .with(rate == null ? NO_DAY_RATE : null, "error", "blocked");
    }

    Answer available(VectorInput in) {
        Optional<LocalDate> start = in.dateIfAny("leaveStart", "start", "on", "at", "date");
        List<Period> periods = new ArrayList<>();
        for (Period period : periods(in)) {
            if (start.isEmpty() || !period.to().isAfter(start.get())) {
                periods.add(period);
            } else if (!period.from().isAfter(start.get())) {
                periods.add(new Period(period.from(), start.get()));
            }
        }
        List<Period> excluded = excluded(in);
        SortedSet<YearMonth> months = new TreeSet<>();
        periods.forEach(period -> months.addAll(period.months()));
        int year =
                start.map(LocalDate::getYear)
                        .orElseGet(() -> months.isEmpty() ? year(in) : months.last().getYear());
        Map<BigDecimal, Integer> byDivisor = new HashMap<>();
        for (YearMonth month : months) {
            if (month.getYear() == year) {
                byDivisor.merge(
                        divisor(in, month),
                        EmploymentDays.of(rules, month, periods, excluded).days(),
                        Integer::sum);
            }
        }
        int carryOver =
                in.find("carryOver", "carriedOver", "DA", "carryOverDays")
                        .map(found -> found.isObject() ? found.get("days") : found)
                        .map(VectorInput::number)
                        .map(BigDecimal::intValueExact)
                        .orElse(0);
        int granted = in.wholeOr(0, "granted", "grantedDays", "taken");
        int available = EarnedDays.of(rules, year, byDivisor).inYear(granted).result() + carryOver;
        return Answer.of(available).with(available, "available", "days", "availableDays");
    }

    Answer carryOver(VectorInput in) {
        EarnedDays earned = EarnedDays.of(rules, year(in), employmentDaysByDivisor(in));
        int days = earned.atYearEnd(in.wholeOr(0, "granted", "grantedDays", "taken")).result();
        Money pay =
                in.has("leavePay", "leavePayEarned", "earned")
                        ? in.money("leavePay", "leavePayEarned", "earned")
                        : pay(in);
        Money rest = pay.minus(in.moneyOr("0", "paid", "paidPay", "grantedPay"));
        return Answer.of(days)
                .with(days, "days", "carryOver", "carryOverDays", "restDays")
                .with(rest, "pay", "restPay", "carryOverPay")
                .with(pay, "leavePay", "leavePayEarned")
                .with(new Bucket(days, rest).shownDayRate().orElse(null), "dayRate")
                .with(lapse(year(in)), "lapse", "lapses", "lapsesAfter");
    }

    Answer lapse(VectorInput in) {
        LocalDate sickness =
                rules.rule(LeaveRules.LAPSE_SICKNESS, LocalDate.of(year(in), 1, 1))
                        .value()
                        .of(year(in));
        LocalDate lapse = in.flag("sickness", "muv") ? sickness : lapse(year(in));
        return Answer.of(lapse)
                .with(lapse, "lapse", "lastDay")
                .with(sickness, "sickness", "muv", "lapseSickness");
    }

    Answer homeLeave(VectorInput in) {
        HomeLeave set =
                HomeLeave.of(
                        in.number("annualLeaveHome", "annual", "annualLeave", "annualDays"),
                        in.whole(
                                "fullMonthsBeforePosting",
                                "monthsBefore",
                                "monthsBeforePosting",
                                "fullMonthsBefore"),
                        in.number("daysGrantedAtHome", "daysGranted", "granted", "grantedDays"),
                        in.money("payAtHome", "pay", "paid", "grantedPay"),
                        in.whole(
                                "fullPostingMonthsSoFar",
                                "fullPostingMonths",
                                "postingMonths",
                                "monthsSoFar",
                                "monthsPosted"));
        return Answer.of(set.creditPay())
                .with(set.excess(), "excess", "excessDays")
                .with(set.credit(), "credit", "creditDays", "days")
                .with(set.creditPay(), "creditPay", "pay", "amount", "reimbursable");
    }

    Answer holiday(VectorInput in) {
        return Answer.of(Holidays.of(rules).isHoliday(in.date("date", "day"), in.land()));
    }

    Answer workingDays(VectorInput in) {
        List<LocalDate> days = workDates(in);
        return Answer.of(days.size())
                .with(days.size(), "days", "workingDays")
                .with(
                        WorkCalendar.of(rules).mondayToSaturday(span(in), in.land()).size(),
                        "mondayToSaturday",
                        "monSat",
                        "monSatDays")
                .with(WorkCalendar.of(rules).tariffHours(days), "tariffHours", "hours");
    }

    Answer tariffHours(VectorInput in) {
        BigDecimal hours = WorkCalendar.of(rules).tariffHours(workDates(in));
        return Answer.of(hours).with(hours, "hours", "tariffHours");
    }

    private List<LocalDate> workDates(VectorInput in) {
        return WorkCalendar.of(rules).workingDays(span(in), in.land());
    }

    private static List<Period> span(VectorInput in) {
        if (in.has("from")) {
            return List.of(new Period(in.date("from"), in.date("to")));
        }
        return in.has("periods") ? periods(in) : List.of(Period.of(in.month()));
    }

    private Money pay(VectorInput in) {
        Money gross = Money.sum(in.amounts("gross", "grossWage"));
        return in.severelyDisabled()
                ? LeavePay.of(rules, year(in), Money.ZERO, gross, Money.ZERO).amount()
                : LeavePay.of(rules, year(in), gross, Money.ZERO, Money.ZERO).amount();
    }

    private LocalDate lapse(int year) {
        return rules.rule(LeaveRules.LAPSE, LocalDate.of(year, 1, 1)).value().of(year);
    }

    private Map<BigDecimal, Integer> employmentDaysByDivisor(VectorInput in) {
        Map<BigDecimal, Integer> byDivisor = new HashMap<>();
        if (in.has("months", "parts")) {
            for (JsonNode part : VectorInput.elements(in.get("months", "parts"))) {
                addPart(new VectorInput(part), byDivisor);
            }
        } else {
            addPart(in, byDivisor);
        }
        return byDivisor;
    }

    private void addPart(VectorInput part, Map<BigDecimal, Integer> byDivisor) {
        int days =
                VectorInput.elements(part.get("employmentDays", "days")).stream()
                        .map(VectorInput::number)
                        .mapToInt(BigDecimal::intValueExact)
                        .sum();
        byDivisor.merge(divisor(part, YearMonth.of(year(part), 1)), days, Integer::sum);
    }

    private BigDecimal divisor(VectorInput in, YearMonth month) {
        return in.has("divisor")
                ? in.number("divisor")
                : EarnedDays.divisor(rules, month, in.severelyDisabled()).value();
    }

    private static int year(VectorInput in) {
        return in.has("year", "yearOfOrigin", "month", "from") ? in.year() : 2026;
    }

    private static Bucket bucket(VectorInput in, String name, String days, String pay) {
        Optional<JsonNode> object = in.find(name).filter(JsonNode::isObject);
        VectorInput from = object.map(VectorInput::new).orElse(in);
        String daysName = object.isPresent() ? "days" : days;
        String payName = object.isPresent() ? "pay" : pay;
        return new Bucket(from.wholeOr(0, daysName), from.moneyOr("0", payName));
    }

    private static List<Period> periods(VectorInput in) {
        return in.periods("periods", "period", "postings").stream()
                .map(VectorInput.Entry::period)
                .toList();
    }

    /** Pairs are excluded as they stand; unpaid leave only where it lasted too long. */
    private List<Period> excluded(VectorInput in) {
        List<VectorInput.Entry> entries = new ArrayList<>(in.periods("excluded", "absences"));
        in.periods("unexcused")
                .forEach(each -> entries.add(new VectorInput.Entry(each.period(), "UNEXCUSED")));
        in.periods("unpaidLeave", "unpaid")
                .forEach(each -> entries.add(new VectorInput.Entry(each.period(), "UNPAID")));
        List<Period> excluded = new ArrayList<>();
        List<Absence> unpaid = new ArrayList<>();
        for (VectorInput.Entry entry : entries) {
            String reason = entry.reason().toUpperCase(Locale.ROOT);
            if (reason.contains("UNPAID") && !reason.contains("SICK")) {
                unpaid.add(Absence.of(AbsenceKind.UNPAID_LEAVE, entry.period()));
            } else if (!counts(reason)) {
                excluded.add(entry.period());
            }
        }
        excluded.addAll(UnpaidLeave.tooLong(rules, unpaid));
        return excluded;
    }

    /** Reasons under which a day stays an employment day. */
    private static boolean counts(String reason) {
        return List.of("SICK", "WEATHER", "SHORT", "LEAVE_PAID", "PAID_LEAVE").stream()
                .anyMatch(reason::contains);
    }
}
