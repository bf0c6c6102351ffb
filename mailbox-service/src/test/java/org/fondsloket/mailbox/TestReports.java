package org.fondsloket.mailbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.IntStream;
import org.fondsloket.contracts.EmployerRegistered;
import org.fondsloket.contracts.MonthlyReportSubmitted;
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

    public static EmployerRegistered employer(String number) {
        return new EmployerRegistered(
                number, "Van der Velde Bouw B.V.", "NL", "Rohbau", LocalDate.of(2026, 1, 1));
    }

    public static PersonRecorded person(String number, long version, String family, String given) {
        return new PersonRecorded(number, version, family, given, LocalDate.of(1990, 5, 4), "PL");
    }
}
