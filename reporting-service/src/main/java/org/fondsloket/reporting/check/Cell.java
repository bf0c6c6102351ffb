package org.fondsloket.reporting.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.fondsloket.scheme.calendar.Period;
import org.jspecify.annotations.Nullable;

/** What a typed cell turned out to be. */
sealed interface Cell<T> {

    Pattern UP_TO_TWO_DECIMALS = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,2})?");
    Pattern UP_TO_EIGHT_DECIMALS = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,8})?");

    /** Nothing was typed. */
    record Empty<T>() implements Cell<T> {}

    /** A value. */
    record Filled<T>(T value) implements Cell<T> {}

    /** Something was typed that is no value. */
    record Unreadable<T>() implements Cell<T> {}

    /** Text that may be empty. */
    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** Text, or null where nothing was typed. */
    static @Nullable String code(@Nullable String typed) {
        return text(typed).isEmpty() ? null : text(typed);
    }

    /** Money or hours: at most two decimals. */
    static Cell<BigDecimal> number(@Nullable String typed) {
        return number(typed, UP_TO_TWO_DECIMALS);
    }

    /** An exchange rate: as many decimals as banks quote. */
    static Cell<BigDecimal> rate(@Nullable String typed) {
        return number(typed, UP_TO_EIGHT_DECIMALS);
    }

    private static Cell<BigDecimal> number(@Nullable String typed, Pattern form) {
        if (typed == null || typed.isBlank()) {
            return new Empty<>();
        }
        String text = typed.strip();
        return form.matcher(text).matches()
                ? new Filled<>(new BigDecimal(text))
                : new Unreadable<>();
    }

    static Cell<LocalDate> date(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return new Empty<>();
        }
        try {
            return new Filled<>(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException _) {
            return new Unreadable<>();
        }
    }

    /** The days between two cells, or null while they are no days or end before they start. */
    static @Nullable Period days(Cell<LocalDate> from, Cell<LocalDate> to) {
        LocalDate first = from.value();
        LocalDate last = to.value();
        return first == null || last == null || last.isBefore(first)
                ? null
                : new Period(first, last);
    }

    default boolean isEmpty() {
        return this instanceof Empty;
    }

    default boolean isUnreadable() {
        return this instanceof Unreadable;
    }

    /** The value, or null where there is none. */
    default @Nullable T value() {
        return this instanceof Filled<T>(T value) ? value : null;
    }
}
