package org.fondsloket.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.fondsloket.acceptance.Fund.Employer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Erasing a worker is one command, after which the name is nowhere and every sum is as before. */
class ErasedPersonIT {

    private static final String MONTH = "2026-04";
    private static final String FAMILY_NAME = "Zwitserkowska";
    private static final String GIVEN_NAME = "Quirinalda";
    private static final String BIRTH_DATE = "1961-07-29";

    private final Running platform = Running.platform();

    @Test
    @DisplayName("architecture 3.9: no plaintext in stores, topics, projections, snapshots or logs")
    void anErasedPersonIsNowhereAndSumsStay() {
        Employer employer = platform.fund().employer("Wis Bouw", 1);
        Api clerk = platform.fund().clerk();
        String erased =
                platform.fund().worker(employer.number(), FAMILY_NAME, GIVEN_NAME, BIRTH_DATE);
        List<String> workers = List.of(employer.workers().getFirst(), erased);
        Until.answers(
                () -> clerk.get(employer.path("/reports/" + MONTH)),
                report -> report.status() == 200 && report.text().contains(FAMILY_NAME));
        JsonNode receipt =
                clerk.post(
                                employer.path("/reports/" + MONTH + "/submissions"),
                                Fund.lines(MONTH, workers, "2964.55"))
                        .expect(201)
                        .json();
        platform.awaitBooked(employer, receipt);
        Until.answers(() -> platform.letters(employer), letters -> letters.size() == 1);
        assertThat(platform.tablesHolding(FAMILY_NAME)).as("the search can find it").isNotEmpty();
        assertThat(platform.topicFilesHolding(FAMILY_NAME))
                .as("the search can find it")
                .isNotEmpty();
        String account = clerk.get(employer.path("/account/entries")).expect(200).text();

        clerk.delete("/api/persons/" + erased).expect(204);

        for (String secret : List.of(FAMILY_NAME, GIVEN_NAME, BIRTH_DATE)) {
            Until.answers(() -> platform.tablesHolding(secret), List::isEmpty);
        }
        AtomicInteger later = new AtomicInteger();
        Until.answers(
                Duration.ofMinutes(3),
                () -> {
                    // Only a later record rolls the segment that holds the name.
                    String name = "Later" + Fund.letters(later.getAndIncrement());
                    platform.fund().worker(employer.number(), name, "Anna", "1990-01-01");
                    return platform.topicFilesHolding(FAMILY_NAME);
                },
                List::isEmpty);
        assertThat(platform.topicFilesHolding(GIVEN_NAME)).isEmpty();
        assertThat(platform.logsHolding(FAMILY_NAME)).isEmpty();
        assertThat(platform.logsHolding(GIVEN_NAME)).isEmpty();
        assertThat(clerk.get(employer.path("/account/entries")).text()).isEqualTo(account);
        Map<String, String> live = platform.projectionHashes();
        platform.rebuildAllProjections();
        assertThat(platform.projectionHashes()).isEqualTo(live);
        JsonNode others = clerk.get(employer.path("/workers")).expect(200).json();
        assertThat(others.toString()).contains("Novak").doesNotContain(FAMILY_NAME);
    }
}
