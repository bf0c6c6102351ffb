package org.fondsloket.mailbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.fondsloket.contracts.EmployerRegistered;
import org.fondsloket.contracts.MonthlyReportCorrected;
import org.fondsloket.contracts.MonthlyReportSubmitted;
import org.fondsloket.contracts.NilReportSubmitted;
import org.fondsloket.contracts.PersonRecorded;

/** Events of the other services, invented for the tests of this one. */
public final class TestReports {

    private TestReports() {}

    public static MonthlyReportSubmitted report(
            String employer, int version, String language, String... workers) {
        BigDecimal gross = new BigDecimal("3120.10").multiply(BigDecimal.valueOf(workers.length));
        return new MonthlyReportSubmitted(
                UUID.nameUUIDFromBytes(employer.getBytes(UTF_8)).toString(),
                employer,
                YearMonth.of(2026, 3),
                version,
                language,
                IntStream.range(0, workers.length)
                        .mapToObj(
                                i ->
                                        MonthlyReportSubmitted.Line.of(
                                                i + 1,
                                                Arrays.asList(workers).get(i),
                                                "WORKED",
                                                "NW",
                                                LocalDate.of(2026, 3, 1),
                                                LocalDate.of(2026, 3, 31),
                                                new BigDecimal("3120.10"),
                                                new BigDecimal("160.00")))
                        .toList(),
                gross,
                new BigDecimal("0.151"),
                new BigDecimal("471.14"),
                LocalDate.of(2026, 4, 28),
                employer + " 2026-03",
                "2026-01",
                Instant.parse("2026-04-10T09:30:00Z"),
                null,
                null,
                null);
    }

    /** Example 6 of the scheme, with a leave in the line. */
    public static MonthlyReportCorrected corrected(String employer, String worker) {
        MonthlyReportSubmitted first = report(employer, 1, "nl", worker);
        return new MonthlyReportCorrected(
                first.reportId(),
                employer,
                first.month(),
                2,
                1,
                "nl",
                List.of(
                        new MonthlyReportSubmitted.Line(
                                1,
                                worker,
                                "WORKED",
                                "NW",
                                LocalDate.of(2026, 3, 1),
                                LocalDate.of(2026, 3, 31),
                                new BigDecimal("3217.50"),
                                new BigDecimal("165.00"),
                                null,
                                null,
                                null,
                                null,
                                30,
                                List.of(
                                        new MonthlyReportSubmitted.Leave(
                                                LocalDate.of(2026, 3, 9),
                                                LocalDate.of(2026, 3, 13),
                                                new BigDecimal("580.00"),
                                                5,
                                                0,
                                                new BigDecimal("580.00"),
                                                new BigDecimal("0.00"),
                                                new BigDecimal("580.00"))),
                                List.of())),
                new BigDecimal("3217.50"),
                new BigDecimal("0.151"),
                new BigDecimal("485.84"),
                totals("3217.50", "485.84", "165.00"),
                totals("3120.00", "471.12", "160.00"),
                totals("97.50", "14.72", "5.00"),
                List.of(
                        new MonthlyReportCorrected.Change(
                                worker,
                                1,
                                1,
                                totals("3120.00", "471.12", "160.00"),
                                totals("3217.50", "485.84", "165.00"),
                                totals("97.50", "14.72", "5.00"))),
                first.dueOn(),
                first.dueOn(),
                first.paymentReference(),
                true,
                LocalDate.of(2027, 9, 30),
                first.ruleSet(),
                List.of(),
                "2026-11",
                Instant.parse("2026-07-20T08:00:00Z"));
    }

    public static NilReportSubmitted nil(String employer, String worker) {
        MonthlyReportSubmitted first = report(employer, 1, "nl", worker);
        return new NilReportSubmitted(
                first.reportId(),
                employer,
                first.month(),
                1,
                "nl",
                List.of(
                        MonthlyReportSubmitted.Line.of(
                                1, worker, "NIL", null, null, null, null, null)),
                first.ruleSet(),
                List.of(),
                first.submittedAt());
    }

    private static MonthlyReportSubmitted.Totals totals(
            String gross, String contribution, String hours) {
        BigDecimal nothing = new BigDecimal("0.00");
        return new MonthlyReportSubmitted.Totals(
                new BigDecimal(gross),
                new BigDecimal(contribution),
                new BigDecimal(hours),
                30,
                0,
                nothing,
                nothing,
                nothing,
                new BigDecimal(contribution));
    }

    public static EmployerRegistered employer(String number) {
        return new EmployerRegistered(
                number, "Van der Velde Bouw B.V.", "NL", "Rohbau", LocalDate.of(2026, 1, 1));
    }

    public static PersonRecorded person(String number, long version, String family, String given) {
        return new PersonRecorded(number, version, family, given, LocalDate.of(1990, 5, 4), "PL");
    }
}
