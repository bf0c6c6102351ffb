package org.fondsloket.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.fondsloket.reporting.TestEmployer.Answer;
import org.fondsloket.reporting.TestEmployer.Line;
import org.fondsloket.scheme.WorkerNumber;
import org.fondsloket.testing.MutableClock;
import org.fondsloket.testing.OuterEvents;
import org.fondsloket.testing.ServiceIT;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;

@ServiceIT("reporting")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class BigDraftIT {

    private static final int LINES = 5_000;
    private static final int SAVES = 25;
    private static final int FIRST_SERIAL = 3_000_000;
    private static final Duration MUCH_TOO_LONG = Duration.ofSeconds(10);

    private final OuterEvents events;
    private final MutableClock clock;
    private final JdbcClient jdbc;
    @LocalServerPort private int port;

    BigDraftIT(OuterEvents events, MutableClock clock, JdbcClient jdbc) {
        this.events = events;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @Test
    @DisplayName("a draft of 5,000 lines is saved, checked and computed in one call")
    void savesFiveThousandLines() {
        clock.set(Instant.parse("2026-04-10T10:00:00Z"));
        TestEmployer employer = TestEmployer.registered(events, port);
        List<String> workers =
                IntStream.range(0, LINES)
                        .mapToObj(each -> WorkerNumber.ofSerial(FIRST_SERIAL + each).value())
                        .toList();
        fill(employer.number(), workers);
        Line[] lines =
                IntStream.range(0, LINES)
                        .mapToObj(
                                each ->
                                        new Line(
                                                "line-" + each,
                                                workers.get(each),
                                                "WORKED",
                                                "NW",
                                                "2026-03-01",
                                                "2026-03-31",
                                                new BigDecimal("2900.00")
                                                        .add(BigDecimal.valueOf(each, 2))
                                                        .toPlainString(),
                                                "160.00"))
                        .toArray(Line[]::new);
        List<Duration> times = new ArrayList<>();
        Answer saved = employer.saved("2026-03", 0, lines);
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        for (int version = 1; version <= SAVES; version++) {
            lines[version] =
                    Line.worked(workers.get(version), "3000.00", "150.00").named("x" + version);
            long start = System.nanoTime();
            saved = employer.saved("2026-03", version, lines);
            times.add(Duration.ofNanos(System.nanoTime() - start));
        }
        Collections.sort(times);

        System.out.printf(
                Locale.ROOT,
                "draft of %d lines with a year of history: median %d ms, slowest %d ms, peak heap of"
                        + " service and test %d MB%n",
                LINES,
                times.get(SAVES / 2).toMillis(),
                times.getLast().toMillis(),
                peakHeap() >> 20);
        assertThat(saved.body().get("lines")).hasSize(LINES);
        assertThat(saved.body().at("/lines/4999/figures/employmentDays").asInt()).isEqualTo(30);
        assertThat(times.get(SAVES / 2)).isLessThan(MUCH_TOO_LONG);
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    /** Workers, postings, persons and a year of reports, as their events would have left them. */
    private void fill(String employer, List<String> workers) {
        String[] numbers = workers.toArray(String[]::new);
        for (String insert :
                List.of(
                        """
                        insert into worker (employer_number, worker_number)
                        select :employer, number from unnest(:workers) as number
                        """,
                        """
                        insert into posting (posting_id, employer_number, worker_number, site_land,
                                             first_day, last_day, expected_to)
                        select 'p' || number, :employer, number, 'NW', '2025-09-01', '2026-12-31',
                               '2026-12-31'
                        from unnest(:workers) as number
                        """,
                        """
                        insert into person_name (worker_number, version, family_name, given_name,
                                                 birth_date, nationality, country, language, function)
                        select number, 1, 'Family' || number, 'Given', '1985-02-01', 'PL', 'PL', 'pl',
                               'mason'
                        from unnest(:workers) as number where :employer is not null
                        """,
                        """
                        insert into worker_month (worker_number, month, employer_number, status,
                                                  site_land, periods, gross_wage, leave_pay_paid,
                                                  hours)
                        select number, to_char(month, 'YYYY-MM'), :employer, 'WORKED', 'NW', '01-28',
                               2900, 0, 150
                        from unnest(:workers) as number,
                             generate_series('2025-03-01'::timestamp, '2026-02-01', '1 month') as month
                        """)) {
            jdbc.sql(insert).param("employer", employer).param("workers", numbers).update();
        }
        jdbc.sql("analyze worker_month").update();
    }
}
