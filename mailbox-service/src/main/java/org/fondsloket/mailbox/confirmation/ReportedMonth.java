package org.fondsloket.mailbox.confirmation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
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
        BigDecimal contributionRate,
        BigDecimal contribution,
        LocalDate dueOn,
        String paymentReference,
        String ruleSet,
        Instant submittedAt) {

    /** One line of the report. */
    public record ReportedLine(
            int lineNo,
            String workerNumber,
            String status,
            @Nullable String siteLand,
            @Nullable LocalDate periodFrom,
            @Nullable LocalDate periodTo,
            @Nullable BigDecimal grossWage,
            @Nullable BigDecimal hours) {}

    /** As they are stored. */
    public LetterFacts toFacts() {
        return new LetterFacts(
                Map.ofEntries(
                        Map.entry("reportId", reportId),
                        Map.entry("employerNumber", employerNumber),
                        Map.entry("month", month.toString()),
                        Map.entry("version", Integer.toString(version)),
                        Map.entry("grossSum", grossSum.toPlainString()),
                        Map.entry("contributionRate", contributionRate.toPlainString()),
                        Map.entry("contribution", contribution.toPlainString()),
                        Map.entry("dueOn", dueOn.toString()),
                        Map.entry("paymentReference", paymentReference),
                        Map.entry("ruleSet", ruleSet),
                        Map.entry("submittedAt", submittedAt.toString())),
                lines.stream().map(ReportedMonth::row).toList());
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
                new BigDecimal(need(values, "contributionRate")),
                new BigDecimal(need(values, "contribution")),
                LocalDate.parse(need(values, "dueOn")),
                need(values, "paymentReference"),
                need(values, "ruleSet"),
                Instant.parse(need(values, "submittedAt")));
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
        putIfKnown(
                row,
                "grossWage",
                line.grossWage() == null ? null : line.grossWage().toPlainString());
        putIfKnown(row, "hours", line.hours() == null ? null : line.hours().toPlainString());
        return row;
    }

    private static void putIfKnown(Map<String, String> row, String name, @Nullable Object value) {
        if (value != null) {
            row.put(name, value.toString());
        }
    }

    private static ReportedLine line(Map<String, String> row) {
        String from = row.get("periodFrom");
        String to = row.get("periodTo");
        String gross = row.get("grossWage");
        String hours = row.get("hours");
        return new ReportedLine(
                Integer.parseInt(need(row, "lineNo")),
                need(row, "workerNumber"),
                need(row, "status"),
                row.get("siteLand"),
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                gross == null ? null : new BigDecimal(gross),
                hours == null ? null : new BigDecimal(hours));
    }

    private static String need(Map<String, String> values, String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The letter's facts lack " + name);
        }
        return value;
    }
}
