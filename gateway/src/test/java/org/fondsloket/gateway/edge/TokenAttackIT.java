package org.fondsloket.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.stream.Stream;
import org.fondsloket.testing.MutableClock;
import org.fondsloket.testing.TestServers;
import org.fondsloket.testing.Tokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Token attacks at the edge (T: none, confusion, wrong key, issuer, audience, size)")
class TokenAttackIT extends EdgeIT {

    @Autowired MutableClock clock;

    @Test
    void passesOnAGoodTokenAsItCame() {
        var token = Tokens.forNewClient();

        HttpResponse<String> answer = api("/api/employers", token.bearer());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(STUB.last().headers()).containsEntry("authorization", token.bearer());
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void refusesEveryForgedOrForeignToken(String token) {
        int before = STUB.count();

        HttpResponse<String> answer = api("/api/employers", "Bearer " + token);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(code(answer)).isEqualTo("TOKEN_REFUSED");
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .get()
                .asString()
                .startsWith("Bearer");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body()).doesNotContain("xception");
        assertThat(STUB.count()).isEqualTo(before);
    }

    static Stream<Named<String>> attacks() throws JOSEException, ParseException {
        String good = Tokens.forNewClient().value();
        String[] parts = good.split("\\.", -1);
        RSAKey published = publishedKey();
        RSAKey own = new RSAKeyGenerator(2048).keyID(published.getKeyID()).generate();
        JWTClaimsSet claims = SignedJWT.parse(good).getJWTClaimsSet();
        return Stream.of(
                Named.of("alg none", new PlainJWT(claims).serialize()),
                Named.of("alg none in the header of a good one", none() + "." + parts[1] + "."),
                Named.of(
                        "HS256 with the public key as the secret",
                        signed(
                                JWSAlgorithm.HS256,
                                published.getKeyID(),
                                claims,
                                new MACSigner(published.toRSAPublicKey().getEncoded()))),
                Named.of(
                        "own RSA key under the published id",
                        signed(
                                JWSAlgorithm.RS256,
                                published.getKeyID(),
                                claims,
                                new RSASSASigner(own))),
                Named.of(
                        "own RSA key under an unknown id",
                        signed(JWSAlgorithm.RS256, "unknown", claims, new RSASSASigner(own))),
                Named.of(
                        "own EC key",
                        signed(
                                JWSAlgorithm.ES256,
                                published.getKeyID(),
                                claims,
                                new ECDSASigner(new ECKeyGenerator(Curve.P_256).generate()))),
                Named.of(
                        "RS512 by the own key",
                        signed(
                                JWSAlgorithm.RS512,
                                published.getKeyID(),
                                claims,
                                new RSASSASigner(own))),
                Named.of(
                        "other claims under the old signature",
                        parts[0] + "." + changed(parts[1]) + "." + parts[2]),
                Named.of("without its signature", parts[0] + "." + parts[1] + "."),
                Named.of("cut off", good.substring(0, good.length() - 10)),
                Named.of("wrong audience", Keycloak.tokenWithoutOurAudience()),
                Named.of("wrong issuer", Keycloak.adminToken()),
                Named.of("garbage", "abc"),
                Named.of("garbage with dots", "a.b.c"),
                Named.of("64 kB", "a".repeat(64 * 1024)),
                Named.of("empty", ""));
    }

    @Test
    void refusesATokenThatHasEnded() {
        var token = Tokens.forNewClient();
        assertThat(api("/api/employers", token.bearer()).statusCode()).isEqualTo(200);

        clock.set(Instant.now().plus(Duration.ofMinutes(6)));
        try {
            assertThat(api("/api/employers", token.bearer()).statusCode()).isEqualTo(401);
        } finally {
            clock.reset();
        }
    }

    @Test
    void judgesAnAuthorizationHeaderOfAnyOtherKindByItselfAlone() {
        HttpResponse<String> answer = api("/api/employers", "Basic YTpi");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(code(answer)).isEqualTo("TOKEN_REFUSED");
    }

    private static RSAKey publishedKey() throws ParseException {
        HttpResponse<String> keys =
                new Browser().get(TestServers.shared().issuer() + "/protocol/openid-connect/certs");
        for (JWK key : JWKSet.parse(keys.body()).getKeys()) {
            if (key instanceof RSAKey rsa && JWSAlgorithm.RS256.equals(key.getAlgorithm())) {
                return rsa;
            }
        }
        throw new AssertionError("No published key");
    }

    private static String signed(
            JWSAlgorithm algorithm, String keyId, JWTClaimsSet claims, JWSSigner signer)
            throws JOSEException {
        var token =
                new SignedJWT(
                        new JWSHeader.Builder(algorithm)
                                .type(JOSEObjectType.JWT)
                                .keyID(keyId)
                                .build(),
                        new JWTClaimsSet.Builder(claims)
                                .expirationTime(Date.from(Instant.now().plus(Duration.ofHours(1))))
                                .build());
        token.sign(signer);
        return token.serialize();
    }

    private static String none() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        "{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8));
    }

    private static String changed(String claims) {
        String text =
                new String(Base64.getUrlDecoder().decode(claims), StandardCharsets.UTF_8)
                        .replaceFirst("\"sub\":\"[^\"]+\"", "\"sub\":\"somebody-else\"");
        assertThat(Arrays.asList(text.split("\"", -1))).contains("somebody-else");
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
