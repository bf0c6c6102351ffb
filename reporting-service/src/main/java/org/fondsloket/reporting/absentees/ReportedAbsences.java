package org.fondsloket.reporting.absentees;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.fondsloket.reporting.check.LineAsTyped;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reported absences, written with the command, so that a month shows them at once. */
@Component
public class ReportedAbsences {

    private final JdbcClient jdbc;

    ReportedAbsences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lines of which nothing is typed yet, with what was reported of their workers. */
    public List<LineAsTyped> into(String employerNumber, YearMonth month, List<LineAsTyped> lines) {
        List<LineAsTyped> with = lines;
        for (ReportedAbsence absence : of(employerNumber, month)) {
            with = AbsentLines.with(with, absence);
        }
        return with;
    }

    /** The same absence again is one row. */
    void put(String employerNumber, ReportedAbsence absence) {
        jdbc.sql(
                        """
                        insert into reported_absence (absence_id, employer_number, worker_number,
                                                      first_day, last_day, kind, lost_hours)
                        values (:id, :employer, :worker, :first, :last, :kind, :hours)
                        on conflict do nothing
                        """)
                .param("id", absence.absenceId())
                .param("employer", employerNumber)
                .param("worker", absence.workerNumber())
                .param("first", absence.from())
                .param("last", absence.to())
                .param("kind", absence.kind())
                .param("hours", absence.lostHours())
                .update();
    }

    /** The absence was taken back. */
    void remove(String employerNumber, String absenceId) {
        jdbc.sql("delete from reported_absence where employer_number = ? and absence_id = ?")
                .params(employerNumber, absenceId)
                .update();
    }

    /** One of the employer's absences. */
    Optional<ReportedAbsence> find(String employerNumber, String absenceId) {
        return jdbc.sql(
                        """
                        select absence_id, worker_number, kind, first_day, last_day, lost_hours
                        from reported_absence where employer_number = ? and absence_id = ?
                        """)
                .params(employerNumber, absenceId)
                .query(ReportedAbsences::read)
                .optional();
    }

    /** A worker's absences at the employer, newest first. */
    List<ReportedAbsence> of(String employerNumber, String workerNumber) {
        return jdbc.sql(
                        """
                        select absence_id, worker_number, kind, first_day, last_day, lost_hours
                        from reported_absence where employer_number = ? and worker_number = ?
                        order by first_day desc
                        """)
                .params(employerNumber, workerNumber)
                .query(ReportedAbsences::read)
                .list();
    }

    private List<ReportedAbsence> of(String employerNumber, YearMonth month) {
        return jdbc.sql(
                        """
                        select absence_id, worker_number, kind, first_day, last_day, lost_hours
                        from reported_absence
                        where employer_number = ? and first_day between ? and ?
                        order by worker_number, first_day
                        """)
                .params(employerNumber, month.atDay(1), month.atEndOfMonth())
                .query(ReportedAbsences::read)
                .list();
    }

    private static ReportedAbsence read(ResultSet row, int number) throws SQLException {
        return new ReportedAbsence(
                row.getString("absence_id"),
                row.getString("worker_number"),
                row.getString("kind"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getBigDecimal("lost_hours"));
    }
}
