package org.fondsloket.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.fondsloket.identity.holder.EmployerNumber;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plain requests to the running service, for tests that look at status and headers themselves. */
public final class Http {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Http() {}

    /** A request of JSON in Dutch; an empty body is none, and an empty bearer is nobody. */
    public static HttpResponse<String> send(
            int port, String method, String path, String bearer, String body) {
        HttpRequest.Builder request =
                request(port, path)
                        .method(
                                method,
                                body.isEmpty()
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(body, UTF_8));
        if (!bearer.isEmpty()) {
            request.header("Authorization", bearer);
        }
        return send(request);
    }

    /** The beginning of such a request. */
    public static HttpRequest.Builder request(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/json")
                .header("Accept-Language", "nl");
    }

    /** Sends whatever it is; half a minute is the end. */
    public static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(
                    request.timeout(Duration.ofSeconds(30)).build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new AssertionError(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    public static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    /** Eight digits of which the last is the check digit, new for each test. */
    public static String newEmployerNumber() {
        while (true) {
            String digits =
                    Integer.toString(ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999));
            if (EmployerNumber.isValid(digits)) {
                return digits;
            }
        }
    }
}
