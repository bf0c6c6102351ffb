package org.fondsloket.gateway.edge;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.fondsloket.testing.ServiceIT;
import org.fondsloket.testing.TestServers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One edge for all tests that need no other settings, with a stub behind it. */
@ServiceIT("gateway")
abstract class EdgeIT {

    static final StubService STUB = new StubService();

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort int port;

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry properties) {
        for (String name :
                new String[] {
                    "identity", "employer", "employee", "reporting", "ledger", "mailbox"
                }) {
            properties.add("fondsloket.gateway.services." + name, STUB::address);
        }
        properties.add("fondsloket.gateway.upstream.response-timeout", () -> "2s");
    }

    @BeforeAll
    static void waitForKeycloak() {
        TestServers.shared().issuer();
    }

    @BeforeEach
    void stubIsThere() {
        STUB.reopen();
    }

    String gateway() {
        return "http://127.0.0.1:" + port;
    }

    HttpResponse<String> api(String path, String authorization) {
        return new Browser()
                .send(
                        HttpRequest.newBuilder(URI.create(gateway() + path))
                                .header("Authorization", authorization)
                                .header("Accept-Language", "nl"));
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    static String code(HttpResponse<String> answer) {
        return json(answer).required("code").asString();
    }
}
