package org.fondsloket.employer.company;

import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Rule: a tax number should be able to belong to the company's country. Check digits are the
 * published ones of each country; a country that is not in the table only asks for letters and
 * digits.
 */
final class TaxNumber {

    static final int LONGEST = 30;

    private static final Pattern ANY = Pattern.compile("[0-9A-Z]{4,20}");

    private static final Map<String, Predicate<String>> BY_COUNTRY =
            Map.of(
                    "PL", TaxNumber::isPolish,
                    "NL", TaxNumber::isDutch,
                    "RO", TaxNumber::isRomanian,
                    "BE", TaxNumber::isBelgian,
                    "IT", TaxNumber::isItalian);

    private TaxNumber() {}

    /** True when nothing speaks against the number. */
    static boolean isPlausible(String country, String typed) {
        String number = typed.replaceAll("[\\s./-]", "").toUpperCase(Locale.ROOT);
        String national = number.startsWith(country) ? number.substring(country.length()) : number;
        return ANY.matcher(number).matches()
                && BY_COUNTRY.getOrDefault(country, _ -> true).test(national);
    }

    /** NIP: weights of the nine digits, remainder by 11 is the tenth. */
    private static boolean isPolish(String number) {
        return number.matches("[0-9]{10}")
                && weighted(number, 6, 5, 7, 2, 3, 4, 5, 6, 7) % 11 == digit(number, 9);
    }

    /** Nine digits whose last is the remainder by 11, alone or as VAT number with B and suffix. */
    private static boolean isDutch(String number) {
        if (number.matches("[0-9]{9}(B[0-9]{2})?")
                && weighted(number, 9, 8, 7, 6, 5, 4, 3, 2) % 11 == digit(number, 8)) {
            return true;
        }
        // Sole traders have VAT numbers that say nothing about the person behind: only mod 97.
        return number.matches("[0-9]{9}B[0-9]{2}") && mod97("NL" + number) == 1;
    }

    /** CUI: weights from the right, ten times the sum by 11; ten counts as nought. */
    private static boolean isRomanian(String number) {
        if (!number.matches("[1-9][0-9]{1,9}")) {
            return false;
        }
        String padded = "0".repeat(10 - number.length()) + number;
        return weighted(padded, 7, 5, 3, 2, 1, 7, 5, 3, 2) * 10 % 11 % 10 == digit(padded, 9);
    }

    /** Enterprise number: the last two digits and the first eight by 97 make 97. */
    private static boolean isBelgian(String number) {
        String padded = number.length() == 9 ? "0" + number : number;
        return padded.matches("[01][0-9]{9}")
                && 97 - Integer.parseInt(padded.substring(0, 8)) % 97
                        == Integer.parseInt(padded.substring(8));
    }

    /** Partita IVA: every second digit doubled, the sum of digits ends in nought. */
    private static boolean isItalian(String number) {
        if (!number.matches("[0-9]{11}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 11; i++) {
            int value = digit(number, i) * (i % 2 + 1);
            sum += value > 9 ? value - 9 : value;
        }
        return sum % 10 == 0;
    }

    private static int weighted(String number, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * digit(number, i);
        }
        return sum;
    }

    private static int digit(String number, int index) {
        return number.charAt(index) - '0';
    }

    /** Letters count as in an IBAN: A is 10. */
    private static int mod97(String number) {
        int rest = 0;
        for (int i = 0; i < number.length(); i++) {
            int value = Character.digit(number.charAt(i), Character.MAX_RADIX);
            rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
        }
        return rest;
    }
}
