package org.fondsloket.scheme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** How a value stands in a rule file: each type with its range, told in words when it is wrong. */
final class RuleValues {

    private static final Pattern CODE = Pattern.compile("[A-Z_]{2,30}");
    private static final Pattern ENTRY = Pattern.compile("([A-Z]{2})=([0-9.]+)");
    private static final int LAST_DAY_OF_EVERY_MONTH = 28;
    private static final String NONE = "none";

    private RuleValues() {}

    static BigDecimal fraction(String value) {
        BigDecimal fraction = positive(value);
        if (fraction.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("must be below 1");
        }
        return fraction;
    }

    static BigDecimal positive(String value) {
        BigDecimal number = new BigDecimal(value);
        if (number.signum() <= 0) {
            throw new IllegalArgumentException("must be above 0");
        }
        return number;
    }

    static Integer count(String value) {
        int number = Integer.parseInt(value);
        if (number < 1) {
            throw new IllegalArgumentException("must be at least 1");
        }
        return number;
    }

    static Integer dayOfMonth(String value) {
        int day = Integer.parseInt(value);
        if (day < 1 || day > LAST_DAY_OF_EVERY_MONTH) {
            throw new IllegalArgumentException("must be a day that every month has");
        }
        return day;
    }

    static Boolean flag(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("must be true or false");
        };
    }

    static RoundingMode rounding(String value) {
        return switch (value) {
            case "FLOOR" -> RoundingMode.FLOOR;
            case "HALF_UP" -> RoundingMode.HALF_UP;
            default -> throw new IllegalArgumentException("must be FLOOR or HALF_UP");
        };
    }

    static Set<String> codes(String value) {
        return Set.copyOf(orderedCodes(value));
    }

    static List<String> orderedCodes(String value) {
        List<String> codes = words(value);
        if (!codes.stream().allMatch(code -> CODE.matcher(code).matches())) {
            throw new IllegalArgumentException("must be different codes with one blank between");
        }
        return codes;
    }

    static List<BigDecimal> hoursOfWorkingWeek(String value) {
        List<BigDecimal> hours =
                Arrays.stream(value.split(" ", -1)).map(RuleValues::positive).toList();
        if (hours.size() != 5) {
            throw new IllegalArgumentException("must be five numbers, Monday to Friday");
        }
        return hours;
    }

    static Set<Integer> months(String value) {
        Set<Integer> months = Set.copyOf(words(value).stream().map(Integer::valueOf).toList());
        if (!months.stream().allMatch(month -> month >= 1 && month <= 12)) {
            throw new IllegalArgumentException("must be months from 1 to 12");
        }
        return months;
    }

    static Set<LandDay> landDays(String value) {
        return value.equals(NONE)
                ? Set.of()
                : Set.copyOf(words(value).stream().map(LandDay::parse).toList());
    }

    /** Shares by country, such as {@code PL=0.1371}; {@code none} while no share is known. */
    static Map<String, BigDecimal> sharesByCountry(String value) {
        Map<String, BigDecimal> shares = new LinkedHashMap<>();
        if (!value.equals(NONE)) {
            for (String word : words(value)) {
                var entry = ENTRY.matcher(word);
                if (!entry.matches()
                        || shares.put(entry.group(1), fraction(entry.group(2))) != null) {
                    throw new IllegalArgumentException("must be one share a country, or none");
                }
            }
        }
        return Map.copyOf(shares);
    }

    /** A value that the scheme really lacks for a time is written {@code none}, never left out. */
    static <T> Function<String, Optional<T>> orNone(Function<String, T> parser) {
        return value -> value.equals(NONE) ? Optional.empty() : Optional.of(parser.apply(value));
    }

    /** Refuses a choice that the arithmetic does not know. */
    static Function<String, String> oneOf(String... choices) {
        return value -> {
            if (!List.of(choices).contains(value)) {
                throw new IllegalArgumentException("must be " + String.join(" or ", choices));
            }
            return value;
        };
    }

    static Pattern pattern(String value) {
        return Pattern.compile(value);
    }

    private static List<String> words(String value) {
        List<String> words = List.of(value.split(" ", -1));
        if (new LinkedHashSet<>(words).size() < words.size()) {
            throw new IllegalArgumentException("must be different codes with one blank between");
        }
        return words;
    }
}
