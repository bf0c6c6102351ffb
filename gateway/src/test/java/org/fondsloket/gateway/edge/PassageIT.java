package org.fondsloket.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.fondsloket.testing.Token;
import org.fondsloket.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PassageIT extends EdgeIT {

    private static final int TWO_MEGABYTES = 2 * 1024 * 1024;
    private static final int FIVE_MEGABYTES = 5 * 1024 * 1024;

    private final Token machine = Tokens.forNewClient();
    private CountDownLatch held = new CountDownLatch(0);

    @AfterEach
    void letGo() {
        held.countDown();
    }

    @Test
    void passesAnswersOnAsTheyAreButKeepsCookiesOfServicesInside() {
        HttpResponse<String> answer = api("/api/employers?year=2026&x=%C3%A4", machine.bearer());

        assertThat(answer.body()).isEqualTo("{\"from\":\"stub\"}");
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"abc\"");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(STUB.last().path()).isEqualTo("/api/employers?year=2026&x=%C3%A4");
    }

    @Test
    void handsOneCorrelationIdToTheServiceAndTheCaller() {
        HttpResponse<String> answer =
                send(request("/api/employers").header("X-Correlation-Id", "order-4711.a").GET());

        assertThat(answer.headers().allValues("X-Correlation-Id")).containsExactly("order-4711.a");
        assertThat(STUB.last().headers()).containsEntry("x-correlation-id", "order-4711.a");

        HttpResponse<String> other =
                send(request("/api/employers").header("X-Correlation-Id", "<script>").GET());

        assertThat(other.headers().firstValue("X-Correlation-Id"))
                .get()
                .asString()
                .hasSize(36)
                .isEqualTo(STUB.last().headers().get("x-correlation-id"));
    }

    @Test
    void believesNobodyWhoSaysHeIsAProxy() {
        send(
                request("/api/employers")
                        .header("X-Forwarded-For", "203.0.113.9")
                        .header("X-Forwarded-Host", "evil.example.org")
                        .header("Forwarded", "for=203.0.113.9;host=evil.example.org")
                        .GET());

        assertThat(STUB.last().headers().toString())
                .doesNotContain("203.0.113.9")
                .doesNotContain("evil");
    }

    @Test
    void saysItselfFromWhichAddressARequestCame() {
        send(request("/api/employers").header("X-Source-Address", "203.0.113.9").GET());

        assertThat(STUB.last().headers()).containsEntry("x-source-address", "127.0.0.1");
    }

    @Test
    void refusesABodyOverTwoMegabytesBeforeTheServiceSeesIt() {
        int before = STUB.count();

        HttpResponse<String> announced = post(BodyPublishers.ofByteArray(tooLarge()));
        HttpResponse<String> chunked =
                post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(tooLarge())));

        assertThat(announced.statusCode()).isEqualTo(413);
        assertThat(code(announced)).isEqualTo("BODY_TOO_LARGE");
        assertThat(chunked.statusCode()).isEqualTo(413);
        assertThat(STUB.count()).isEqualTo(before);
    }

    @Test
    void passesOnABodyOfExactlyTwoMegabytesWithAndWithoutALength() {
        String body = "x".repeat(TWO_MEGABYTES);

        assertThat(post(BodyPublishers.ofString(body)).statusCode()).isEqualTo(200);
        assertThat(STUB.last().body()).hasSize(TWO_MEGABYTES);
        assertThat(
                        post(BodyPublishers.ofInputStream(
                                        () ->
                                                new ByteArrayInputStream(
                                                        body.getBytes(StandardCharsets.UTF_8))))
                                .statusCode())
                .isEqualTo(200);
        assertThat(STUB.last().body()).hasSize(TWO_MEGABYTES);
    }

    @Test
    @DisplayName(
            "S000-34 a table of 5 MB passes, as the form that it is, and a larger one does not")
    void passesOnATableThatIsLargerThanOtherBodies() {
        String head =
                "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"t.xlsx\"\r\n\r\n";
        String tail = "\r\n--cut--\r\n";
        String form = head + "x".repeat(FIVE_MEGABYTES) + tail;

        HttpResponse<String> taken = upload(BodyPublishers.ofString(form));

        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat(STUB.last().body()).hasSize(form.length());
        assertThat(STUB.last().headers().get("content-type"))
                .startsWith("multipart/form-data;")
                .contains("boundary=cut");
        int before = STUB.count();
        HttpResponse<String> refused =
                upload(BodyPublishers.ofByteArray(new byte[FIVE_MEGABYTES + 70_000]));
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(code(refused)).isEqualTo("BODY_TOO_LARGE");
        assertThat(STUB.count()).isEqualTo(before);
    }

    private HttpResponse<String> upload(BodyPublisher body) {
        return send(
                request("/api/employers/20417358/reports/2026-03/uploads")
                        .header("Content-Type", "multipart/form-data; boundary=cut")
                        .POST(body));
    }

    @Test
    void saysWhenToComeBackWhileAServiceIsClosedAndWorksAgainByItself() {
        STUB.close();

        HttpResponse<String> closed = api("/api/employers", machine.bearer());

        assertThat(closed.statusCode()).isEqualTo(503);
        assertThat(code(closed)).isEqualTo("UNAVAILABLE");
        assertThat(closed.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(json(closed).required("title").asString())
                .isEqualTo("Op dit moment niet beschikbaar");
        STUB.reopen();
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(
                        () ->
                                assertThat(api("/api/employers", machine.bearer()).statusCode())
                                        .isEqualTo(200));
    }

    @Test
    void outlivesARestartOfTheServiceUnderAnOpenConnection() {
        assertThat(api("/api/employers", machine.bearer()).statusCode()).isEqualTo(200);
        STUB.close();
        STUB.reopen();

        assertThat(api("/api/employers", machine.bearer()).statusCode()).isEqualTo(200);
    }

    @Test
    void givesUpOnAServiceThatIsTooSlowAndAsksItOnlyOnce() {
        held = new CountDownLatch(1);
        STUB.hold(held);
        int before = STUB.count();

        HttpResponse<String> slow = api("/api/employers", machine.bearer());

        assertThat(slow.statusCode()).isEqualTo(503);
        assertThat(code(slow)).isEqualTo("SERVICE_SLOW");
        assertThat(slow.headers().firstValue("Retry-After")).isPresent();
        assertThat(STUB.count()).isEqualTo(before + 1);
    }

    @Test
    void knowsNoAddressThatNobodyOwns() {
        HttpResponse<String> unknown = api("/api/other", machine.bearer());

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(code(unknown)).isEqualTo("NOT_FOUND");
        assertThat(
                        new Browser()
                                .get(
                                        gateway() + "/operations/processors",
                                        "Accept",
                                        "application/json")
                                .body())
                .doesNotContain("stub");
    }

    @Test
    void showsItsHealthToThisMachineOnly() {
        assertThat(new Browser().get(gateway() + "/actuator/health").statusCode()).isEqualTo(200);
        assertThat(new Browser().get(gateway() + "/actuator/prometheus").body())
                .contains("http_server_requests");
        assertThat(
                        new Browser()
                                .get(
                                        gateway() + "/actuator/prometheus",
                                        "X-Forwarded-For",
                                        "203.0.113.9")
                                .statusCode())
                .isEqualTo(404);
        assertThat(new Browser().get(gateway() + "/actuator/env").statusCode()).isEqualTo(404);
    }

    @Test
    void sendsTheHeadersThatHoldABrowserBack() {
        HttpResponse<String> session = new Browser().get(gateway() + "/session");

        assertThat(session.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(session.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(session.headers().firstValue("Cross-Origin-Opener-Policy"))
                .hasValue("same-origin");
        assertThat(session.headers().firstValue("Permissions-Policy")).isPresent();
        assertThat(session.headers().firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .startsWith("default-src 'none'");
        assertThat(session.headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(session.headers().firstValue("Server")).isEmpty();
    }

    private HttpResponse<String> post(BodyPublisher body) {
        return send(
                request("/api/employers").header("Content-Type", "application/json").POST(body));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(gateway() + path))
                .header("Authorization", machine.bearer());
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        return new Browser().send(request);
    }

    private static byte[] tooLarge() {
        return new byte[TWO_MEGABYTES + 1];
    }
}
