package org.fondsloket.employee.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed to find a worker: part of a name, part of a number, or a birth date in any of
 * the usual ways to write one (S001-07).
 *
 * @param text part of "given family given", so that both orders are found
 * @param number digits only, never empty
 * @param birthDate as in 1988-03-14, empty when no day was typed
 */
public record SoughtWorker(String text, String number, String birthDate) {

    /** Finds no number. */
    private static final String NO_NUMBER = "-";

    private static final List<DateTimeFormatter> DAYS =
            List.of(
                    DateTimeFormatter.ISO_LOCAL_DATE,
                    strict("d-M-uuuu"),
                    strict("d.M.uuuu"),
                    strict("d/M/uuuu"));

    /** Nothing when nothing was typed: then everybody is meant. */
    public static Optional<SoughtWorker> of(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        String text = typed.replace(',', ' ').strip().replaceAll("\\s+", " ");
        String number = text.replace(" ", "");
        return Optional.of(
                new SoughtWorker(text, number.matches("[0-9]+") ? number : NO_NUMBER, dayIn(text)));
    }

    private static String dayIn(String text) {
        for (DateTimeFormatter format : DAYS) {
            try {
                return LocalDate.parse(text, format).toString();
            } catch (DateTimeException _) {
                // Not written that way; the exception quotes what was typed.
            }
        }
        return "";
    }

    /** No 31 February is taken for the last day of that month. */
    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    @Override
    public String toString() {
        return "SoughtWorker[withheld]";
    }
}
