package org.fondsloket.ledger;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fondsloket.contracts.MonthlyReportCorrected;
import org.fondsloket.contracts.MonthlyReportSubmitted;
import org.fondsloket.contracts.NilReportSubmitted;
import org.fondsloket.scheme.Contribution;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.RuleSets;
import org.jspecify.annotations.Nullable;

/** Reports as the reporting service would send them. */
final class Reports {

    private static final RuleSet RULES = RuleSets.published().latest();

    private Reports() {}

    static MonthlyReportSubmitted report(String employer, YearMonth month, String... wages) {
        return reportOf("3300127200", employer, month, wages);
    }

    /** The same of another worker, who is in no other test. */
    static MonthlyReportSubmitted reportOf(
            String worker, String employer, YearMonth month, String... wages) {
        List<MonthlyReportSubmitted.Line> lines = new ArrayList<>();
        List<Money> sums = new ArrayList<>();
        for (String wage : wages) {
            lines.add(
                    MonthlyReportSubmitted.Line.of(
                            lines.size() + 1,
                            worker,
                            "WORKED",
                            "NW",
                            month.atDay(1),
                            month.atEndOfMonth(),
                            new BigDecimal(wage),
                            new BigDecimal("160.00")));
            sums.add(Money.of(wage));
        }
        Contribution contribution = Contribution.of(RULES, month, sums);
        return new MonthlyReportSubmitted(
                reportId(employer, month),
                employer,
                month,
                1,
                "de",
                lines,
                contribution.grossSum().amount(),
                contribution.rate(),
                contribution.amount().amount(),
                RULES.paymentDueOn(month),
                employer + " " + month,
                RULES.id(),
                Instant.parse("2026-06-10T08:15:30Z"),
                null,
                null,
                null);
    }

    /**
     * The same with a leave of the first worker, priced as the employer was told.
     *
     * @param assurance version of the words that were assured, or null
     */
    static MonthlyReportSubmitted withLeave(
            MonthlyReportSubmitted report,
            LocalDate from,
            LocalDate to,
            int days,
            String pay,
            @Nullable String assurance) {
        List<MonthlyReportSubmitted.Line> lines = new ArrayList<>(report.lines());
        MonthlyReportSubmitted.Line line = lines.getFirst();
        BigDecimal euro = new BigDecimal(pay);
        lines.set(
                0,
                new MonthlyReportSubmitted.Line(
                        line.lineNo(),
                        line.workerNumber(),
                        line.status(),
                        line.siteLand(),
                        line.periodFrom(),
                        line.periodTo(),
                        line.grossWage(),
                        line.hours(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(
                                new MonthlyReportSubmitted.Leave(
                                        from,
                                        to,
                                        euro,
                                        days,
                                        0,
                                        euro,
                                        new BigDecimal("0.00"),
                                        euro)),
                        null));
        return new MonthlyReportSubmitted(
                report.reportId(),
                report.employerNumber(),
                report.month(),
                report.version(),
                report.language(),
                lines,
                report.grossSum(),
                report.contributionRate(),
                report.contribution(),
                report.dueOn(),
                report.paymentReference(),
                report.ruleSet(),
                report.submittedAt(),
                null,
                null,
                assurance);
    }

    /** The next version of a report, with other wages. */
    static MonthlyReportCorrected corrected(
            MonthlyReportSubmitted first, int version, String contributionBefore, String... wages) {
        MonthlyReportSubmitted after = report(first.employerNumber(), first.month(), wages);
        BigDecimal before = new BigDecimal(contributionBefore);
        return new MonthlyReportCorrected(
                first.reportId(),
                first.employerNumber(),
                first.month(),
                version,
                version - 1,
                "de",
                after.lines(),
                after.grossSum(),
                after.contributionRate(),
                after.contribution(),
                totals(after.contribution()),
                totals(before),
                totals(after.contribution().subtract(before)),
                List.of(),
                after.dueOn(),
                after.dueOn(),
                after.paymentReference(),
                true,
                LocalDate.of(2027, 9, 30),
                after.ruleSet(),
                List.of(),
                null,
                Instant.parse("2026-07-20T08:00:00Z"));
    }

    static NilReportSubmitted nil(String employer, YearMonth month) {
        return new NilReportSubmitted(
                reportId(employer, month),
                employer,
                month,
                1,
                "de",
                List.of(
                        MonthlyReportSubmitted.Line.of(
                                1, "3300127200", "NIL", null, null, null, null, null)),
                RULES.id(),
                List.of(),
                Instant.parse("2026-06-10T08:15:30Z"));
    }

    private static MonthlyReportSubmitted.Totals totals(BigDecimal contribution) {
        BigDecimal nothing = new BigDecimal("0.00");
        return new MonthlyReportSubmitted.Totals(
                nothing, contribution, nothing, 0, 0, nothing, nothing, nothing, contribution);
    }

    static MonthlyReportSubmitted withContribution(MonthlyReportSubmitted report, String amount) {
        return changed(report, report.version(), new BigDecimal(amount), report.dueOn());
    }

    static MonthlyReportSubmitted withVersion(MonthlyReportSubmitted report, int version) {
        return changed(report, version, report.contribution(), report.dueOn());
    }

    static MonthlyReportSubmitted sentAt(MonthlyReportSubmitted report, Instant moment) {
        return new MonthlyReportSubmitted(
                report.reportId(),
                report.employerNumber(),
                report.month(),
                report.version(),
                report.language(),
                report.lines(),
                report.grossSum(),
                report.contributionRate(),
                report.contribution(),
                report.dueOn(),
                report.paymentReference(),
                report.ruleSet(),
                moment,
                null,
                null,
                null);
    }

    private static MonthlyReportSubmitted changed(
            MonthlyReportSubmitted report, int version, BigDecimal amount, LocalDate dueOn) {
        return new MonthlyReportSubmitted(
                report.reportId(),
                report.employerNumber(),
                report.month(),
                version,
                report.language(),
                report.lines(),
                report.grossSum(),
                report.contributionRate(),
                amount,
                dueOn,
                report.paymentReference(),
                report.ruleSet(),
                report.submittedAt(),
                null,
                null,
                null);
    }

    private static String reportId(String employer, YearMonth month) {
        return UUID.nameUUIDFromBytes((employer + month).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
