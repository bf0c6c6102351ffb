package org.fondsloket.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.fondsloket.contracts.LapseWarningDue;
import org.fondsloket.contracts.PersonRecorded;
import org.fondsloket.contracts.PortalAccessActivated;
import org.fondsloket.contracts.PortalAccessBlocked;
import org.fondsloket.contracts.PortalAccessUnblocked;
import org.fondsloket.testing.Caller;
import org.fondsloket.testing.OuterEvents;
import org.fondsloket.testing.ServiceIT;
import org.fondsloket.testing.Token;
import org.fondsloket.testing.Tokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ServiceIT("mailbox")
class OwnDataIT {

    private static final String E1 = "20417358";
    private static final String E2 = "20417366";
    private static final String E3 = "20417374";

    @Autowired private ApplicationContext service;
    @Autowired private OuterEvents events;

    @Test
    @DisplayName(
            "S001-15 S001-18 E5-7 a worker reads the own letters; after a block the same token is refused within two seconds, after an unblock it works")
    void aBlockCountsForATokenThatIsStillGood() {
        String worker = "33" + ThreadLocalRandom.current().nextLong(10_000_000, 99_999_999);
        String own = "/api/persons/" + worker + "/letters";
        Token token = Tokens.forNewUser();
        Caller jan = Caller.as(service, token);
        assertThat(jan.get(own).status()).isEqualTo(404);

        events.publish(
                E1, new PortalAccessActivated(E1 + "-" + worker, E1, worker, token.subject()));
        await().atMost(Duration.ofSeconds(10)).until(() -> jan.get(own).status() == 200);
        assertThat(jan.get("/api/persons/3300000000/letters").status()).isEqualTo(404);
        assertThat(Caller.as(service, Tokens.forNewUser()).get(own).status()).isEqualTo(404);

        events.publish(
                E1, new PortalAccessBlocked(E1 + "-" + worker, E1, worker, "STATEMENT_DELIVERED"));

        await().atMost(Duration.ofSeconds(2)).until(() -> jan.get(own).status() == 403);
        assertThat(jan.get(own).at("/code")).isEqualTo("PORTAL_ACCESS_BLOCKED");
        assertThat(jan.get(own, "pl").text()).contains("zablokowany").doesNotContain("STATEMENT");

        events.publish(E1, new PortalAccessUnblocked(E1 + "-" + worker, E1, worker));

        await().atMost(Duration.ofSeconds(2)).until(() -> jan.get(own).status() == 200);
    }

    @Test
    @DisplayName(
            "S001-15 S001-21 a login shows the papers of its own employer; a block of E1 hides E1's and neither shows nor hides those of E2")
    void aBlockConcernsTheEmployersOwnPapers() {
        String worker = "33" + ThreadLocalRandom.current().nextLong(10_000_000, 99_999_999);
        String own = "/api/persons/" + worker + "/letters";
        events.publish(worker, person(worker));
        Token both = Tokens.forNewUser();
        Token third = Tokens.forNewUser();
        Caller jan = Caller.as(service, both);
        Caller janAtE3 = Caller.as(service, third);
        Caller clerk = Caller.with(service, "FUND", "CLERK");
        activate(E1, worker, both);
        activate(E2, worker, both);
        activate(E3, worker, third);
        String ofE1 = warn(worker, 2023, E1);
        String ofE2 = warn(worker, 2024, E2);
        String ofBoth = warn(worker, 2025, E1, E2);

        await().atMost(Duration.ofSeconds(60)).until(() -> about(clerk, own).size() == 3);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> about(jan, own).equals(Set.of(ofE1, ofE2, ofBoth)));
        String ofE3 = warn(worker, 2022, E3);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> about(janAtE3, own).equals(Set.of(ofE3)));
        String first = content(clerk, own, ofE1);
        assertThat(jan.get(first).status()).isEqualTo(200);
        assertThat(janAtE3.get(first).status()).isEqualTo(404);

        events.publish(
                E1, new PortalAccessBlocked(E1 + "-" + worker, E1, worker, "STATEMENT_DELIVERED"));

        await().atMost(Duration.ofSeconds(2))
                .until(() -> about(jan, own).equals(Set.of(ofE2, ofBoth)));
        assertThat(jan.get(first).status()).isEqualTo(404);
        assertThat(jan.get(content(clerk, own, ofE2)).status()).isEqualTo(200);
        assertThat(about(janAtE3, own)).containsExactly(ofE3);
    }

    private void activate(String employer, String worker, Token token) {
        events.publish(
                employer,
                new PortalAccessActivated(
                        employer + "-" + worker, employer, worker, token.subject()));
    }

    private String warn(String worker, int year, String... employers) {
        String id = UUID.randomUUID().toString();
        events.publish(
                worker,
                new LapseWarningDue(
                        id,
                        worker,
                        year,
                        4,
                        new BigDecimal("512.40"),
                        new BigDecimal("128.10"),
                        LocalDate.of(year + 2, 12, 31),
                        LocalDate.of(year + 2, 10, 1),
                        List.of(employers),
                        "2026-01"));
        return id;
    }

    private static Set<String> about(Caller reader, String own) {
        Caller.Answer answer = reader.get(own);
        return answer.status() == 200
                ? answer.json()
                        .valueStream()
                        .map(letter -> letter.required("about").asString())
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static String content(Caller reader, String own, String about) {
        return reader.get(own)
                .json()
                .valueStream()
                .filter(letter -> letter.required("about").asString().equals(about))
                .map(letter -> own + "/" + letter.required("letterId").asString() + "/content")
                .findFirst()
                .orElseThrow();
    }

    private static PersonRecorded person(String worker) {
        return new PersonRecorded(
                worker,
                1,
                "Kowalski",
                "Jan",
                LocalDate.of(1988, 3, 14),
                "PL",
                null,
                null,
                null,
                null,
                "pl",
                null,
                null,
                null,
                null);
    }
}
