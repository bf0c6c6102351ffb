package org.fondsloket.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fondsloket.acceptance.Fund.Employer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What was taken away is gone on every service within two seconds, for tokens of before as well.
 */
class TakenAwayIT {

    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    private final Running platform = Running.platform();
    private final Api clerk = platform.fund().clerk();
    private final People people = new People(clerk);
    private final TrustedKey key = TrustedKey.publishedBy(platform.keycloak());
    private final Employer employer = platform.fund().employer("Weg Bouw", 1);

    @Test
    @DisplayName("S003-16 a right that was ended is gone on every service within two seconds")
    void aRightThatWasEnded() throws Exception {
        String subject = people.member(employer.number(), People.RIGHTS, false);

        closes(subject, () -> clerk.delete(employer.path("/accesses/" + subject)).expect(204));
    }

    @Test
    @DisplayName(
            "S000-18 S003-06 a mandate that was revoked is gone on every service within two seconds")
    void aMandateThatWasRevoked() throws Exception {
        String provider = people.provider();
        String mandate = people.mandate(employer, provider);
        String subject = people.assigned(provider, mandate, People.RIGHTS);

        closes(
                subject,
                () ->
                        clerk.post(employer.path("/mandates/" + mandate + "/revocation"), "{}")
                                .expect(204));
    }

    @Test
    @DisplayName("an emergency stop of the provider ends every service within two seconds")
    void anEmergencyStop() throws Exception {
        String provider = people.provider();
        String mandate = people.mandate(employer, provider);
        String subject = people.assigned(provider, mandate, People.RIGHTS);

        closes(
                subject,
                () ->
                        clerk.post(
                                        "/api/organisations/" + provider + "/stop",
                                        "{\"reason\":\"LOGIN_STOLEN\"}")
                                .expect(204));
    }

    /** Open on every service, then the act, then closed on every service, with one token. */
    private void closes(String subject, Runnable act) throws Exception {
        String token = key.token(key.claims(subject, "L2-fresh"));
        Map<String, Api> services = new LinkedHashMap<>();
        paths().keySet()
                .forEach(
                        service ->
                                services.put(
                                        service,
                                        Api.with(platform.serviceAddress(service), token)));
        services.forEach(
                (service, caller) ->
                        Until.answers(() -> status(service, caller), status -> status / 100 == 2));

        act.run();

        try (var watchers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> closed = new ArrayList<>();
            services.forEach(
                    (service, caller) ->
                            closed.add(
                                    watchers.submit(
                                            () ->
                                                    Until.answers(
                                                            AT_ONCE,
                                                            () -> status(service, caller),
                                                            status -> status / 100 == 4))));
            for (Future<Integer> each : closed) {
                assertThat(each.get()).isIn(403, 404);
            }
        }
    }

    private int status(String service, Api caller) {
        return caller.get(employer.path(paths().getOrDefault(service, ""))).status();
    }

    private static Map<String, String> paths() {
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("employer", "");
        paths.put("employee", "/workers");
        paths.put("reporting", "/reports/assurance");
        paths.put("ledger", "/account");
        paths.put("mailbox", "/letters");
        return paths;
    }
}
