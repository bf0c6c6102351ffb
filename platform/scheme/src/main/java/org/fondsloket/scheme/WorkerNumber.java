package org.fondsloket.scheme;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number of a worker, the same at every employer: seven digits, a check digit and a suffix that
 * says whether the number is provisional.
 */
public record WorkerNumber(String value) implements Comparable<WorkerNumber> {

    private static final Pattern TEN_DIGITS = Pattern.compile("[0-9]{8}(00|99)");
    private static final int WITHOUT_SUFFIX = 8;
    private static final int MAX_SERIAL = 9_999_999;
    private static final String FINAL = "00";
    private static final String PROVISIONAL = "99";

    public WorkerNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("no worker number: " + value);
        }
    }

    /** Says whether somebody typed a worker number without a mistake. */
    public static boolean isValid(String value) {
        return TEN_DIGITS.matcher(value).matches()
                && Luhn.holds(value.substring(0, WITHOUT_SUFFIX));
    }

    /** The final number that belongs to a serial, for the one who hands out numbers. */
    public static WorkerNumber ofSerial(int serial) {
        if (serial < 0 || serial > MAX_SERIAL) {
            throw new IllegalArgumentException("serial out of range: " + serial);
        }
        String digits = String.format(Locale.ROOT, "%07d", serial);
        return new WorkerNumber(digits + Luhn.checkDigit(digits) + FINAL);
    }

    /** True until the fund has replaced the number by a final one. */
    public boolean isProvisional() {
        return value.endsWith(PROVISIONAL);
    }

    @Override
    public int compareTo(WorkerNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
