package org.fondsloket.reporting.month;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.reporting.announcement.Announcements;
import org.fondsloket.reporting.check.LineAsTyped;
import org.fondsloket.reporting.succession.Successions;
import org.fondsloket.scheme.RuleKey;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.RuleSets;
import org.springframework.stereotype.Component;

/** Knows today in the fund's time zone, the rules in force and which months an employer has. */
@Component
public class Months {

    private static final ZoneId FUND = ZoneId.of("Europe/Berlin");
    private static final Pattern YEAR_AND_MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");

    private final Announcements announcements;
    private final Successions successions;
    private final RuleSets ruleSets;
    private final Clock clock;

    Months(Announcements announcements, Successions successions, RuleSets ruleSets, Clock clock) {
        this.announcements = announcements;
        this.successions = successions;
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    /** Today at the fund. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(FUND));
    }

    /** The day of a moment at the fund. */
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, FUND);
    }

    /** The rules for new amounts. */
    public RuleSet rules() {
        return ruleSets.latest();
    }

    /**
     * First month of an employer, and never before the rule book starts.
     *
     * @throws Problem 404 for an employer nobody has heard of
     */
    public YearMonth first(String employerNumber) {
        YearMonth participation =
                YearMonth.from(
                        announcements
                                .participationFrom(employerNumber)
                                .orElseThrow(Problem::notFound));
        YearMonth rulesStart = rules().firstMonth();
        return participation.isBefore(rulesStart) ? rulesStart : participation;
    }

    /**
     * A month of an employer out of an address.
     *
     * @throws Problem 404 for a month that is none or that lies before the employer's first; 409
     *     for one that is reported under the number that followed
     */
    public YearMonth of(String employerNumber, String text) {
        YearMonth first = first(employerNumber);
        YearMonth month = parsed(text);
        if (month.isBefore(first)) {
            throw new Problem(
                    404,
                    "MONTH_BEFORE_PARTICIPATION",
                    Map.of("month", month.toString(), "first", first.toString()),
                    List.of());
        }
        LocalDate ended = successions.endedOn(employerNumber).orElse(LocalDate.MAX);
        if (!month.atDay(1).isBefore(ended)) {
            throw new Problem(
                    409,
                    "MONTH_UNDER_SUCCESSOR",
                    Map.of(
                            "month",
                            month.toString(),
                            "successor",
                            successions.heir(employerNumber)),
                    List.of());
        }
        return month;
    }

    /**
     * Like {@link #of}, for a month that has begun.
     *
     * @throws Problem 422 for a month in the future
     */
    public YearMonth begun(String employerNumber, String text) {
        YearMonth month = of(employerNumber, text);
        if (month.isAfter(YearMonth.from(today()))) {
            throw new Problem(422, "MONTH_IN_FUTURE", Map.of("month", month.toString()), List.of());
        }
        return month;
    }

    /**
     * @throws Problem 422 for more lines than a report may have
     */
    public void requireLength(YearMonth month, List<LineAsTyped> lines) {
        int most = rules().value(RuleKey.REPORT_LINES_MAX, month).intValueExact();
        if (lines.size() > most) {
            throw new Problem(
                    422, "REPORT_TOO_LONG", Map.of("max", String.valueOf(most)), List.of());
        }
    }

    private static YearMonth parsed(String text) {
        try {
            if (YEAR_AND_MONTH.matcher(text).matches()) {
                return YearMonth.parse(text);
            }
        } catch (DateTimeParseException _) {
            // Month 13 looks like a month and is none.
        }
        throw new Problem(404, "MONTH_UNKNOWN");
    }
}
