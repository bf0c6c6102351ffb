package org.fondsloket.platform.web.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Computes the secret of a link or letter from the id of the act it belongs to, so that the service
 * which checks it and the service which writes it down need no more than the same key.
 *
 * <p>The purpose is part of the computation: a link for one thing opens no other. Whether an id is
 * still alive is not known here.
 */
public final class DerivedSecrets {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST_KEY = 32;

    /** Nothing that can be taken for something else in print: no I, L, O, U, 0 or 1. */
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

    private static final int CODE_LENGTH = 12;
    private static final int GROUP = 4;

    private final SecretKeySpec key;

    /**
     * @throws IllegalArgumentException when the key has fewer than 32 bytes
     */
    public DerivedSecrets(String key) {
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < SHORTEST_KEY) {
            throw new IllegalArgumentException(
                    "fondsloket.secret-key needs at least %d bytes".formatted(SHORTEST_KEY));
        }
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /** Secret of a link, 43 characters that need no escaping. */
    public String link(String purpose, String id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac("link", purpose, id));
    }

    /** Secret that a person reads off a letter, as in {@code K7QM-2XWP-HT9C}. */
    public String code(String purpose, String id) {
        String bare = bareCode(purpose, id);
        return String.join(
                "-",
                bare.substring(0, GROUP),
                bare.substring(GROUP, 2 * GROUP),
                bare.substring(2 * GROUP));
    }

    /** Whether this is the link's secret; takes the same time for each answer. */
    public boolean isLink(String purpose, String id, String given) {
        return same(link(purpose, id), given);
    }

    /** Whether this is the letter's code; small letters, blanks and hyphens do not matter. */
    public boolean isCode(String purpose, String id, String given) {
        return same(bareCode(purpose, id), given.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }

    private String bareCode(String purpose, String id) {
        byte[] bytes = mac("code", purpose, id);
        StringBuilder code = new StringBuilder();
        // Two bytes per character: the remainder then favours no letter in a way that matters.
        for (int i = 0; i < CODE_LENGTH; i++) {
            int number =
                    Byte.toUnsignedInt(bytes[2 * i]) * 256 + Byte.toUnsignedInt(bytes[2 * i + 1]);
            code.append(LETTERS.charAt(number % LETTERS.length()));
        }
        return code.toString();
    }

    private byte[] mac(String form, String purpose, String id) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(
                    String.join("\n", form, purpose, id).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    private static boolean same(String expected, String given) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
