package org.fondsloket.reporting.spreadsheet.template;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fondsloket.reporting.check.AbsenceAsTyped;
import org.fondsloket.reporting.check.LeaveAsTyped;
import org.fondsloket.reporting.check.LineAsTyped;
import org.fondsloket.reporting.person.KnownPerson;
import org.fondsloket.reporting.spreadsheet.layout.Column;
import org.fondsloket.reporting.spreadsheet.layout.TemplateVersion;
import org.jspecify.annotations.Nullable;

/** Says which text of a line stands in which column. */
final class TemplateRow {

    private TemplateRow() {}

    /** The one row of the sheet INFO. */
    static Map<Column, String> info(TemplateContent content) {
        Map<Column, String> row = new EnumMap<>(Column.class);
        row.put(Column.TEMPLATE_VERSION, TemplateVersion.CURRENT);
        row.put(Column.AG_NUMBER, content.known().employerNumber());
        row.put(Column.MONTH, content.known().month().toString());
        row.put(Column.GENERATED_AT, content.generatedAt().toString());
        row.put(Column.WORKER_LIST, content.workerList());
        return row;
    }

    /** Rows of the sheet REPORT; the lines of a worker are numbered from 1. */
    static List<Map<Column, String>> report(TemplateContent content) {
        Map<String, Integer> numbers = new HashMap<>();
        return content.lines().stream()
                .map(
                        line ->
                                line(
                                        content.known().persons(),
                                        line,
                                        numbers.merge(
                                                String.valueOf(line.workerNumber()),
                                                1,
                                                Integer::sum),
                                        content.reasons().get(String.valueOf(line.lineId()))))
                .toList();
    }

    private static Map<Column, String> line(
            Map<String, KnownPerson> own, LineAsTyped line, int number, @Nullable String reason) {
        Map<Column, String> row = new EnumMap<>(Column.class);
        put(row, Column.AN_NUMBER, line.workerNumber());
        put(row, Column.LINE_NO, String.valueOf(number));
        put(row, Column.STATUS, line.status());
        put(row, Column.SITE_LAND, line.siteLand());
        // Names of the employer's own workers only: a number typed at random must not reveal one.
        KnownPerson person =
                line.workerNumber() == null ? null : own.get(line.workerNumber().strip());
        if (person != null) {
            put(row, Column.FAMILY_NAME, person.familyName());
            put(row, Column.GIVEN_NAME, person.givenName());
            put(
                    row,
                    Column.BIRTH_DATE,
                    person.birthDate() == null ? null : person.birthDate().toString());
        }
        put(row, Column.PERIOD_FROM, line.periodFrom());
        put(row, Column.PERIOD_TO, line.periodTo());
        put(row, Column.GROSS_WAGE, line.grossWage());
        put(row, Column.HOURS, line.hours());
        put(row, Column.HOURLY_BASE_WAGE, line.hourlyBaseWage());
        put(row, Column.POSTING_END, line.postingEnd());
        put(row, Column.WAGE_GROUP, line.wageGroup());
        put(row, Column.WARNING_REASON, reason);
        put(row, Column.REMARK, line.remark());
        return row;
    }

    static Map<Column, String> leave(@Nullable String worker, LeaveAsTyped leave) {
        Map<Column, String> row = new EnumMap<>(Column.class);
        put(row, Column.LEAVE_AN_NUMBER, worker);
        put(row, Column.LEAVE_FROM, leave.from());
        put(row, Column.LEAVE_TO, leave.to());
        put(row, Column.LEAVE_PAY_PAID, leave.payPaid());
        return row;
    }

    static Map<Column, String> absence(@Nullable String worker, AbsenceAsTyped absence) {
        Map<Column, String> row = new EnumMap<>(Column.class);
        put(row, Column.ABSENCE_AN_NUMBER, worker);
        put(row, Column.ABSENCE_KIND, absence.kind());
        put(row, Column.ABSENCE_FROM, absence.from());
        put(row, Column.ABSENCE_TO, absence.to());
        put(row, Column.LOST_HOURS, absence.lostHours());
        return row;
    }

    private static void put(Map<Column, String> row, Column column, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            row.put(column, text.strip());
        }
    }
}
