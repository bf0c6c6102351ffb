package org.fondsloket.scheme;

import java.math.BigInteger;
import java.util.Locale;

/**
 * The reference of a payment with check digits (ISO 11649), so that a bank refuses a mistyped one;
 * what a letter prints and what a bank statement brings back are the same thing.
 *
 * @param value RF, two check digits and the reference without spaces
 */
public record CreditorReference(String value) {

    private static final BigInteger CHECK = BigInteger.valueOf(97);
    private static final int CHECK_BASE = 98;
    private static final int PREFIX = 4;
    private static final int LONGEST = 21;

    /**
     * The structured form of a reference as people write it, such as {@code 20417358 2026-03}.
     *
     * @throws IllegalArgumentException when there are no letters and digits, or more than 21
     */
    public static CreditorReference of(String written) {
        String plain = written.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
        if (plain.isEmpty() || plain.length() > LONGEST) {
            throw new IllegalArgumentException("A reference has 1 to 21 letters and digits");
        }
        return new CreditorReference(
                String.format(
                        Locale.ROOT, "RF%02d%s", CHECK_BASE - remainder(plain + "RF00"), plain));
    }

    /** True when the check digits fit. */
    public boolean valid() {
        return value.matches("RF[0-9]{2}[0-9A-Z]{1,21}")
                && remainder(body() + value.substring(0, PREFIX)) == 1;
    }

    /** What stands behind the check digits, without spaces. */
    public String body() {
        return value.substring(PREFIX);
    }

    /** In groups of four, as people read it; no line breaks inside. */
    public String spaced() {
        return value.replaceAll("(.{4})(?=.)", "$1\u00a0");
    }

    /** Letters count as the numbers from 10 to 35 (ISO 7064). */
    private static int remainder(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().forEach(each -> digits.append(Character.digit(each, Character.MAX_RADIX)));
        return new BigInteger(digits.toString()).mod(CHECK).intValue();
    }
}
