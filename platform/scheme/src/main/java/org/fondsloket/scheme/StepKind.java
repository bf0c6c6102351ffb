package org.fondsloket.scheme;

import static org.fondsloket.scheme.StepKind.Argument.count;
import static org.fondsloket.scheme.StepKind.Argument.date;
import static org.fondsloket.scheme.StepKind.Argument.money;
import static org.fondsloket.scheme.StepKind.Argument.month;
import static org.fondsloket.scheme.StepKind.Argument.number;
import static org.fondsloket.scheme.StepKind.Argument.percent;
import static org.fondsloket.scheme.StepKind.Argument.text;
import static org.fondsloket.scheme.StepKind.Argument.value;
import static org.fondsloket.scheme.StepKind.Argument.year;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a step of a calculation can be: its code, which is the key of its translated sentence, and
 * the figures the sentence names. The last figure is what came out of the step.
 */
public enum StepKind {
    RULE_READ(
            "rule-read",
            text("ruleKey"),
            text("ruleSet"),
            date("ruleDate"),
            text("source"),
            text("confidence"),
            value("value")),

    WAGES_SUMMED("wages-summed", count("lines"), money("sum")),
    MULTIPLIED("multiplied", money("sum"), percent("rate"), money("product")),
    AMOUNTS_SUMMED("amounts-summed", count("amounts"), money("sum")),
    ROUNDED_HALF_UP("rounded-half-up", money("exact"), money("rounded")),

    UNPAID_LEAVE_EXCLUDED(
            "unpaid-leave-excluded", date("from"), date("to"), count("threshold"), count("days")),
    UNEXCUSED_EXCLUDED("unexcused-excluded", date("from"), date("to"), count("days")),
    MONTH_FULL("month-full", month("month"), count("days")),
    MONTH_COUNTED("month-counted", month("month"), count("counted"), count("most"), count("days")),
    DAYS_DIVIDED("days-divided", count("employmentDays"), number("divisor"), number("fraction")),
    FRACTIONS_SUMMED("fractions-summed", number("fraction")),
    DAYS_ROUNDED_DOWN("days-rounded-down", number("fraction"), count("days")),
    DAYS_ROUNDED_HALF_UP("days-rounded-half-up", number("fraction"), count("days")),
    DAYS_SUBTRACTED("days-subtracted", number("earned"), count("granted"), number("rest")),
    PAY_SUBTRACTED("pay-subtracted", money("earned"), money("granted"), money("rest")),

    LOST_HOURS_PRICED(
            "lost-hours-priced",
            number("hours"),
            money("hourly"),
            percent("rate"),
            money("product")),
    SICKNESS_LIMIT_PASSED("sickness-limit-passed", count("weeks"), number("hours")),
    MINIMUM_LEAVE_PAY_ADDED(
            "minimum-leave-pay-added", money("leavePay"), money("minimum"), money("sum")),

    WEEKDAYS_COUNTED("weekdays-counted", date("from"), date("to"), count("days")),
    HOLIDAY_SKIPPED("holiday-skipped", text("land"), date("day")),
    FREE_DAY_SKIPPED("free-day-skipped", date("day")),
    LEAVE_DAYS_COUNTED("leave-days-counted", count("days")),

    BUCKET_USED_UP("bucket-used-up", text("bucket"), count("days"), money("amount")),
    BUCKET_SHARE(
            "bucket-share",
            text("bucket"),
            money("pay"),
            count("taken"),
            count("days"),
            money("rate"),
            money("amount")),
    NO_DAY_RATE("no-day-rate", count("days")),
    CAP_COMPUTED("cap-computed", money("rest"), percent("rate"), money("workGross"), money("cap")),
    CAPPED("capped", money("amount"), money("cap")),
    LEAVE_PAY_SUMMED(
            "leave-pay-summed", money("fromCarryOver"), money("fromCurrent"), money("sum")),

    DAYS_AVAILABLE(
            "days-available",
            date("day"),
            count("carriedOver"),
            count("earned"),
            count("granted"),
            count("available")),

    HOME_LEAVE_EXCESS(
            "home-leave-excess",
            number("granted"),
            number("annual"),
            count("months"),
            number("excess")),
    HOME_LEAVE_CREDIT(
            "home-leave-credit",
            number("annual"),
            count("months"),
            number("limit"),
            number("credit")),
    HOME_LEAVE_PAID(
            "home-leave-paid", money("pay"), number("granted"), number("credit"), money("amount")),

