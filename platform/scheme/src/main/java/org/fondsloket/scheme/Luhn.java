package org.fondsloket.scheme;

/** The check digit that catches one wrong digit and most swaps of neighbours. */
final class Luhn {

    private Luhn() {}

    /** The digit to put behind these digits. */
    static char checkDigit(String digits) {
        int sum = 0;
        boolean doubled = true;
        for (int at = digits.length() - 1; at >= 0; at--) {
            int digit = digits.charAt(at) - '0';
            int weighted = doubled ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
            doubled = !doubled;
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }

    /** True when the last digit is the check digit of those before it. */
    static boolean holds(String digits) {
        int last = digits.length() - 1;
        return checkDigit(digits.substring(0, last)) == digits.charAt(last);
    }
}
