package org.fondsloket.edge;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;

/** An issuer of our own with keys of our own: it may sign what a real one never would. */
final class Tokens implements AutoCloseable {

    private final RSAKey key = key("k1");
    private final RSAKey foreign = key("k1");
    private final HttpServer server = server();

    Tokens() {
        String keys = new JWKSet(key).toString();
        serve("/keys", keys);
        serve(
                "/.well-known/openid-configuration",
                "{\"issuer\":\"%s\",\"jwks_uri\":\"%s/keys\",\"subject_types_supported\":[\"public\"]}"
                        .formatted(issuer(), issuer()));
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    String of(String subject) {
        return with(claims -> claims.subject(subject));
    }

    String with(UnaryOperator<JWTClaimsSet.Builder> change) {
        return signed(JWSAlgorithm.RS256, signer(key), change);
    }

    String byForeignKey() {
        return signed(JWSAlgorithm.RS256, signer(foreign), claims -> claims);
    }

    String withAlgorithm(JWSAlgorithm algorithm) {
        return signed(algorithm, signer(key), claims -> claims);
    }

    /** The classic confusion: the public key taken as a shared secret. */
    String signedWithThePublicKeyAsSecret() {
        try {
            byte[] secret = key.toRSAPublicKey().getEncoded();
            return signed(JWSAlgorithm.HS256, new MACSigner(secret), claims -> claims);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String unsigned() {
        return new PlainJWT(claims().build()).serialize();
    }

    private JWTClaimsSet.Builder claims() {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience("fondsloket-api")
                .subject("subject-1")
                .claim("azp", "fondsloket-gateway")
                .claim("typ", "Bearer")
                .claim("acr", "1")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(120)));
    }

    private String signed(
            JWSAlgorithm algorithm, JWSSigner signer, UnaryOperator<JWTClaimsSet.Builder> change) {
        try {
            SignedJWT token =
                    new SignedJWT(
                            new JWSHeader.Builder(algorithm).keyID("k1").build(),
                            change.apply(claims()).build());
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWSSigner signer(RSAKey key) {
        try {
            return new RSASSASigner(key);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void serve(String path, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        server.createContext(
                path,
                exchange -> {
                    exchange.getResponseHeaders().add("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, bytes.length);
                    exchange.getResponseBody().write(bytes);
                    exchange.close();
                });
    }

    private static HttpServer server() {
        try {
            return HttpServer.create(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
