package org.fondsloket.gateway.edge;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An authenticator app: codes by RFC 6238, six digits, one for each half minute. */
record AppCode(String secret) {

    private static final int SECONDS = 30;
    private static final int DIGITS = 1_000_000;

    static AppCode random() {
        byte[] bytes = new byte[10];
        ThreadLocalRandom.current().nextBytes(bytes);
        return new AppCode(HexFormat.of().formatHex(bytes));
    }

    String now() {
        return at(Instant.now());
    }

    /** The code after the present one: Keycloak takes none twice, but one that is early. */
    String next() {
        return at(Instant.now().plusSeconds(SECONDS));
    }

    private String at(Instant when) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(
                            ByteBuffer.allocate(Long.BYTES)
                                    .putLong(when.getEpochSecond() / SECONDS)
                                    .array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
            return "%06d".formatted(number % DIGITS);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
