package org.fondsloket.scheme;

import java.util.Locale;
import java.util.regex.Pattern;

/** The number under which an employer reports and pays: seven digits and a check digit. */
public record EmployerNumber(String value) implements Comparable<EmployerNumber> {

    private static final Pattern EIGHT_DIGITS = Pattern.compile("[0-9]{8}");
    private static final int MAX_SERIAL = 9_999_999;

    public EmployerNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("no employer number: " + value);
        }
    }

    /** Says whether somebody typed an employer number without a mistake. */
    public static boolean isValid(String value) {
        return EIGHT_DIGITS.matcher(value).matches() && Luhn.holds(value);
    }

    /** The number that belongs to a serial, for the one who hands out numbers. */
    public static EmployerNumber ofSerial(int serial) {
        if (serial < 0 || serial > MAX_SERIAL) {
            throw new IllegalArgumentException("serial out of range: " + serial);
        }
        String digits = String.format(Locale.ROOT, "%07d", serial);
        return new EmployerNumber(digits + Luhn.checkDigit(digits));
    }

    @Override
    public int compareTo(EmployerNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
