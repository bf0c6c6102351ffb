package org.fondsloket.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.fondsloket.gateway.GatewayApplication;
import org.fondsloket.testing.TestServers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

class RestartIT {

    private static final StubService STUB = new StubService();

    private final TestServers servers = TestServers.shared();
    private final TestServers.Database database = servers.freshDatabase("gateway");

    @Test
    void keepsEverybodyLoggedInOverARestartOfTheEdge() {
        var browser = new Browser();
        int port;
        try (var first = start(servers.issuer(), 0)) {
            port = port(first);
            browser.logIn(gateway(port), Keycloak.newPerson(), Keycloak.PASSWORD);
            assertThat(browser.get(gateway(port) + "/api/me").statusCode()).isEqualTo(200);
        }

        try (var second = start(servers.issuer(), port)) {
            HttpResponse<String> session = browser.get(gateway(port(second)) + "/session");
            assertThat(
                            JsonMapper.shared()
                                    .readTree(session.body())
                                    .required("authenticated")
                                    .asBoolean())
                    .isTrue();
            assertThat(browser.get(gateway(port) + "/api/me").statusCode()).isEqualTo(200);
            assertThat(STUB.last().headers().get("authorization")).startsWith("Bearer ey");
        }
    }

    @Test
    void startsWithoutKeycloakAndSaysThatLoginsCannotBeChecked() {
        String nobody = "http://127.0.0.1:9/realms/fondsloket";
        try (var edge = start(nobody, 0)) {
            HttpResponse<String> answer =
                    new Browser()
                            .get(
                                    gateway(port(edge)) + "/api/me",
                                    "Authorization",
                                    "Bearer eyJhbGciOiJSUzI1NiIsImtpZCI6ImEifQ.eyJzdWIiOiJhIn0.YQ");

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(answer.body()).contains("LOGIN_UNAVAILABLE");
        }
    }

    private ConfigurableApplicationContext start(String issuer, int port) {
        return SpringApplication.run(
                GatewayApplication.class,
                "--server.port=" + port,
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password(),
                "--fondsloket.gateway.issuer=" + issuer,
                "--fondsloket.gateway.services.identity=" + STUB.address());
    }

    private static int port(ConfigurableApplicationContext edge) {
        return edge.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static String gateway(int port) {
        return "http://127.0.0.1:" + port;
    }
}
