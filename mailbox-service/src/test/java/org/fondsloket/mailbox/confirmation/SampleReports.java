package org.fondsloket.mailbox.confirmation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fondsloket.mailbox.confirmation.ReportedMonth.ReportedLeave;
import org.fondsloket.mailbox.confirmation.ReportedMonth.ReportedLine;
import org.fondsloket.mailbox.letter.LetterEvent.LetterRequested;
import org.fondsloket.mailbox.letter.LetterId;
import org.fondsloket.mailbox.rendering.LetterRenderer;
import org.fondsloket.mailbox.rendering.Letterhead;
import org.fondsloket.mailbox.rendering.People;
import org.fondsloket.mailbox.rendering.Recipient;

/** Invented reports and people for the letter tests. */
final class SampleReports {

    static final String EMPLOYER = "20417358";
    static final String REPORT = "6a4b6a4f-3b1c-3b62-8a52-4d1a5d3f6b11";

    static final Letterhead FUND =
            new Letterhead(
                    "Urlaubskasse Fondsloket",
                    "Beispielweg 12",
                    "10115 Berlin",
                    "+49 30 23125 100",
                    "service@fondsloket.example",
                    "Musterbank",
                    "DE89370400440532013000",
                    "COBADEFFXXX");

    static final Recipient COMPANY = new Recipient(EMPLOYER, "Van der Velde Bouw B.V.", "NL");

    static final People PEOPLE =
            new People(
                    Map.of(
                            "2041735100", "Łukaszewski, Żaneta",
                            "2041736900", "Ștefănescu, Ionuț",
                            "2041737700", "de Vries, Jan"));

    private SampleReports() {}

    static LetterRenderer renderer() {
        return new LetterRenderer(FUND, List.of(new ReportConfirmation()));
    }

    /** Example 1 of the scheme: three workers, rounded once on the sum. */
    static ReportedMonth example1(int version) {
        return report(
                version,
                List.of(
                        line(1, "2041735100", "3120.10", "160.00"),
                        line(2, "2041736900", "2876.47", "152.50"),
                        line(3, "2041737700", "3401.13", "168.00")));
    }

    /** A month in which nobody worked in Germany. */
    static ReportedMonth nil() {
        return report(
                1,
                List.of(
                        new ReportedLine(
                                1,
                                "2041735100",
                                "NIL",
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                List.of())));
    }

    /** A nil report as it is sent today: without rate, due day and payment reference. */
    static ReportedMonth nilReport() {
        return ReportedMonth.nil(
                REPORT,
                EMPLOYER,
                YearMonth.of(2026, 3),
                1,
                nil().lines(),
                "2026-11",
                Instant.parse("2026-04-10T09:30:00Z"));
    }

    /** Example 4 of the scheme: nine leave days in May are paid and paid back. */
    static ReportedMonth onLeave() {
        return report(
                1,
                List.of(
                        new ReportedLine(
                                1,
                                "2041737700",
                                "WORKED",
                                "NW",
                                LocalDate.of(2026, 3, 1),
                                LocalDate.of(2026, 3, 31),
                                new BigDecimal("2964.55"),
                                new BigDecimal("80.00"),
                                30,
                                List.of(
                                        new ReportedLeave(
                                                LocalDate.of(2026, 3, 9),
                                                LocalDate.of(2026, 3, 20),
                                                9,
                                                new BigDecimal("1600.00"),
                                                new BigDecimal("1560.55"),
                                                new BigDecimal("1560.55"))))));
    }

    /** Example 6 of the scheme: five hours were forgotten. */
    static ReportedMonth example6(String contributionBefore) {
        ReportedMonth after = report(2, List.of(line(1, "2041737700", "3217.50", "165.00")));
        return new ReportedMonth(
                after.reportId(),
                after.employerNumber(),
                after.month(),
                after.version(),
                after.lines(),
                after.grossSum(),
                after.contributionRate(),
                after.contribution(),
                after.dueOn(),
                after.paymentReference(),
                after.ruleSet(),
                after.submittedAt(),
                false,
                new CorrectedMonth(
                        LocalDate.of(2026, 4, 28),
                        sums("3120.00", "160.00", contributionBefore),
                        sums("3217.50", "165.00", "485.84"),
                        List.of(
                                new CorrectedMonth.ChangedLine(
                                        "2041737700",
                                        new BigDecimal("3120.00"),
                                        new BigDecimal("3217.50")),
                                new CorrectedMonth.ChangedLine(
                                        "2041735100",
                                        new BigDecimal("10.00"),
                                        new BigDecimal("0.00")))));
    }

    private static CorrectedMonth.Sums sums(String gross, String hours, String contribution) {
        return new CorrectedMonth.Sums(
                new BigDecimal(gross),
                new BigDecimal(hours),
                30,
                0,
                new BigDecimal("0.00"),
                new BigDecimal("0.00"),
                new BigDecimal(contribution));
    }

    /** Many workers, so that the table runs over several pages. */
    static ReportedMonth crowd(int workers) {
        List<ReportedLine> lines = new ArrayList<>();
        for (int i = 1; i <= workers; i++) {
            lines.add(line(i, crowdNumber(i), (2800 + i) + ".00", "160.00"));
        }
        return report(1, lines);
    }

    static People crowdNames(int workers) {
        Map<String, String> names = new HashMap<>();
        for (int i = 1; i <= workers; i++) {
            names.put(crowdNumber(i), "Musterfrau-Beispiel, Katarzyna " + i);
        }
        return new People(names);
    }

    static String crowdNumber(int i) {
        return String.valueOf(3_000_000_000L + i * 100L);
    }

    static ReportedMonth report(int version, List<ReportedLine> lines) {
        BigDecimal gross =
                lines.stream()
                        .map(line -> line.grossWage() == null ? BigDecimal.ZERO : line.grossWage())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .setScale(2, RoundingMode.UNNECESSARY);
        BigDecimal rate = new BigDecimal("0.151");
        return new ReportedMonth(
                REPORT,
                EMPLOYER,
                YearMonth.of(2026, 3),
                version,
                lines,
                gross,
                rate,
                gross.multiply(rate).setScale(2, RoundingMode.HALF_UP),
                LocalDate.of(2026, 4, 28),
                EMPLOYER + " 2026-03",
                "2026-01",
                Instant.parse("2026-04-10T09:30:00Z"),
                false,
                null);
    }

    static LetterRequested letter(ReportedMonth report, String language) {
        return new LetterRequested(
                LetterId.about(ReportConfirmation.KIND, report.reportId(), report.version()),
                report.employerNumber(),
                ReportConfirmation.KIND,
                report.month(),
                report.reportId(),
                language,
                report.toFacts());
    }

    private static ReportedLine line(int no, String worker, String gross, String hours) {
        return new ReportedLine(
                no,
                worker,
                "WORKED",
                "NW",
                LocalDate.of(2026, 3, no == 1 ? 10 : 1),
                LocalDate.of(2026, 3, 31),
                new BigDecimal(gross),
                new BigDecimal(hours),
                null,
                List.of());
    }
}
