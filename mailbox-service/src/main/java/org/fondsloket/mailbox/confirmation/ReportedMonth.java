package org.fondsloket.mailbox.confirmation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.fondsloket.mailbox.letter.LetterFacts;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a report confirmation in typed form; in the stored event they are plain text, so
 * that this class may change its shape.
 */
public record ReportedMonth(
        String reportId,
        String employerNumber,
        YearMonth month,
        int version,
        List<ReportedLine> lines,
        BigDecimal grossSum,
        @Nullable BigDecimal contributionRate,
        BigDecimal contribution,
        @Nullable LocalDate dueOn,
        @Nullable String paymentReference,
        String ruleSet,
        Instant submittedAt,
        boolean nil,
        @Nullable CorrectedMonth correction) {

    /** A month without any contribution, of which nothing is owed. */
    public static ReportedMonth nil(
            String reportId,
            String employerNumber,
            YearMonth month,
            int version,
            List<ReportedLine> lines,
            String ruleSet,
            Instant submittedAt) {
        return new ReportedMonth(
                reportId,
                employerNumber,
                month,
                version,
                lines,
                NOTHING,
                null,
                NOTHING,
                null,
                null,
                ruleSet,
                submittedAt,
                true,
                null);
    }

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    /** One line of the report. */
    public record ReportedLine(
            int lineNo,
            String workerNumber,
            String status,
            @Nullable String siteLand,
            @Nullable LocalDate periodFrom,
            @Nullable LocalDate periodTo,
            @Nullable BigDecimal grossWage,
            @Nullable BigDecimal hours,
            @Nullable Integer employmentDays,
            List<ReportedLeave> leave) {

        public ReportedLine {
            leave = List.copyOf(leave);
        }
    }

    /**
     * A leave of a line.
     *
     * @param payPaid leave pay that the worker got, euro
     * @param payDue leave pay that the rules give, euro
     * @param reimbursement what the fund pays back for it, euro
     */
    public record ReportedLeave(
            LocalDate from,
            LocalDate to,
            int days,
            BigDecimal payPaid,
            BigDecimal payDue,
            BigDecimal reimbursement) {}

    /** As they are stored. */
    public LetterFacts toFacts() {
        Map<String, String> values = new TreeMap<>();
        values.put("reportId", reportId);
        values.put("employerNumber", employerNumber);
        values.put("month", month.toString());
        values.put("version", Integer.toString(version));
        values.put("grossSum", grossSum.toPlainString());
        putIfKnown(values, "contributionRate", plain(contributionRate));
        values.put("contribution", contribution.toPlainString());
        putIfKnown(values, "dueOn", dueOn);
        putIfKnown(values, "paymentReference", paymentReference);
        values.put("ruleSet", ruleSet);
        values.put("submittedAt", submittedAt.toString());
        if (nil) {
            values.put("nil", "true");
        }
        if (correction != null) {
            correction.write(values);
        }
        return new LetterFacts(values, lines.stream().map(ReportedMonth::row).toList());
    }

    /** Reads what {@link #toFacts} stored. */
    static ReportedMonth of(LetterFacts facts) {
        Map<String, String> values = facts.values();
        return new ReportedMonth(
                need(values, "reportId"),
                need(values, "employerNumber"),
                YearMonth.parse(need(values, "month")),
                Integer.parseInt(need(values, "version")),
                facts.rows().stream().map(ReportedMonth::line).toList(),
                new BigDecimal(need(values, "grossSum")),
                decimal(values, "contributionRate"),
                new BigDecimal(need(values, "contribution")),
                date(values, "dueOn"),
                values.get("paymentReference"),
                need(values, "ruleSet"),
                Instant.parse(need(values, "submittedAt")),
                values.containsKey("nil"),
                CorrectedMonth.read(values));
    }

    /** Paid hours of all lines. */
    BigDecimal hours() {
        BigDecimal sum = BigDecimal.ZERO;
        for (ReportedLine line : lines) {
            if (line.hours() != null) {
                sum = sum.add(line.hours());
            }
        }
        return sum;
    }

    /** Leave of all lines with the worker who took it. */
    List<LeaveOfWorker> leave() {
        return lines.stream()
                .flatMap(
                        line ->
                                line.leave().stream()
                                        .map(
                                                leave ->
                                                        new LeaveOfWorker(
                                                                line.workerNumber(), leave)))
                .toList();
    }

    /** Days that count for leave, of all lines; nothing where they were not reported yet. */
    Optional<Integer> employmentDays() {
        return lines.stream()
                .map(ReportedLine::employmentDays)
                .filter(Objects::nonNull)
                .reduce(Integer::sum);
    }

    /** A leave and who took it. */
    record LeaveOfWorker(String workerNumber, ReportedLeave leave) {}

    /** Different workers, not lines: one worker may have several periods. */
    long workers() {
        return lines.stream().map(ReportedLine::workerNumber).distinct().count();
    }

    private static Map<String, String> row(ReportedLine line) {
        Map<String, String> row = new TreeMap<>();
        row.put("lineNo", Integer.toString(line.lineNo()));
        row.put("workerNumber", line.workerNumber());
        row.put("status", line.status());
        putIfKnown(row, "siteLand", line.siteLand());
        putIfKnown(row, "periodFrom", line.periodFrom());
        putIfKnown(row, "periodTo", line.periodTo());
        putIfKnown(row, "grossWage", plain(line.grossWage()));
        putIfKnown(row, "hours", plain(line.hours()));
        putIfKnown(row, "employmentDays", line.employmentDays());
        for (int at = 0; at < line.leave().size(); at++) {
            ReportedLeave leave = line.leave().get(at);
            String name = "leave." + (at + 1) + ".";
            row.put(name + "from", leave.from().toString());
            row.put(name + "to", leave.to().toString());
            row.put(name + "days", Integer.toString(leave.days()));
            row.put(name + "payPaid", leave.payPaid().toPlainString());
            row.put(name + "payDue", leave.payDue().toPlainString());
            row.put(name + "reimbursement", leave.reimbursement().toPlainString());
        }
        return row;
    }

    private static void putIfKnown(Map<String, String> row, String name, @Nullable Object value) {
        if (value != null) {
            row.put(name, value.toString());
        }
    }

    private static ReportedLine line(Map<String, String> row) {
        String days = row.get("employmentDays");
        return new ReportedLine(
                Integer.parseInt(need(row, "lineNo")),
                need(row, "workerNumber"),
                need(row, "status"),
                row.get("siteLand"),
                date(row, "periodFrom"),
                date(row, "periodTo"),
                decimal(row, "grossWage"),
                decimal(row, "hours"),
                days == null ? null : Integer.valueOf(days),
                leave(row));
    }

    private static List<ReportedLeave> leave(Map<String, String> row) {
        List<ReportedLeave> leave = new ArrayList<>();
        for (int at = 1; row.containsKey("leave." + at + ".from"); at++) {
            String name = "leave." + at + ".";
            leave.add(
                    new ReportedLeave(
                            LocalDate.parse(need(row, name + "from")),
                            LocalDate.parse(need(row, name + "to")),
                            Integer.parseInt(need(row, name + "days")),
                            new BigDecimal(need(row, name + "payPaid")),
                            new BigDecimal(need(row, name + "payDue")),
                            new BigDecimal(need(row, name + "reimbursement"))));
        }
        return leave;
    }

    private static @Nullable LocalDate date(Map<String, String> values, String name) {
        String text = values.get(name);
        return text == null ? null : LocalDate.parse(text);
    }

    private static @Nullable BigDecimal decimal(Map<String, String> values, String name) {
        String text = values.get(name);
        return text == null ? null : new BigDecimal(text);
    }

    private static @Nullable String plain(@Nullable BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }

    static String need(Map<String, String> values, String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The letter's facts lack " + name);
        }
        return value;
    }
}
