package org.fondsloket.acceptance;

import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A key of the tests' own that the realm of the platform under test publishes beside its own one.
 * Services trust it because their issuer says so, and it signs what a password alone cannot get: a
 * login of any level, and tokens with mistakes that Keycloak would never make.
 */
final class TrustedKey {

    static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final URI issuer;
    private final KeyPair pair;
    private final String id;

    private TrustedKey(URI issuer, KeyPair pair, String id) {
        this.issuer = issuer;
        this.pair = pair;
        this.id = id;
    }

    /** Makes a key and has the realm publish it, for checking only: it signs nothing itself. */
    static TrustedKey publishedBy(URI keycloak) {
        Api admin = Api.with(keycloak, Api.adminToken(keycloak));
        KeyPair pair = pair();
        ObjectNode component = Api.JSON.createObjectNode();
        component.put("name", "tests-" + UUID.randomUUID());
        component.put("providerId", "rsa");
        component.put("providerType", "org.keycloak.keys.KeyProvider");
        component.put(
                "parentId",
                admin.get("/admin/realms/fondsloket").expect(200).json().get("id").asString());
        ObjectNode settings = component.putObject("config");
        settings.putArray("privateKey").add(pem(pair.getPrivate()));
        Map.of("enabled", "true", "active", "false", "priority", "0", "algorithm", "RS256")
                .forEach((name, value) -> settings.putArray(name).add(value));
        admin.post("/admin/realms/fondsloket/components", component.toString()).expect(201);
        URI issuer = URI.create(keycloak + "/realms/fondsloket");
        return new TrustedKey(issuer, pair, publishedId(issuer, (RSAPublicKey) pair.getPublic()));
    }

    private static String publishedId(URI issuer, RSAPublicKey key) {
        String modulus = BASE64.encodeToString(unsigned(key.getModulus()));
        JsonNode keys =
                Api.anonymous(issuer)
                        .get(issuer.getPath() + "/protocol/openid-connect/certs")
                        .expect(200)
                        .json();
        for (JsonNode each : keys.get("keys")) {
            if (each.path("n").asString("").equals(modulus)) {
                return each.get("kid").asString();
            }
        }
        throw new AssertionError("the key was not published");
    }

    static byte[] unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    String id() {
        return id;
    }

    RSAPublicKey published() {
        return (RSAPublicKey) pair.getPublic();
    }

    /** Claims of a good token of the portal for this person, logged in a moment ago. */
    Map<String, Object> claims(String subject, String level) {
        long now = Instant.now().getEpochSecond();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", issuer.toString());
        claims.put("aud", "fondsloket-api");
        claims.put("sub", subject);
        claims.put("typ", "Bearer");
        claims.put("azp", "fondsloket-gateway");
        claims.put("acr", level);
        claims.put("auth_time", now);
        claims.put("iat", now);
        claims.put("exp", now + 300);
        claims.put("jti", UUID.randomUUID().toString());
        return claims;
    }

    Map<String, Object> header() {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("alg", "RS256");
        header.put("typ", "JWT");
        header.put("kid", id);
        return header;
    }

    String token(Map<String, Object> claims) {
        return token(header(), claims);
    }

    String token(Map<String, Object> header, Map<String, Object> claims) {
        return signed(json(header), json(claims), pair.getPrivate(), "SHA256withRSA");
    }

    /** The same with another algorithm than the one that is agreed. */
    String token(String name, String algorithm, Map<String, Object> claims) {
        Map<String, Object> header = header();
        header.put("alg", name);
        return signed(json(header), json(claims), pair.getPrivate(), algorithm);
    }

    /** The same with the text of the claims as it is, even if it is no good JSON. */
    String token(String claims) {
        return signed(json(header()), claims, pair.getPrivate(), "SHA256withRSA");
    }

    static String json(Map<String, Object> part) {
        return Api.JSON.writeValueAsString(part);
    }

    static String encoded(String part) {
        return BASE64.encodeToString(part.getBytes(StandardCharsets.UTF_8));
    }

    static String signed(String header, String claims, PrivateKey key, String algorithm) {
        String content = encoded(header) + "." + encoded(claims);
        try {
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(key);
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pem(PrivateKey key) {
        return "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(key.getEncoded())
                + "\n-----END PRIVATE KEY-----";
    }
}
