package org.fondsloket.reporting.submission;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.reporting.report.Receipt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers a request that is repeated under the same key with the same answer, for a day. Only what
 * was filed is remembered: a refused request may be mended and sent again.
 */
@Component
class AnsweredRequests {

    private static final Duration KEPT = Duration.ofHours(24);
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

    private final JdbcClient jdbc;
    private final Clock clock;
    private final JsonMapper json;

    AnsweredRequests(JdbcClient jdbc, Clock clock, JsonMapper json) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.json = json;
    }

    /**
     * @param key as the caller chose it, null when he chose none
     * @param request everything that makes the request this one
     * @throws Problem 422 for a key under which something else was sent
     */
    ResponseEntity<Receipt> once(
            String employerNumber,
            @Nullable String key,
            List<Object> request,
            Supplier<ResponseEntity<Receipt>> answer) {
        if (key == null) {
            return answer.get();
        }
        if (!KEY.matcher(key).matches()) {
            throw new Problem(
                    400, "INVALID_PARAMETER", Map.of("name", "Idempotency-Key"), List.of());
        }
        String hash = hash(request);
        Optional<Answered> before = find(employerNumber, key);
        if (before.isEmpty()) {
            ResponseEntity<Receipt> given = answer.get();
            keep(employerNumber, key, hash, given);
            return given;
        }
        if (!before.get().hash().equals(hash)) {
            throw new Problem(422, "IDEMPOTENCY_KEY_REUSED");
        }
        return before.get().entity();
    }

    private Optional<Answered> find(String employerNumber, String key) {
        return jdbc.sql(
                        """
                        select request_hash, status, location, receipt from answered_request
                        where employer_number = ? and request_key = ? and answered_at > ?
                        """)
                .params(employerNumber, key, oldest())
                .query(
                        (row, number) ->
                                new Answered(
                                        row.getString("request_hash"),
                                        row.getInt("status"),
                                        row.getString("location"),
                                        json.readValue(row.getString("receipt"), Receipt.class)))
                .optional();
    }

    private void keep(
            String employerNumber, String key, String hash, ResponseEntity<Receipt> given) {
        jdbc.sql("delete from answered_request where answered_at <= ?").param(oldest()).update();
        URI location = given.getHeaders().getLocation();
        jdbc.sql(
                        """
                        insert into answered_request (employer_number, request_key, request_hash,
                                                      status, location, receipt, answered_at)
                        values (:employer, :key, :hash, :status, :location, :receipt::jsonb, :at)
                        on conflict do nothing
                        """)
                .param("employer", employerNumber)
                .param("key", key)
                .param("hash", hash)
                .param("status", given.getStatusCode().value())
                .param("location", location == null ? null : location.toString())
                .param("receipt", json.writeValueAsString(Objects.requireNonNull(given.getBody())))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private OffsetDateTime oldest() {
        return clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC);
    }

    private String hash(List<Object> request) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(
                                            json.writeValueAsString(request)
                                                    .getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Answered(String hash, int status, @Nullable String location, Receipt receipt) {

        ResponseEntity<Receipt> entity() {
            ResponseEntity.BodyBuilder builder = ResponseEntity.status(status);
            if (location != null) {
                builder.location(URI.create(location));
            }
            return builder.body(receipt);
        }
    }
}
