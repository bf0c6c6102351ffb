package org.fondsloket.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fondsloket.contracts.MandateActivated;
import org.fondsloket.contracts.MandateRevoked;
import org.fondsloket.contracts.MandateUserAssigned;
import org.fondsloket.testing.Caller;
import org.fondsloket.testing.OuterEvents;
import org.fondsloket.testing.ServiceIT;
import org.fondsloket.testing.Token;
import org.fondsloket.testing.Tokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ServiceIT("ledger")
class MandateEndIT {

    private static final String EMPLOYER = "20417358";
    private static final String PATH = "/api/employers/" + EMPLOYER + "/account";

    @Autowired ApplicationContext service;
    @Autowired OuterEvents events;

    @Test
    @DisplayName(
            "S000-18 S003-11 a mandate opens this service, and its revocation closes it within two seconds to the same token")
    void followsAMandateToItsEnd() {
        Token token = Tokens.forNewClient();
        Caller sanne = Caller.as(service, token);
        String mandate = UUID.randomUUID().toString();
        LocalDate from = LocalDate.of(2020, 1, 1);
        LocalDate until = LocalDate.of(2090, 1, 1);
        assertThat(sanne.get(PATH).status()).isEqualTo(404);

        events.publish(
                EMPLOYER,
                new MandateActivated(
                        mandate, EMPLOYER, "DL7001", "PROVIDER", List.of("ACC"), from, until));
        events.publish(
                EMPLOYER,
                new MandateUserAssigned(mandate, EMPLOYER, token.subject(), List.of("ACC"), until));
        await().atMost(Duration.ofSeconds(20)).until(() -> sanne.get(PATH).status() != 404);

        events.publish(EMPLOYER, new MandateRevoked(mandate, EMPLOYER, "DL7001", "BY_EMPLOYER"));

        await().atMost(Duration.ofSeconds(2)).until(() -> sanne.get(PATH).status() == 404);
    }
}
