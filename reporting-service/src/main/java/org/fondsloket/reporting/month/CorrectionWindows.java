package org.fondsloket.reporting.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fondsloket.reporting.report.CorrectionDays;
import org.fondsloket.scheme.account.CorrectionWindow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says until when the months of an employer can be changed (procedure agreement, section 6(5)). */
@Component
public class CorrectionWindows {

    private final JdbcClient jdbc;
    private final Months months;

    CorrectionWindows(JdbcClient jdbc, Months months) {
        this.jdbc = jdbc;
        this.months = months;
    }

    /** The last days of a month's workers, for a correction. */
    public CorrectionDays days(String employerNumber, YearMonth month) {
        return ends(employerNumber).days(months.rules(), month, months.today());
    }

    /** The windows of these months. */
    public Map<YearMonth, MonthWindow> of(String employerNumber, Collection<YearMonth> shown) {
        PostingEnds ends = ends(employerNumber);
        LocalDate today = months.today();
        Map<YearMonth, MonthWindow> windows = new HashMap<>();
        for (YearMonth month : shown) {
            LocalDate lastDay = ends.lastDay(months.rules(), month);
            LocalDate byYear = CorrectionWindow.of(months.rules(), month, null).lastDay();
            windows.put(
                    month,
                    new MonthWindow(
                            ends.touches(month),
                            !today.isAfter(lastDay),
                            lastDay,
                            lastDay.isBefore(byYear)
                                    ? MonthWindow.Reason.POSTING_ENDED
                                    : MonthWindow.Reason.YEAR_OVER));
        }
        return windows;
    }

    private PostingEnds ends(String employerNumber) {
        List<PostingEnds.Posting> postings = new ArrayList<>();
        jdbc.sql(
                        """
                        select worker_number, first_day, last_day, ended_on from posting
                        where employer_number = :employer and first_day <= last_day
                        """)
                .param("employer", employerNumber)
                .query(
                        row -> {
                            postings.add(
                                    new PostingEnds.Posting(
                                            row.getString("worker_number"),
                                            row.getObject("first_day", LocalDate.class),
                                            row.getObject("last_day", LocalDate.class),
                                            row.getObject("ended_on", LocalDate.class)));
                        });
        List<PostingEnds.ReportedEnd> reported = new ArrayList<>();
        jdbc.sql(
                        """
                        select month, line ->> 'workerNumber' as worker_number,
                               (line ->> 'postingEnd')::date as ended_on
                        from filed_report, jsonb_array_elements(lines) as line
                        where employer_number = :employer and line ->> 'postingEnd' is not null
                        """)
                .param("employer", employerNumber)
                .query(
                        row -> {
                            reported.add(
                                    new PostingEnds.ReportedEnd(
                                            row.getString("worker_number"),
                                            YearMonth.parse(row.getString("month")),
                                            row.getObject("ended_on", LocalDate.class)));
                        });
        return new PostingEnds(postings, reported);
    }
}
