package org.fondsloket.identity.holder;

/** Eight digits, the last of them a Luhn check digit. */
public final class EmployerNumber {

    private static final int LENGTH = 8;

    private EmployerNumber() {}

    /** True when the check digit fits; whether there is such an employer is not known here. */
    public static boolean isValid(String number) {
        if (number.length() != LENGTH) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < LENGTH; i++) {
            int digit = number.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            int weighted = (LENGTH - i) % 2 == 0 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }
}
