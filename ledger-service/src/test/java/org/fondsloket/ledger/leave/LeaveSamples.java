package org.fondsloket.ledger.leave;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.fondsloket.ledger.leave.LeaveCommand.CloseYear;
import org.fondsloket.ledger.leave.LeaveCommand.Compensate;
import org.fondsloket.ledger.leave.LeaveCommand.FollowUpPayouts;
import org.fondsloket.ledger.leave.LeaveCommand.LapseYear;
import org.fondsloket.ledger.leave.LeaveCommand.PayInLieu;
import org.fondsloket.ledger.leave.LeaveCommand.RecordReportedMonth;
import org.fondsloket.ledger.leave.LeaveCommand.WarnOfLapse;
import org.fondsloket.ledger.leave.ReportedMonth.Days;
import org.fondsloket.ledger.leave.ReportedMonth.DaysOff;
import org.fondsloket.ledger.leave.ReportedMonth.LeaveTaken;
import org.fondsloket.scheme.RuleSets;
import org.jspecify.annotations.Nullable;

/**
 * Makes up commands for leave accounts, also such as no portal would let through: late reports,
 * corrections that take everything away, leave that nobody earned, decisions on any day.
 */
public final class LeaveSamples {

    private static final String[] LAENDER = {"NW", "BY", "BE", "SN"};
    private static final String[] ABSENCES = {
        "SICK_PAID", "SICK_UNPAID", "UNPAID_LEAVE", "UNEXCUSED", "BAD_WEATHER", "NOT_KNOWN_YET"
    };
    private static final int FIRST_YEAR = 2024;
    private static final int MONTHS = 30;

    private final Random random;
    private final String ruleSet;
    private final String mark;
    private int serial;

    LeaveSamples(Random random, String ruleSet) {
        this(random, ruleSet, "");
    }

    /**
     * @param mark keeps the decisions of several makers apart
     */
    public LeaveSamples(Random random, String ruleSet, String mark) {
        this.random = random;
        this.ruleSet = ruleSet;
        this.mark = mark;
    }

    /**
     * The published rules know no social share, which blocks every payment in lieu.
     *
     * @param folder empty; gets the rule file
     */
    public static RuleSets withSocialShare(Path folder) throws IOException {
        try (InputStream published = RuleSets.class.getResourceAsStream("rules/2026-11.csv")) {
            String rules = new String(Objects.requireNonNull(published).readAllBytes(), UTF_8);
            Files.writeString(
                    folder.resolve("2026-12.csv"),
                    rules.replace(
                            "pil.socialShare;2006-01-01;;none",
                            "pil.socialShare;2006-01-01;;PL=0.1"));
        }
        return RuleSets.published(folder);
    }

    /** Most of the time a report, sometimes what a job or a clerk does. */
    LeaveCommand next(String worker, @Nullable LocalDate disabledSince) {
        return random.nextInt(10) < 3 ? decision(worker) : report(worker, disabledSince);
    }

    /** What a job or a clerk does to an account on any day. */
    public LeaveCommand decision(String worker) {
        int year = FIRST_YEAR + random.nextInt(3);
        LocalDate on = LocalDate.of(FIRST_YEAR + 1, 1, 1).plusDays(random.nextInt(4 * 365));
        return switch (random.nextInt(6)) {
            case 0 -> new CloseYear(worker, year, on, ruleSet);
            case 1 -> new LapseYear(worker, year, on, ruleSet);
            case 2 -> new WarnOfLapse(worker, year, on, ruleSet);
            case 3 ->
                    new PayInLieu(
                            worker,
                            "lieu-" + mark + serial++,
                            year,
                            on,
                            random.nextBoolean(),
                            random.nextInt(5) == 0 ? null : "PL",
                            cover(),
                            ruleSet,
                            "clerk-1");
            case 4 ->
                    new Compensate(
                            worker,
                            "decision-" + mark + serial++,
                            year,
                            LocalDate.of(year + 2, 1, 1).plusDays(random.nextInt(380)),
                            cover(),
                            ruleSet,
                            "clerk-1");
            default ->
                    new FollowUpPayouts(
                            worker, year, on, cover(), ruleSet, "event-" + mark + serial++);
        };
    }

