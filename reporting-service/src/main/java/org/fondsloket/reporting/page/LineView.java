package org.fondsloket.reporting.page;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.fondsloket.reporting.check.AbsenceAsTyped;
import org.fondsloket.reporting.check.LeaveAsTyped;
import org.fondsloket.reporting.check.LineAsTyped;
import org.fondsloket.reporting.check.LineFigures;
import org.fondsloket.reporting.facts.KnownMonth;
import org.fondsloket.reporting.person.PersonName;
import org.fondsloket.reporting.report.ReportLine;
import org.jspecify.annotations.Nullable;

/**
 * A line of the entry screen with the worker's name beside it.
 *
 * @param figures what the line means under the rules; null for a line that is filed
 * @param proposal values of the month before, where nothing is typed yet
 */
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
        @Nullable String hours,
        @Nullable String hourlyBaseWage,
        @Nullable String wageGroup,
        @Nullable String postingEnd,
        @Nullable String remark,
        @Nullable String permitNumber,
        @Nullable String wageCurrency,
        @Nullable String exchangeRate,
        @Nullable String exchangeRateOn,
        List<LeaveAsTyped> leave,
        List<AbsenceAsTyped> absences,
        @Nullable LineFigures figures,
        @Nullable Proposal proposal) {

    /** Lines as they are typed, with what is known of their workers. */
    public static List<LineView> typed(
            List<LineAsTyped> lines, List<LineFigures> figures, KnownMonth known) {
        Set<String> proposed = new HashSet<>();
        return IntStream.range(0, lines.size())
                .mapToObj(
                        index -> {
                            LineAsTyped line = lines.get(index);
                            return of(
                                    line,
                                    known.name(line.workerNumber()),
                                    figures.get(index),
                                    Proposal.of(line, known, proposed));
                        })
                .toList();
    }

    /** Lines of a filed report. */
    public static List<LineView> filed(List<ReportLine> lines, Map<String, PersonName> names) {
        return IntStream.range(0, lines.size())
                .mapToObj(
                        index ->
                                of(
                                        asTyped(index, lines.get(index)),
                                        names.get(lines.get(index).workerNumber()),
                                        null,
                                        null))
                .toList();
    }

    /** Lines of a filed report as somebody would have typed them. */
    static List<LineAsTyped> asTyped(List<ReportLine> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(index -> asTyped(index, lines.get(index)))
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
                number(line.hours()),
                number(line.hourlyBaseWage()),
                text(line.wageGroup()),
                text(line.postingEnd()),
                null,
                line.permitNumber(),
                null,
                null,
                null,
                line.leave().stream()
                        .map(
                                leave ->
                                        new LeaveAsTyped(
                                                leave.from().toString(),
                                                leave.to().toString(),
                                                number(leave.payPaid())))
                        .toList(),
                line.absences().stream()
                        .map(
                                absence ->
                                        new AbsenceAsTyped(
                                                absence.kind(),
                                                absence.from().toString(),
                                                absence.to().toString(),
                                                number(absence.lostHours())))
                        .toList());
    }

    private static LineView of(
            LineAsTyped line,
            @Nullable PersonName name,
            @Nullable LineFigures figures,
            @Nullable Proposal proposal) {
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
                line.hours(),
                line.hourlyBaseWage(),
                line.wageGroup(),
                line.postingEnd(),
                line.remark(),
                line.permitNumber(),
                line.wageCurrency(),
                line.exchangeRate(),
                line.exchangeRateOn(),
                line.leave(),
                line.absences(),
                figures,
                proposal);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String number(@Nullable BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }
}
