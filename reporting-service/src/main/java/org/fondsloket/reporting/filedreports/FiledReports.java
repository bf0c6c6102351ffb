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
import java.util.stream.Collectors;
import org.fondsloket.reporting.report.AnsweredCheck;
import org.fondsloket.reporting.report.Correction;
import org.fondsloket.reporting.report.Figures;
import org.fondsloket.reporting.report.MonthlyReportEvent;
import org.fondsloket.reporting.report.Purpose;
import org.fondsloket.reporting.report.Receipt;
import org.fondsloket.reporting.report.ReportId;
import org.fondsloket.reporting.report.ReportLine;
import org.fondsloket.reporting.report.axon.ReportStreams;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The filed reports. A version that has just been filed is found too: where the read model is still
 * behind, the report's own stream answers.
 */
@Component
public class FiledReports {

    private static final TypeReference<List<ReportLine>> LINES = new TypeReference<>() {};
    private static final TypeReference<List<AnsweredCheck>> ANSWERED = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ReportStreams streams;
    private final JsonMapper json = new JsonMapper();

    FiledReports(JdbcClient jdbc, ReportStreams streams) {
        this.jdbc = jdbc;
        this.streams = streams;
    }

    /** The last version of a month, if it is filed. */
    public Optional<FiledReport> find(String employerNumber, YearMonth month) {
        ReportId report = new ReportId(employerNumber, month);
        Integer last = streams.lastVersions(List.of(report)).get(report);
        return last == null
                ? Optional.empty()
                : jdbc.sql(
                                """
                                select * from filed_report
                                where employer_number = :employer and month = :month
                                  and version = :version
                                """)
                        .param("employer", employerNumber)
                        .param("month", month.toString())
                        .param("version", last)
                        .query(this::filedReport)
                        .optional()
                        .or(() -> find(employerNumber, month, last));
    }

    /** One version of a month, if there is one of this number. */
    public Optional<FiledReport> find(String employerNumber, YearMonth month, int version) {
        return version < 1
                ? Optional.empty()
                : streams.versions(new ReportId(employerNumber, month), version - 1).stream()
                        .findFirst()
                        .map(FiledReport::of);
    }

    /** The receipts of all versions of a month, the first one first. */
    public List<Receipt> versions(String employerNumber, YearMonth month) {
        return streams.versions(new ReportId(employerNumber, month), 0).stream()
                .map(Receipt::of)
                .toList();
    }

    /** True when the month is filed. */
    public boolean isFiled(String employerNumber, YearMonth month) {
        return !streams.lastVersions(List.of(new ReportId(employerNumber, month))).isEmpty();
    }

    /** The receipts of those among these months that are filed, of the last version each. */
    public Map<YearMonth, Receipt> receipts(String employerNumber, Collection<YearMonth> months) {
        return months(employerNumber, months).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, month -> month.getValue().receipt()));
    }

    /** Those among these months that are filed. */
    public Map<YearMonth, FiledMonth> months(String employerNumber, Collection<YearMonth> months) {
        Map<YearMonth, FiledMonth> filed = new HashMap<>();
        jdbc.sql(
                        """
                        select report_id, employer_number, month, version, purpose, figures,
                               correction, due_on, payment_reference, rule_set, submitted_at,
                               filed_at
                        from filed_report
                        where employer_number = :employer and month = any (:months)
                        """)
                .param("employer", employerNumber)
                .param("months", months.stream().map(YearMonth::toString).toArray(String[]::new))
                .query(
                        (row, number) ->
                                new FiledMonth(
                                        row.getObject("filed_at", OffsetDateTime.class).toInstant(),
                                        receipt(row)))
                .list()
                .forEach(month -> filed.put(month.receipt().month(), month));
        streams.lastVersions(
                        months.stream().map(month -> new ReportId(employerNumber, month)).toList())
                .forEach(
                        (report, last) ->
                                filed.compute(
                                        report.month(),
                                        (month, shown) -> upToDate(shown, report, last)));
        return filed;
    }

    private FiledMonth upToDate(@Nullable FiledMonth shown, ReportId report, int last) {
        if (shown != null && shown.receipt().version() >= last) {
            return shown;
        }
        List<MonthlyReportEvent> versions = streams.versions(report, 0);
        return new FiledMonth(versions.getFirst().submittedAt(), Receipt.of(versions.getLast()));
    }

    void put(MonthlyReportEvent event) {
        FiledReport filed = FiledReport.of(event);
        Correction correction = filed.correction();
        jdbc.sql(
                        """
                        insert into filed_report (employer_number, month, report_id, version, purpose,
                                                  lines, gross_sum, contribution_rate, contribution,
                                                  figures, correction, answered, due_on,
                                                  payment_reference, rule_set, submitted_at, filed_at)
                        values (:employer, :month, :report, :version, :purpose,
                                :lines::jsonb, :grossSum, :rate, :contribution,
                                :figures::jsonb, :correction::jsonb, :answered::jsonb, :dueOn,
                                :reference, :ruleSet, :submittedAt, :submittedAt)
                        on conflict (employer_number, month) do update
                        set version = excluded.version,
                            purpose = excluded.purpose,
                            lines = excluded.lines,
                            gross_sum = excluded.gross_sum,
                            contribution_rate = excluded.contribution_rate,
                            contribution = excluded.contribution,
                            figures = excluded.figures,
                            correction = excluded.correction,
                            answered = excluded.answered,
                            rule_set = excluded.rule_set,
                            submitted_at = excluded.submitted_at
                        where filed_report.version < excluded.version
                        """)
                .param("employer", event.employerNumber())
                .param("month", event.month().toString())
                .param("report", event.reportId())
                .param("version", event.version())
                .param("purpose", event.purpose().name())
                .param("lines", json.writeValueAsString(event.lines()))
                .param("grossSum", filed.figures().gross())
                .param("rate", event.contributionRate())
                .param("contribution", filed.figures().contribution())
                .param("figures", json.writeValueAsString(filed.figures()))
                .param(
                        "correction",
                        correction == null ? null : json.writeValueAsString(correction))
                .param("answered", json.writeValueAsString(event.answered()))
                .param("dueOn", event.dueOn())
                .param("reference", event.paymentReference())
                .param("ruleSet", event.ruleSet())
                .param("submittedAt", event.submittedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void clear() {
        jdbc.sql("truncate table filed_report").update();
    }

    private FiledReport filedReport(ResultSet row, int number) throws SQLException {
        return new FiledReport(
                receipt(row),
                row.getBigDecimal("contribution_rate"),
                json.readValue(row.getString("lines"), LINES),
                json.readValue(row.getString("figures"), Figures.class),
                correction(row),
                json.readValue(row.getString("answered"), ANSWERED));
    }

    private Receipt receipt(ResultSet row) throws SQLException {
        Figures figures = json.readValue(row.getString("figures"), Figures.class);
        Correction correction = correction(row);
        return new Receipt(
                row.getString("report_id"),
                row.getString("employer_number"),
                YearMonth.parse(row.getString("month")),
                row.getInt("version"),
                Purpose.valueOf(row.getString("purpose")),
                figures.gross(),
                figures.contribution(),
                figures.reimbursement(),
                figures.amountDue(),
                figures.leaveDays(),
                correction == null ? null : Receipt.Difference.of(correction.difference()),
                row.getObject("due_on", LocalDate.class),
                row.getString("payment_reference"),
                row.getString("rule_set"),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant());
    }

    private @Nullable Correction correction(ResultSet row) throws SQLException {
        String text = row.getString("correction");
        return text == null ? null : json.readValue(text, Correction.class);
    }
}
