package org.fondsloket.mailbox.confirmation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a correction changed, in total and line by line.
 *
 * @param valueDate day from which the difference counts as owed
 */
public record CorrectedMonth(
        LocalDate valueDate, Sums before, Sums after, List<ChangedLine> lines) {

    private static final String LINE = "changed.";

    public CorrectedMonth {
        lines = List.copyOf(lines);
    }

    /** Sums of one version. */
    public record Sums(
            BigDecimal gross,
            BigDecimal hours,
            int employmentDays,
            int leaveDays,
            BigDecimal leavePay,
            BigDecimal reimbursement,
            BigDecimal contribution) {}

    /** The wage of a line before and after, in euro; zero where there was or is no line. */
    public record ChangedLine(String workerNumber, BigDecimal before, BigDecimal after) {}

    /** What is owed more, in euro; less is negative. */
    BigDecimal more() {
        return after.contribution().subtract(before.contribution());
    }

    void write(Map<String, String> values) {
        values.put("valueDate", valueDate.toString());
        write(values, "before.", before);
        write(values, "after.", after);
        for (int at = 0; at < lines.size(); at++) {
            String name = LINE + (at + 1) + ".";
            values.put(name + "workerNumber", lines.get(at).workerNumber());
            values.put(name + "before", lines.get(at).before().toPlainString());
            values.put(name + "after", lines.get(at).after().toPlainString());
        }
    }

    static @Nullable CorrectedMonth read(Map<String, String> values) {
        String valueDate = values.get("valueDate");
        if (valueDate == null) {
            return null;
        }
        List<ChangedLine> lines = new ArrayList<>();
        for (int at = 1; values.containsKey(LINE + at + ".workerNumber"); at++) {
            String name = LINE + at + ".";
            lines.add(
                    new ChangedLine(
                            ReportedMonth.need(values, name + "workerNumber"),
                            amount(values, name + "before"),
                            amount(values, name + "after")));
        }
        return new CorrectedMonth(
                LocalDate.parse(valueDate), read(values, "before."), read(values, "after."), lines);
    }

    private static void write(Map<String, String> values, String name, Sums sums) {
        values.put(name + "gross", sums.gross().toPlainString());
        values.put(name + "hours", sums.hours().toPlainString());
        values.put(name + "employmentDays", Integer.toString(sums.employmentDays()));
        values.put(name + "leaveDays", Integer.toString(sums.leaveDays()));
        values.put(name + "leavePay", sums.leavePay().toPlainString());
        values.put(name + "reimbursement", sums.reimbursement().toPlainString());
        values.put(name + "contribution", sums.contribution().toPlainString());
    }

    private static Sums read(Map<String, String> values, String name) {
        return new Sums(
                amount(values, name + "gross"),
                amount(values, name + "hours"),
                Integer.parseInt(ReportedMonth.need(values, name + "employmentDays")),
                Integer.parseInt(ReportedMonth.need(values, name + "leaveDays")),
                amount(values, name + "leavePay"),
                amount(values, name + "reimbursement"),
                amount(values, name + "contribution"));
    }

    private static BigDecimal amount(Map<String, String> values, String name) {
        return new BigDecimal(ReportedMonth.need(values, name));
    }
}
