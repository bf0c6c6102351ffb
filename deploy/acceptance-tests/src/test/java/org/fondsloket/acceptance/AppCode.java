package org.fondsloket.acceptance;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An authenticator app: codes by RFC 6238, six digits, one for each half minute. */
record AppCode(String secret) {

    private static final int SECONDS = 30;
    private static final int DIGITS = 1_000_000;

    String now() {
        return at(Instant.now());
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
