package org.fondsloket.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
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
}
