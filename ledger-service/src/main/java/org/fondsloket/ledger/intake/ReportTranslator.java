package org.fondsloket.ledger.intake;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.fondsloket.contracts.MonthlyReportCorrected;
import org.fondsloket.contracts.MonthlyReportSubmitted;
import org.fondsloket.contracts.MonthlyReportSubmitted.Line;
import org.fondsloket.contracts.NilReportSubmitted;
import org.fondsloket.ledger.contribution.ClaimedReimbursement;
import org.fondsloket.ledger.contribution.ContributionCommand.BookReport;
import org.fondsloket.ledger.contribution.ContributionCommand.NoteNilReport;
import org.fondsloket.ledger.contribution.ReportedContribution;
import org.fondsloket.ledger.leave.Granted;
import org.fondsloket.ledger.leave.SettledLeave;
import org.fondsloket.scheme.Money;

/** Takes from the outer event what the account needs, so that its shape stays at the door. */
final class ReportTranslator {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private ReportTranslator() {}

    static BookReport command(
            MonthlyReportSubmitted report, String eventId, List<SettledLeave> settled) {
        return new BookReport(
                report.employerNumber(),
                report.reportId(),
                report.version(),
                eventId,
                day(report.submittedAt()),
                contribution(report),
                null,
                claims(settled, report.lines()));
    }

    static BookReport command(
            MonthlyReportCorrected report, String eventId, List<SettledLeave> settled) {
        return new BookReport(
                report.employerNumber(),
                report.reportId(),
                report.version(),
                eventId,
                day(report.submittedAt()),
                contribution(report),
                report.difference().contribution(),
                claims(settled, report.lines()));
    }

    static NoteNilReport command(NilReportSubmitted report, String eventId) {
        return new NoteNilReport(
                report.employerNumber(),
                report.month(),
                report.reportId(),
                report.version(),
                eventId,
                day(report.submittedAt()));
    }

    static ReportedContribution contribution(MonthlyReportSubmitted report) {
        return new ReportedContribution(
                report.employerNumber(),
                report.month(),
                wages(report.lines()),
                report.grossSum(),
                report.contributionRate(),
                report.contribution(),
                report.dueOn(),
                report.ruleSet());
    }

    static ReportedContribution contribution(MonthlyReportCorrected report) {
        return new ReportedContribution(
                report.employerNumber(),
                report.month(),
                wages(report.lines()),
                report.grossSum(),
                report.contributionRate(),
                report.contribution(),
                report.dueOn(),
                report.ruleSet());
    }

    private static List<ReportedContribution.Wage> wages(List<Line> lines) {
        List<ReportedContribution.Wage> wages = new ArrayList<>();
        for (Line line : lines) {
            BigDecimal gross = line.grossWage();
            if (gross != null) {
                wages.add(new ReportedContribution.Wage(line.status(), gross));
            }
        }
        return wages;
    }

    private static List<ClaimedReimbursement> claims(List<SettledLeave> settled, List<Line> lines) {
        List<ClaimedReimbursement> claims = new ArrayList<>();
        for (SettledLeave worker : settled) {
            List<Line> own =
                    lines.stream()
                            .filter(line -> line.workerNumber().equals(worker.workerNumber()))
                            .toList();
            LocalDate end = LeaveTranslator.postingEnd(own);
            for (Granted granted : worker.granted()) {
                claims.add(
                        new ClaimedReimbursement(
                                worker.workerNumber(),
                                granted.from(),
                                granted.to(),
                                granted.days(),
                                granted.daysFromCarryOver(),
                                Money.of(granted.payDue()),
                                Money.of(granted.payFromCarryOver()),
                                paid(own, granted),
                                Money.of(granted.reimbursement()),
                                granted.doubt() != null,
                                end));
            }
        }
        return claims;
    }

    /** What the employer says the worker got for this leave. */
    private static Money paid(List<Line> lines, Granted granted) {
        Money paid = Money.ZERO;
        for (Line line : lines) {
            List<MonthlyReportSubmitted.Leave> leave = line.leave();
            if (leave != null) {
                paid =
                        paid.plus(
                                Money.sum(
                                        leave.stream()
                                                .filter(each -> each.from().equals(granted.from()))
                                                .map(each -> Money.of(each.payPaid()))
                                                .toList()));
            }
        }
        return paid;
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, BERLIN);
    }
}