    COVERAGE("coverage", money("paid"), money("assessed"), percent("coverage")),
    COVERED_PART("covered-part", money("rest"), percent("coverage"), money("payable")),
    SICKNESS_PAY_ADDED("sickness-pay-added", money("covered"), money("sickness"), money("payable")),
    SICKNESS_PAY_LEFT_OUT("sickness-pay-left-out", money("rest"), money("sickness"), money("base")),
    SOCIAL_SHARE_WITHHELD(
            "social-share-withheld",
            text("country"),
            money("payable"),
            percent("rate"),
            money("share")),
    SOCIAL_SHARE_UNKNOWN("social-share-unknown", text("country")),
    TAX_WITHHELD("tax-withheld", money("payable"), percent("rate"), money("tax")),
    SURCHARGE_WITHHELD("surcharge-withheld", money("tax"), percent("rate"), money("surcharge")),
    NET_PAID("net-paid", money("payable"), money("deductions"), money("net")),

    NETTED_PART_FREE("netted-part-free", money("claim"), money("netted"), money("base")),
    INTEREST_MONTH(
            "interest-month",
            date("from"),
            date("to"),
            money("open"),
            percent("rate"),
            money("interest")),
    INTEREST_SUMMED("interest-summed", count("months"), money("interest")),
    NETTED("netted", money("contribution"), money("reimbursement"), money("difference")),
    REIMBURSEMENT_PENDING("reimbursement-pending", money("contribution"), money("pending")),
    PENDING_RELEASED("pending-released", money("open"), money("pending"), money("payout")),
    ESTIMATED_BY_AVERAGE("estimated-by-average", count("months"), money("sum"), money("estimate")),
    ESTIMATED_BY_HOURS(
            "estimated-by-hours",
            count("workers"),
            number("hours"),
            money("wage"),
            percent("rate"),
            money("estimate")),
    LAST_DAY_OF_YEAR_RULE("last-day-of-year-rule", year("year"), date("lastDay")),
    LAST_DAY_AFTER_END("last-day-after-end", date("postingEnd"), date("lastDay")),

    MINIMUM_WAGE_STATUTORY("minimum-wage-statutory", month("month"), money("wage")),
    MINIMUM_WAGE_CONSTRUCTION(
            "minimum-wage-construction",
            text("region"),
            count("group"),
            month("month"),
            money("wage")),
    MINIMUM_WAGE_GAP("minimum-wage-gap", month("month"), money("wage")),
    MINIMUM_WAGE_NONE("minimum-wage-none", month("month")),
    WAGE_LIMIT("wage-limit", number("hours"), money("wage"), money("limit")),
    HOURLY_WAGE("hourly-wage", money("workGross"), number("hours"), money("wage"));

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes it immutable
    private final List<Argument> arguments;

    StepKind(String code, Argument... arguments) {
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /** The code as it stands in stored steps and in the catalogues of sentences. */
    public String code() {
        return code;
    }

    /** The figures of the step in the order of the sentence's meaning; the last is the result. */
    public List<Argument> arguments() {
        return arguments;
    }

    /** The kind with this code, if this version knows it. */
    public static Optional<StepKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    /** How a figure is written for a reader. */
    public enum Type {
        MONEY,
        PERCENT,
        NUMBER,
        COUNT,
        DATE,
        MONTH,
        YEAR,
        TEXT,
        /** A number or a word, as the rule file writes it. */
        VALUE
    }

    /**
     * One figure of a step.
     *
     * @param name as the sentence names it
     */
    public record Argument(String name, Type type) {

        static Argument money(String name) {
            return new Argument(name, Type.MONEY);
        }

        static Argument percent(String name) {
            return new Argument(name, Type.PERCENT);
        }

        static Argument number(String name) {
            return new Argument(name, Type.NUMBER);
        }

        static Argument count(String name) {
            return new Argument(name, Type.COUNT);
        }

        static Argument date(String name) {
            return new Argument(name, Type.DATE);
        }

        static Argument month(String name) {
            return new Argument(name, Type.MONTH);
        }

        static Argument year(String name) {
            return new Argument(name, Type.YEAR);
        }

        static Argument text(String name) {
            return new Argument(name, Type.TEXT);
        }

        static Argument value(String name) {
            return new Argument(name, Type.VALUE);
        }
    }
}
