package org.fondsloket.reporting.submission;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.fondsloket.reporting.person.ErasesPerson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reasons and remarks of sent reports: people's words, so no event has them. */
@Component
class ReportTexts implements ErasesPerson {

    private final JdbcClient jdbc;

    ReportTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String employerNumber, YearMonth month, int version, List<ReportText> texts) {
        if (texts.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        insert into report_text (employer_number, month, version, place,
                                                 worker_number, kind, check_id, field, text)
                        select ?, ?, ?, place, worker, kind, check_id, field, text
                        from unnest(?::int[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                             as added (place, worker, kind, check_id, field, text)
                        on conflict do nothing
                        """)
                .params(
                        employerNumber,
                        month.toString(),
                        version,
                        IntStream.range(0, texts.size()).boxed().toArray(Integer[]::new),
                        texts.stream().map(ReportText::workerNumber).toArray(String[]::new),
                        texts.stream().map(text -> text.kind().name()).toArray(String[]::new),
                        texts.stream().map(ReportText::check).toArray(String[]::new),
                        texts.stream().map(ReportText::field).toArray(String[]::new),
                        texts.stream().map(ReportText::text).toArray(String[]::new))
                .update();
    }

    List<ReportText> of(String employerNumber, YearMonth month, int version) {
        return jdbc.sql(
                        """
                        select kind, worker_number, check_id, field, text from report_text
                        where employer_number = ? and month = ? and version = ? order by place
                        """)
                .params(employerNumber, month.toString(), version)
                .query(
                        (row, number) ->
                                new ReportText(
                                        ReportText.Kind.valueOf(row.getString("kind")),
                                        row.getString("worker_number"),
                                        row.getString("check_id"),
                                        row.getString("field"),
                                        row.getString("text")))
                .list();
    }

    @Override
    public void erase(String workerNumber) {
        jdbc.sql("delete from report_text where worker_number = ?").param(workerNumber).update();
    }
}