    /** A year lapses, and the worker claims compensation for it while that is possible. */
    public List<LeaveCommand> lapseAndCompensation(String worker) {
        return List.of(
                new LapseYear(worker, FIRST_YEAR, LocalDate.of(FIRST_YEAR + 2, 1, 5), ruleSet),
                new Compensate(
                        worker,
                        "decision-" + mark + serial++,
                        FIRST_YEAR,
                        LocalDate.of(FIRST_YEAR + 2, 6, 1),
                        cover(),
                        ruleSet,
                        "clerk-1"));
    }

    private RecordReportedMonth report(String worker, @Nullable LocalDate disabledSince) {
        YearMonth month = YearMonth.of(FIRST_YEAR, 1).plusMonths(random.nextInt(MONTHS));
        String employer = employer();
        int version = ++serial;
        return new RecordReportedMonth(
                worker,
                month(worker, employer, month),
                employer + month,
                version,
                "event-" + version,
                ruleSet,
                disabledSince);
    }

    /** What an employer says of a worker for a month; now and then nothing at all. */
    public ReportedMonth month(String worker, String employer, YearMonth month) {
        if (random.nextInt(25) == 0) {
            return new ReportedMonth(
                    worker,
                    employer,
                    month,
                    List.of(),
                    List.of(),
                    BigDecimal.ZERO,
                    null,
                    List.of());
        }
        int first = random.nextInt(3) == 0 ? 1 + random.nextInt(20) : 1;
        List<Days> periods = List.of(new Days(month.atDay(first), month.atEndOfMonth()));
        List<DaysOff> absences = new ArrayList<>();
        if (random.nextInt(4) == 0) {
            LocalDate from = month.atDay(first + random.nextInt(month.lengthOfMonth() - first + 1));
            LocalDate to = from.plusDays(random.nextInt(20));
            absences.add(
                    new DaysOff(
                            ABSENCES[random.nextInt(ABSENCES.length)],
                            from,
                            to.isAfter(month.atEndOfMonth()) ? month.atEndOfMonth() : to,
                            BigDecimal.valueOf(random.nextInt(8_000), 2),
                            BigDecimal.valueOf(1_390 + random.nextInt(1_500), 2)));
        }
        return new ReportedMonth(
                worker,
                employer,
                month,
                periods,
                absences,
                BigDecimal.valueOf(random.nextInt(600_000), 2),
                random.nextInt(6) == 0 ? month.atEndOfMonth() : null,
                leave(month, first));
    }

    private List<LeaveTaken> leave(YearMonth month, int first) {
        List<LeaveTaken> leave = new ArrayList<>();
        int day = first;
        for (int count = random.nextInt(4) - 1; count > 0 && day < 25; count--) {
            LocalDate from = month.atDay(day);
            LocalDate to = from.plusDays(random.nextInt(12));
            to = to.isAfter(month.atEndOfMonth()) ? month.atEndOfMonth() : to;
            BigDecimal paid = BigDecimal.valueOf(random.nextInt(250_000), 2);
            leave.add(
                    new LeaveTaken(
                            from,
                            to,
                            LAENDER[random.nextInt(LAENDER.length)],
                            paid,
                            random.nextInt(10),
                            0,
                            paid,
                            new BigDecimal("0.00"),
                            paid));
            day = to.getDayOfMonth() + 1 + random.nextInt(5);
        }
        return leave;
    }

    private List<CoveredBy> cover() {
        return List.of(
                new CoveredBy(
                        employer(),
                        BigDecimal.valueOf(random.nextInt(500_000), 2),
                        BigDecimal.valueOf(1 + random.nextInt(500_000), 2)));
    }

    private String employer() {
        return "2041735" + random.nextInt(3);
    }
}
