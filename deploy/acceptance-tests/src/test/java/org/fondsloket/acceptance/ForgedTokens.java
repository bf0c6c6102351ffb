package org.fondsloket.acceptance;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One list of tokens that no part of the platform may take, whoever signed them. */
final class ForgedTokens {

    private static final String SUBJECT = "9f1c7a52-0d4e-4b1e-8f7a-3c2b1a0d9e8f";

    private final TrustedKey trusted;
    private final KeyPair own = TrustedKey.pair();
    private final String trap;
    private final List<Forged> all = new ArrayList<>();

    /**
     * One of them.
     *
     * @param trick what is wrong with it
     */
    record Forged(String trick, String token) {

        @Override
        public String toString() {
            return trick;
        }
    }

    private ForgedTokens(TrustedKey trusted, String trap) {
        this.trusted = trusted;
        this.trap = trap;
        withoutATrustedSignature();
        withAKeyOfTheAttacker();
        ofAnotherKind();
        forSomebodyElse();
        atTheWrongTime();
        malformed();
    }

    /**
     * @param trap address of the attacker's own keys; nobody may ever ask there
     */
    static List<Forged> of(TrustedKey trusted, String trap) {
        return List.copyOf(new ForgedTokens(trusted, trap).all);
    }

    /** One that everybody takes, to know that the others fail for their own reason. */
    static String good(TrustedKey trusted) {
        return trusted.token(trusted.claims(SUBJECT, "L1"));
    }

    private void withoutATrustedSignature() {
        String[] good = good(trusted).split("\\.", -1);
        add("alg none", encoded(header -> header.put("alg", "none")) + "." + good[1] + ".");
        add(
                "alg nOnE above the old signature",
                encoded(header -> header.put("alg", "nOnE")) + "." + good[1] + "." + good[2]);
        add("without its signature", good[0] + "." + good[1] + ".");
        add("without the last part", good[0] + "." + good[1]);
        add("with a changed signature", good[0] + "." + good[1] + "." + changed(good[2]));
        add("cut off", String.join(".", good).substring(0, String.join(".", good).length() - 20));
        Map<String, Object> others = trusted.claims("somebody-else", "L2-fresh");
        add(
                "with other claims under the old signature",
                good[0] + "." + TrustedKey.encoded(TrustedKey.json(others)) + "." + good[2]);
        add(
                "with another header above the old signature",
                encoded(header -> header.put("cty", "x")) + "." + good[1] + "." + good[2]);
    }

    private void withAKeyOfTheAttacker() {
        RSAPublicKey published = trusted.published();
        add("HS256 with the public key as secret", mac(published.getEncoded(), trusted.id()));
        add(
                "HS256 with the public key's modulus as secret",
                mac(TrustedKey.unsigned(published.getModulus()), trusted.id()));
        add(
                "HS256 with an empty file as secret, named by a path",
                mac(new byte[1], "../../../../../../dev/null"));
        add(
                "HS256 with a secret named by a query",
                mac("x".getBytes(StandardCharsets.UTF_8), "x' union select 'x"));
        add("a foreign key under the published id", own(header -> {}));
        add("a foreign key under an unknown id", own(header -> header.put("kid", "unknown")));
        add("a foreign key without an id", own(header -> header.remove("kid")));
        add("a foreign key named by a path", own(header -> header.put("kid", "../../keys/1")));
        add("a foreign key behind jku", own(header -> header.put("jku", trap)));
        add("a foreign key behind x5u", own(header -> header.put("x5u", trap)));
        add("a foreign key in the header", own(header -> header.put("jwk", ownKey())));
        add(
                "a foreign key in the header, under its own id",
                own(
                        header -> {
                            header.put("kid", "mine");
                            header.put("jwk", ownKey());
                        }));
        add(
                "RS512 of the published key where RS256 is agreed",
                trusted.token("RS512", "SHA512withRSA", claims(claims -> {})));
    }

    private void ofAnotherKind() {
        add("an ID token", with(claims -> claims.put("typ", "ID")));
        add("a refresh token", with(claims -> claims.put("typ", "Refresh")));
        add("an offline token", with(claims -> claims.put("typ", "Offline")));
        add(
                "a logout token",
                trusted.token(
                        header(header -> header.put("typ", "logout+jwt")),
                        claims(
                                claims -> {
                                    claims.put("typ", "Logout");
                                    claims.put(
                                            "events",
                                            Map.of(
                                                    "http://schemas.openid.net/event/backchannel-logout",
                                                    Map.of()));
                                })));
        add(
                "a token within a token",
                trusted.token(
                        header(header -> header.put("cty", "JWT")),
                        Map.of("jwt", good(trusted), "sub", SUBJECT)));
        add("a token as the claims of a token", trusted.token(good(trusted)));
        add("five parts, as if encrypted", good(trusted) + ".AAAA.AAAA");
        add(
                "a header that has to be understood",
                trusted.token(
                        header(
                                header -> {
                                    header.put("crit", List.of("fondsloket"));
                                    header.put("fondsloket", "x");
                                }),
                        claims(claims -> {})));
    }

