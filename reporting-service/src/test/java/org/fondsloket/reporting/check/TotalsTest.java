package org.fondsloket.reporting.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fondsloket.reporting.check.SampleReport.KOWAL;
import static org.fondsloket.reporting.check.SampleReport.NOVAK;
import static org.fondsloket.reporting.check.SampleReport.amounts;
import static org.fondsloket.reporting.check.SampleReport.line;
import static org.fondsloket.reporting.check.SampleReport.ofMay;
import static org.fondsloket.reporting.check.SampleReport.status;
import static org.fondsloket.reporting.check.SampleReport.worked;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.fondsloket.reporting.report.ReportLine;
import org.fondsloket.scheme.WorkerNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S000-24 totals, live while typing")
class TotalsTest {

    @Test
    void addsUpWhatIsReadable() {
        Totals totals =
                ofMay().with(
                                amounts("3120.10", "160"),
                                amounts("2876.47", "abc"),
                                amounts("3401.13", "7.25"),
                                amounts("12.345", null),
                                line(KOWAL, "NIL", null, null, "99.00", "8"))
                        .underCheck()
                        .totals();

        assertThat(totals.contribution().grossSum()).hasToString("9397.70");
        assertThat(totals.contribution().amount()).hasToString("1419.05");
        assertThat(totals.hours()).isEqualTo("167.25");
    }

    @Test
    void owesNothingForANilReport() {
        Totals totals = ofMay().with(status(NOVAK, "NIL")).underCheck().totals();

        assertThat(totals.contribution().amount()).hasToString("0.00");
        assertThat(totals.hours()).isEqualTo("0.00");
    }

    @Test
    void filesALineWithoutValuesWithoutSiteAndPeriod() {
        List<ReportLine> filed =
                ofMay().with(
                                worked(" " + NOVAK),
                                line(KOWAL, "NOT_POSTED", "2026-05-01", "2026-05-31", "", null))
                        .underCheck()
                        .reportLines();

        assertThat(filed)
                .containsExactly(
                        ReportLine.worked(
                                NOVAK,
                                "WORKED",
                                "NW",
                                LocalDate.of(2026, 5, 1),
                                LocalDate.of(2026, 5, 31),
                                new BigDecimal("3120.00"),
                                new BigDecimal("160.00")),
                        ReportLine.withoutValues(KOWAL, "NOT_POSTED", null));
    }

    @Test
    @DisplayName("5,000 lines: every finding at its line, totals to the cent")
    void checksFiveThousandLinesInOneGo() {
        Set<String> workers = new TreeSet<>();
        IntStream.range(0, 5_000).forEach(at -> workers.add(WorkerNumber.ofSerial(at).value()));
        List<String> numbers = List.copyOf(workers);
        List<LineAsTyped> lines =
                IntStream.range(0, 5_000)
                        .mapToObj(
                                at ->
                                        line(
                                                numbers.get(at),
                                                "WORKED",
                                                "2026-05-01",
                                                "2026-05-31",
                                                at % 1_000 == 7 ? "-50.00" : "3120.01",
                                                "160.00"))
                        .toList();
        SampleReport sample = ofMay().registered(workers).announced(workers.toArray(String[]::new));
        long start = System.nanoTime();

        ReportUnderCheck report = sample.with(lines.toArray(LineAsTyped[]::new)).underCheck();
        List<Finding> findings = report.findings();
        Totals totals = report.totals();

        System.out.printf("5000 lines checked in %d ms%n", (System.nanoTime() - start) / 1_000_000);
        assertThat(
                        findings.stream()
                                .filter(finding -> finding.check().equals("S-08"))
                                .map(Finding::pointer))
                .containsExactly(
                        "/lines/7/grossWage",
                        "/lines/1007/grossWage",
                        "/lines/2007/grossWage",
                        "/lines/3007/grossWage",
                        "/lines/4007/grossWage");
        // 4995 x 3120.01 - 5 x 50.00, and 0.151 of it
        assertThat(totals.contribution().grossSum()).hasToString("15584199.95");
        assertThat(totals.contribution().amount()).hasToString("2353214.19");
        assertThat(totals.hours()).isEqualTo("800000.00");
    }
}
