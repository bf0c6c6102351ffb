package org.fondsloket.reporting.filedreports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fondsloket.reporting.report.MonthlyReportDecider;
import org.fondsloket.reporting.report.MonthlyReportEvent.MonthlyReportSubmitted;
import org.fondsloket.reporting.report.Receipt;
import org.fondsloket.reporting.report.ReportId;
import org.fondsloket.reporting.report.ReportLine;
import org.fondsloket.reporting.report.axon.ReportStreams;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The filed reports. A month that has just been filed is found too: where the read model is still
 * behind, the report's own stream answers.
 */
@Component
public class FiledReports {

    private static final TypeReference<List<ReportLine>> LINES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ReportStreams streams;
    private final JsonMapper json = new JsonMapper();

    FiledReports(JdbcClient jdbc, ReportStreams streams) {
        this.jdbc = jdbc;
        this.streams = streams;
    }

    /** The report of a month, if it is filed. */
    public Optional<FiledReport> find(String employerNumber, YearMonth month) {
        return jdbc.sql(
                        """
                        select * from filed_report
                        where employer_number = :employer and month = :month
                        """)
                .param("employer", employerNumber)
                .param("month", month.toString())
                .query(this::filedReport)
                .optional()
                .or(() -> justFiled(employerNumber, month).map(FiledReports::filedReport));
    }

    /** True when the month is filed. */
    public boolean isFiled(String employerNumber, YearMonth month) {
        return receipts(employerNumber, List.of(month)).containsKey(month);
    }

    /** The receipts of those among these months that are filed. */
    public Map<YearMonth, Receipt> receipts(String employerNumber, Collection<YearMonth> months) {
        Map<YearMonth, Receipt> receipts = new HashMap<>();
        jdbc.sql(
                        """
                        select report_id, employer_number, month, version, gross_sum, contribution,
                               due_on, payment_reference, rule_set, submitted_at
                        from filed_report
                        where employer_number = :employer and month = any (:months)
                        """)
                .param("employer", employerNumber)
                .param("months", months.stream().map(YearMonth::toString).toArray(String[]::new))
                .query((row, number) -> receipt(row))
                .list()
                .forEach(receipt -> receipts.put(receipt.month(), receipt));
        for (YearMonth month : months) {
            if (!receipts.containsKey(month)) {
                justFiled(employerNumber, month)
                        .map(MonthlyReportDecider::receipt)
                        .ifPresent(receipt -> receipts.put(month, receipt));
            }
        }
        return receipts;
    }

    void put(MonthlyReportSubmitted event) {
        jdbc.sql(
                        """
                        insert into filed_report (employer_number, month, report_id, version, lines,
                                                  gross_sum, contribution_rate, contribution, due_on,
                                                  payment_reference, rule_set, submitted_at)
                        values (:employer, :month, :report, :version, :lines::jsonb,
                                :grossSum, :rate, :contribution, :dueOn,
                                :reference, :ruleSet, :submittedAt)
                        on conflict (employer_number, month) do nothing
                        """)
                .param("employer", event.employerNumber())
                .param("month", event.month().toString())
                .param("report", event.reportId())
                .param("version", event.version())
                .param("lines", json.writeValueAsString(event.lines()))
                .param("grossSum", event.grossSum())
                .param("rate", event.contributionRate())
                .param("contribution", event.contribution())
                .param("dueOn", event.dueOn())
                .param("reference", event.paymentReference())
                .param("ruleSet", event.ruleSet())
                .param("submittedAt", event.submittedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void clear() {
        jdbc.sql("truncate table filed_report").update();
    }

    private Optional<MonthlyReportSubmitted> justFiled(String employerNumber, YearMonth month) {
        return streams.submitted(new ReportId(employerNumber, month));
    }

    private static FiledReport filedReport(MonthlyReportSubmitted event) {
        return new FiledReport(
                MonthlyReportDecider.receipt(event), event.contributionRate(), event.lines());
    }

    private FiledReport filedReport(ResultSet row, int number) throws SQLException {
        return new FiledReport(
                receipt(row),
                row.getBigDecimal("contribution_rate"),
                json.readValue(row.getString("lines"), LINES));
    }

    private static Receipt receipt(ResultSet row) throws SQLException {
        return new Receipt(
                row.getString("report_id"),
                row.getString("employer_number"),
                YearMonth.parse(row.getString("month")),
                row.getInt("version"),
                row.getBigDecimal("gross_sum"),
                row.getBigDecimal("contribution"),
                row.getObject("due_on", LocalDate.class),
                row.getString("payment_reference"),
                row.getString("rule_set"),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant());
    }
}
