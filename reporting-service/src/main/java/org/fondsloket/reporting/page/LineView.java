package org.fondsloket.reporting.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fondsloket.reporting.check.LineAsTyped;
import org.fondsloket.reporting.person.PersonName;
import org.fondsloket.reporting.report.ReportLine;
import org.jspecify.annotations.Nullable;

/** A line of the entry screen with the worker's name beside it. */
public record LineView(
        @Nullable String lineId,
        @Nullable String workerNumber,
        @Nullable String familyName,
        @Nullable String givenName,
        @Nullable String status,
        @Nullable String siteLand,
        @Nullable String periodFrom,
        @Nullable String periodTo,
        @Nullable String grossWage,
        @Nullable String hours) {

    static List<LineView> typed(List<LineAsTyped> lines, Map<String, PersonName> names) {
        return lines.stream()
                .map(
                        line ->
                                of(
                                        line,
                                        line.workerNumber() == null
                                                ? null
                                                : names.get(line.workerNumber().strip())))
                .toList();
    }

    /** Lines of a filed report. */
    public static List<LineView> filed(List<ReportLine> lines, Map<String, PersonName> names) {
        return IntStream.range(0, lines.size())
                .mapToObj(
                        index ->
                                of(
                                        asTyped(index, lines.get(index)),
                                        names.get(lines.get(index).workerNumber())))
                .toList();
    }

    private static LineAsTyped asTyped(int index, ReportLine line) {
        return new LineAsTyped(
                RequestLines.idOf(index),
                line.workerNumber(),
                line.status(),
                line.siteLand(),
                text(line.periodFrom()),
                text(line.periodTo()),
                number(line.grossWage()),
                number(line.hours()));
    }

    private static LineView of(LineAsTyped line, @Nullable PersonName name) {
        return new LineView(
                line.lineId(),
                line.workerNumber(),
                name == null ? null : name.familyName(),
                name == null ? null : name.givenName(),
                line.status(),
                line.siteLand(),
                line.periodFrom(),
                line.periodTo(),
                line.grossWage(),
                line.hours());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String number(@Nullable BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }
}
