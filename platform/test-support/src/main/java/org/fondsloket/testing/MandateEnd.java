package org.fondsloket.testing;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.fondsloket.contracts.MandateActivated;
import org.fondsloket.contracts.MandateRevoked;
import org.fondsloket.contracts.MandateUserAssigned;
import org.springframework.context.ApplicationContext;

/** Shows on any service that a mandate opens it, and that its end closes it to the same token. */
public final class MandateEnd {

    private static final Duration AT_ONCE = Duration.ofSeconds(2);
    private static final LocalDate FROM = LocalDate.of(2020, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2090, 1, 1);
    private static final int UNKNOWN = 404;

    private MandateEnd() {}

    /**
     * @param code the service's code in mandates
     * @param employerNumber whose data the path leads to
     * @param path something that can be looked at with this code alone
     */
    public static void isSeenBy(
            ApplicationContext service, String code, String employerNumber, String path) {
        OuterEvents events = service.getBean(OuterEvents.class);
        Token token = Tokens.forNewClient();
        Caller sanne = Caller.as(service, token);
        String mandate = UUID.randomUUID().toString();
        if (sanne.get(path).status() != UNKNOWN) {
            throw new AssertionError("open before there was a mandate");
        }
        events.publish(
                employerNumber,
                new MandateActivated(
                        mandate, employerNumber, "DL7001", "PROVIDER", List.of(code), FROM, UNTIL));
        events.publish(
                employerNumber,
                new MandateUserAssigned(
                        mandate, employerNumber, token.subject(), List.of(code), UNTIL));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> sanne.get(path).status(), status -> status != UNKNOWN);

        events.publish(
                employerNumber,
                new MandateRevoked(mandate, employerNumber, "DL7001", "BY_EMPLOYER"));

        Awaitility.await()
                .atMost(AT_ONCE)
                .until(() -> sanne.get(path).status(), status -> status == UNKNOWN);
    }
}
