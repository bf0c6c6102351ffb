package org.fondsloket.reporting.spreadsheet.layout;

import static org.fondsloket.reporting.spreadsheet.layout.SheetName.ABSENCE;
import static org.fondsloket.reporting.spreadsheet.layout.SheetName.INFO;
import static org.fondsloket.reporting.spreadsheet.layout.SheetName.LEAVE;
import static org.fondsloket.reporting.spreadsheet.layout.SheetName.REPORT;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A column of the prescribed table. Its technical name in row 1 decides, never its place: columns
 * may be moved.
 */
public enum Column {
    TEMPLATE_VERSION(INFO, "template_version", Content.TEXT, "", 18),
    AG_NUMBER(INFO, "ag_number", Content.TEXT, "", 18),
    MONTH(INFO, "month", Content.TEXT, "", 12),
    GENERATED_AT(INFO, "generated_at", Content.TEXT, "", 26),
    WORKER_LIST(INFO, "worker_list", Content.TEXT, "", 40),

    AN_NUMBER(REPORT, "an_number", Content.WORKER, "workerNumber", 14),
    LINE_NO(REPORT, "line_no", Content.WHOLE, "lineId", 8),
    STATUS(REPORT, "status", Content.CODE, "status", 20),
    SITE_LAND(REPORT, "site_land", Content.CODE, "siteLand", 11),
    FAMILY_NAME(REPORT, "family_name", Content.TEXT, "familyName", 22),
    GIVEN_NAME(REPORT, "given_name", Content.TEXT, "givenName", 18),
    BIRTH_DATE(REPORT, "birth_date", Content.DATE, "birthDate", 13),
    PERIOD_FROM(REPORT, "period_from", Content.DATE, "periodFrom", 13),
    PERIOD_TO(REPORT, "period_to", Content.DATE, "periodTo", 13),
    GROSS_WAGE(REPORT, "gross_wage", Content.AMOUNT, "grossWage", 14),
    HOURS(REPORT, "hours", Content.AMOUNT, "hours", 10),
    HOURLY_BASE_WAGE(REPORT, "hourly_base_wage", Content.AMOUNT, "hourlyBaseWage", 17),
    POSTING_END(REPORT, "posting_end", Content.DATE, "postingEnd", 13),
    WAGE_GROUP(REPORT, "wage_group", Content.WHOLE, "wageGroup", 12),
    WARNING_REASON(REPORT, "warning_reason", Content.TEXT, "reason", 40),
    REMARK(REPORT, "remark", Content.TEXT, "remark", 40),
    PERMIT_NUMBER(REPORT, "permit_number", Content.TEXT, "permitNumber", 0),
    WAGE_CURRENCY(REPORT, "wage_currency", Content.CODE, "wageCurrency", 0),
    EXCHANGE_RATE(REPORT, "exchange_rate", Content.AMOUNT, "exchangeRate", 0),
    EXCHANGE_RATE_ON(REPORT, "exchange_rate_on", Content.DATE, "exchangeRateOn", 0),

    LEAVE_AN_NUMBER(LEAVE, "an_number", Content.WORKER, "workerNumber", 14),
    LEAVE_FROM(LEAVE, "leave_from", Content.DATE, "from", 13),
    LEAVE_TO(LEAVE, "leave_to", Content.DATE, "to", 13),
    LEAVE_PAY_PAID(LEAVE, "leave_pay_paid", Content.AMOUNT, "payPaid", 16),

    ABSENCE_AN_NUMBER(ABSENCE, "an_number", Content.WORKER, "workerNumber", 14),
    ABSENCE_KIND(ABSENCE, "kind", Content.CODE, "kind", 16),
    ABSENCE_FROM(ABSENCE, "from", Content.DATE, "from", 13),
    ABSENCE_TO(ABSENCE, "to", Content.DATE, "to", 13),
    LOST_HOURS(ABSENCE, "lost_hours", Content.AMOUNT, "lostHours", 12);

    /** Columns of a CSV file, which has one table instead of four sheets. */
    private static final List<Column> CSV =
            List.of(
                    AN_NUMBER,
                    LINE_NO,
                    STATUS,
                    SITE_LAND,
                    FAMILY_NAME,
                    GIVEN_NAME,
                    BIRTH_DATE,
                    PERIOD_FROM,
                    PERIOD_TO,
                    GROSS_WAGE,
                    HOURS,
                    HOURLY_BASE_WAGE,
                    POSTING_END,
                    WAGE_GROUP,
                    WARNING_REASON,
                    REMARK,
                    LEAVE_FROM,
                    LEAVE_TO,
                    LEAVE_PAY_PAID,
                    ABSENCE_KIND,
                    ABSENCE_FROM,
                    ABSENCE_TO,
                    LOST_HOURS,
                    TEMPLATE_VERSION,
                    AG_NUMBER,
                    MONTH);

    private final SheetName sheet;
    private final String technicalName;
    private final Content content;
    private final String field;
    private final int width;

    Column(SheetName sheet, String technicalName, Content content, String field, int width) {
        this.sheet = sheet;
        this.technicalName = technicalName;
        this.content = content;
        this.field = field;
        this.width = width;
    }

    /** Columns of a CSV file in the order of the template. */
    public static List<Column> csv() {
        return CSV;
    }

    /** The column of a line's own field, such as {@code grossWage}. */
    public static Optional<Column> ofField(SheetName sheet, String field) {
        return Arrays.stream(values())
                .filter(column -> column.sheet == sheet && column.field.equals(field))
                .findFirst();
    }

    public SheetName sheet() {
        return sheet;
    }

    /** The name in row 1 of its sheet. */
    public String technicalName() {
        return technicalName;
    }

    /** The name in row 1 of a CSV file, where absences share a table with everything else. */
    public String csvName() {
        return sheet == ABSENCE && !technicalName.equals("lost_hours")
                ? "absence_" + technicalName
                : technicalName;
    }

    public Content content() {
        return content;
    }

    /** Width in characters. */
    public int width() {
        return width;
    }

    /** False for what only few employers need: it is read when it is there. */
    public boolean isPrescribed() {
        return width > 0;
    }

    /** Most characters that a cell may hold. */
    public int longest() {
        return this == REMARK || this == WARNING_REASON ? 250 : 60;
    }

    /** Key of the translated label in row 2. */
    public String labelKey() {
        return "sheet.%s.%s".formatted(sheet.name().toLowerCase(Locale.ROOT), technicalName);
    }
}
