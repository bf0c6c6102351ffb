package org.fondsloket.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.fondsloket.acceptance.Api.Answer;
import org.fondsloket.acceptance.Fund.Employer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * While reports come in, every part is killed hard; nothing that was acknowledged is lost or
 * doubled.
 */
class KilledPartsIT {

    private static final int EMPLOYERS = 50;
    private static final List<String> MONTHS =
            List.of(
                    "2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06", "2026-07",
                    "2026-08", "2026-09", "2026-10");

    private final Running platform = Running.platform();
    private final Map<String, JsonNode> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger retries = new AtomicInteger();

    @Test
    @DisplayName(
            "P-01 P-02 P-05 reporting, ledger, mailbox, Kafka and PostgreSQL killed under 500 reports")
    void everyAcknowledgedReportHasExactlyItsEntriesAndOneLetter() throws Exception {
        List<Employer> employers = newEmployers();
        for (Employer employer : employers) {
            platform.awaitReportable(employer, MONTHS.getFirst());
        }

        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            Semaphore atOnce = new Semaphore(4);
            List<? extends Future<?>> sent =
                    MONTHS.stream()
                            .flatMap(
                                    month ->
                                            employers.stream()
                                                    .map(
                                                            employer ->
                                                                    senders.submit(
                                                                            () ->
                                                                                    sendUntilAcknowledged(
                                                                                            atOnce,
                                                                                            employer,
                                                                                            month))))
                            .toList();
            killEachPartOnce();
            for (var report : sent) {
                report.get();
            }
        }

        assertThat(acknowledged).hasSize(EMPLOYERS * MONTHS.size());
        for (Employer employer : employers) {
            checkEffects(employer);
        }
        assertThat(platform.ledgerDifference()).isEqualByComparingTo(BigDecimal.ZERO);
        Map<String, String> live = platform.projectionHashes();
        platform.rebuildAllProjections();
        assertThat(platform.projectionHashes()).isEqualTo(live);
        System.out.printf(
                "killed parts: %d reports acknowledged, %d calls repeated, %d tables equal after every projection was rebuilt%n",
                acknowledged.size(), retries.get(), live.size());
    }

    /** Some at once: most of the time of one is waiting until the services know of it. */
    private List<Employer> newEmployers() throws Exception {
        List<Employer> employers = new ArrayList<>();
        try (var clerks = Executors.newFixedThreadPool(4)) {
            List<Future<Employer>> registered = new ArrayList<>();
            for (int i = 0; i < EMPLOYERS; i++) {
                String name = "Kill Bouw " + i;
                registered.add(clerks.submit(() -> platform.fund().employer(name, 1)));
            }
            for (Future<Employer> each : registered) {
                employers.add(each.get());
            }
        }
        return employers;
    }

    private void killEachPartOnce() {
        List<Runnable> kills =
                List.of(
                        () -> platform.killService("reporting"),
                        () -> platform.killService("ledger"),
                        () -> platform.killService("mailbox"),
                        platform::killKafka,
                        platform::killPostgres);
        for (int i = 0; i < kills.size(); i++) {
            int enough = EMPLOYERS * MONTHS.size() * (i + 1) / (kills.size() + 1);
            Until.answers(Duration.ofMinutes(4), acknowledged::size, size -> size >= enough);
            kills.get(i).run();
        }
    }

    private void sendUntilAcknowledged(Semaphore atOnce, Employer employer, String month) {
        String path = employer.path("/reports/" + month + "/submissions");
        String body = Fund.lines(month, employer.workers(), "2964.55");
        atOnce.acquireUninterruptibly();
        try {
            Answer answer =
                    Until.answers(
                            Duration.ofMinutes(3),
                            () -> {
                                Answer tried = platform.fund().clerk().post(path, body);
                                if (tried.status() >= 300) {
                                    retries.incrementAndGet();
                                }
                                return tried;
                            },
                            tried -> tried.status() == 200 || tried.status() == 201);
            acknowledged.put(employer.number() + month, answer.json());
        } finally {
            atOnce.release();
        }
    }

    private void checkEffects(Employer employer) {
        Duration patience = Duration.ofMinutes(8);
        Collection<JsonNode> entries =
                Until.answers(
                        patience,
                        () -> platform.entries(employer),
                        booked -> booked.size() >= MONTHS.size());
        Collection<JsonNode> letters =
                Until.answers(
                        patience,
                        () -> platform.letters(employer),
                        filed -> filed.size() >= MONTHS.size());
        assertThat(entries)
                .extracting(entry -> entry.get("month").asString())
                .containsExactlyInAnyOrderElementsOf(MONTHS);
        assertThat(entries)
                .extracting(entry -> entry.get("amount").asString())
                .containsOnly("447.65");
        assertThat(letters)
                .extracting(letter -> letter.get("month").asString())
                .containsExactlyInAnyOrderElementsOf(MONTHS);
    }
}
