package org.fondsloket.employee.expectation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Copy of the reports' last versions, worker numbers only. */
@Component
final class FiledMonths {

    private final JdbcClient jdbc;

    FiledMonths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the newest version; an older one that comes late changes nothing. */
    void record(FiledMonth filed) {
        String month = filed.month().toString();
        int newer =
                jdbc.sql(
                                """
                                insert into reported_month (employer_number, month, version)
                                values (?, ?, ?)
                                on conflict (employer_number, month) do update
                                set version = excluded.version
                                where reported_month.version < excluded.version
                                """)
                        .params(filed.employerNumber(), month, filed.version())
                        .update();
        if (newer == 0) {
            return;
        }
        jdbc.sql("delete from reported_line where employer_number = ? and month = ?")
                .params(filed.employerNumber(), month)
                .update();
        for (int i = 0; i < filed.lines().size(); i++) {
            FiledMonth.Line line = filed.lines().get(i);
            jdbc.sql(
                            """
                            insert into reported_line (employer_number, month, line_index,
                                                       worker_number, status, period_from,
                                                       period_to, posting_end)
                            values (:employer, :month, :index, :worker, :status, :from, :to, :end)
                            """)
                    .param("employer", filed.employerNumber())
                    .param("month", month)
                    .param("index", i)
                    .param("worker", line.workerNumber())
                    .param("status", line.status())
                    .param("from", line.periodFrom())
                    .param("to", line.periodTo())
                    .param("end", line.postingEnd())
                    .update();
        }
    }

    /** Lines of the month's last version; empty when nothing is filed. */
    Optional<List<ReportedLine>> lines(String employerNumber, YearMonth month) {
        boolean filed =
                jdbc.sql(
                                """
                                select exists (select 1 from reported_month
                                               where employer_number = ? and month = ?)
                                """)
                        .params(employerNumber, month.toString())
                        .query(Boolean.class)
                        .single();
        return filed ? Optional.of(read(employerNumber, month)) : Optional.empty();
    }

    /** A worker's lines in each filed month from one on that has any. */
    SortedMap<YearMonth, List<ReportedLine>> ofWorker(
            String employerNumber, String workerNumber, YearMonth from) {
        SortedMap<YearMonth, List<ReportedLine>> lines = new TreeMap<>();
        jdbc.sql(
                        """
                        select month, worker_number, status, period_from, period_to, posting_end
                        from reported_line
                        where employer_number = ? and worker_number = ? and month >= ?
                        order by month, line_index
                        """)
                .params(employerNumber, workerNumber, from.toString())
                .query(
                        row -> {
                            lines.computeIfAbsent(
                                            YearMonth.parse(row.getString("month")),
                                            _ -> new ArrayList<>())
                                    .add(line(row));
                        });
        return lines;
    }

    private List<ReportedLine> read(String employerNumber, YearMonth month) {
        return jdbc.sql(
                        """
                        select worker_number, status, period_from, period_to, posting_end
                        from reported_line where employer_number = ? and month = ?
                        order by line_index
                        """)
                .params(employerNumber, month.toString())
                .query((row, number) -> line(row))
                .list();
    }

    private static ReportedLine line(ResultSet row) throws SQLException {
        return new ReportedLine(
                row.getString("worker_number"),
                row.getString("status"),
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_to", LocalDate.class),
                row.getObject("posting_end", LocalDate.class));
    }
}
