package org.fondsloket.mailbox.payment;

import java.math.BigInteger;
import java.util.Locale;

/**
 * The reference of a payment with check digits (ISO 11649), so that a bank refuses a mistyped one.
 *
 * @param value RF, two check digits and the reference without spaces
 */
public record CreditorReference(String value) {

    private static final BigInteger CHECK = BigInteger.valueOf(97);
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
        int check = 98 - remainder(plain + "RF00");
        return new CreditorReference("RF%02d%s".formatted(check, plain));
    }

    /** True when the check digits fit. */
    public boolean valid() {
        return value.matches("RF[0-9]{2}[0-9A-Z]{1,21}")
                && remainder(value.substring(4) + value.substring(0, 4)) == 1;
    }

    /** In groups of four, as people read it. */
    public String spaced() {
        return value.replaceAll("(.{4})(?=.)", "$1\u00a0");
    }

    /** Letters count as the numbers from 10 to 35. */
    private static int remainder(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(CHECK).intValue();
    }
}