    private void forSomebodyElse() {
        add("without an issuer", with(claims -> claims.remove("iss")));
        add("of another issuer", with(claims -> claims.put("iss", "http://127.0.0.1:1/realms/x")));
        add("of the realm next door", with(claims -> claims.compute("iss", (_, iss) -> iss + "2")));
        add("of an issuer with a slash more", with(c -> c.compute("iss", (_, iss) -> iss + "/")));
        add("without an audience", with(claims -> claims.remove("aud")));
        add("for another audience", with(claims -> claims.put("aud", "account")));
        add("for a similar audience", with(claims -> claims.put("aud", "fondsloket-api-test")));
        add("for our audience in capitals", with(claims -> claims.put("aud", "FONDSLOKET-API")));
        add("for two audiences in one text", with(c -> c.put("aud", "account fondsloket-api")));
        add("without a subject", with(claims -> claims.remove("sub")));
        add("with a blank subject", with(claims -> claims.put("sub", " ")));
    }

    private void atTheWrongTime() {
        long now = Instant.now().getEpochSecond();
        add("expired a minute ago", with(claims -> claims.put("exp", now - 60)));
        add("without an end", with(claims -> claims.remove("exp")));
        add("valid in five minutes", with(claims -> claims.put("nbf", now + 300)));
        add("issued in two minutes", with(claims -> claims.put("iat", now + 120)));
        add("with words for an end", with(claims -> claims.put("exp", "tomorrow")));
    }

    private void malformed() {
        String claims = TrustedKey.json(trusted.claims(SUBJECT, "L1"));
        add(
                "with its subject twice",
                trusted.token(claims.replaceFirst("\\{", "{\"sub\":\"somebody-else\",")));
        add(
                "with its audience twice",
                trusted.token(claims.replaceFirst("\\{", "{\"aud\":\"account\",")));
        add("with a list for claims", trusted.token("[" + claims + "]"));
        add("with claims cut off", trusted.token(claims.substring(0, claims.length() - 1)));
        add("with a number for an issuer", with(c -> c.put("iss", 1)));
        add("as a JSON object", "{\"payload\":\"" + TrustedKey.encoded(claims) + "\"}");
        add(
                "of five kilobytes and expired",
                with(
                        longer -> {
                            longer.put("note", "x".repeat(3500));
                            longer.put("exp", Instant.now().getEpochSecond() - 60);
                        }));
        add("garbage", "abc");
        add("garbage with dots", "a.b.c");
        add("dots alone", "..");
    }

    private void add(String trick, String token) {
        all.add(new Forged(trick, token));
    }

    private String with(Consumer<Map<String, Object>> change) {
        return trusted.token(claims(change));
    }

    private Map<String, Object> claims(Consumer<Map<String, Object>> change) {
        Map<String, Object> claims = trusted.claims(SUBJECT, "L1");
        change.accept(claims);
        return claims;
    }

    private Map<String, Object> header(Consumer<Map<String, Object>> change) {
        Map<String, Object> header = trusted.header();
        change.accept(header);
        return header;
    }

    private String encoded(Consumer<Map<String, Object>> change) {
        return TrustedKey.encoded(TrustedKey.json(header(change)));
    }

    private String own(Consumer<Map<String, Object>> change) {
        return TrustedKey.signed(
                TrustedKey.json(header(change)),
                TrustedKey.json(trusted.claims(SUBJECT, "L2-fresh")),
                own.getPrivate(),
                "SHA256withRSA");
    }

    private Map<String, Object> ownKey() {
        RSAPublicKey key = (RSAPublicKey) own.getPublic();
        Map<String, Object> jwk = new LinkedHashMap<>();
        jwk.put("kty", "RSA");
        jwk.put("n", TrustedKey.BASE64.encodeToString(TrustedKey.unsigned(key.getModulus())));
        jwk.put(
                "e",
                TrustedKey.BASE64.encodeToString(TrustedKey.unsigned(key.getPublicExponent())));
        return jwk;
    }

    private String mac(byte[] secret, String id) {
        String content =
                encoded(
                                header -> {
                                    header.put("alg", "HS256");
                                    header.put("kid", id);
                                })
                        + "."
                        + TrustedKey.encoded(
                                TrustedKey.json(
                                        trusted.claims(UUID.randomUUID().toString(), "L2")));
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return content
                    + "."
                    + TrustedKey.BASE64.encodeToString(
                            mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String changed(String signature) {
        char middle = signature.charAt(100);
        return signature.substring(0, 100) + (middle == 'A' ? 'B' : 'A') + signature.substring(101);
    }
}
