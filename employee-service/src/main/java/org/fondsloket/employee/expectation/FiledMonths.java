package org.fondsloket.employee.expectation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
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

    private List<ReportedLine> read(String employerNumber, YearMonth month) {
        return jdbc.sql(
                        """
                        select worker_number, status, period_from, period_to, posting_end
                        from reported_line where employer_number = ? and month = ?
                        order by line_index
                        """)
                .params(employerNumber, month.toString())
                .query(
                        (row, number) ->
                                new ReportedLine(
                                        row.getString("worker_number"),
                                        row.getString("status"),
                                        row.getObject("period_from", LocalDate.class),
                                        row.getObject("period_to", LocalDate.class),
                                        row.getObject("posting_end", LocalDate.class)))
                .list();
    }
}
