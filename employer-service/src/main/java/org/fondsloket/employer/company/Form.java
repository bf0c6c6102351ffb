package org.fondsloket.employer.company;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.fondsloket.employer.employer.CountryMustBeIso;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one form and notes what is wrong with them. */
final class Form {

    static final int LONGEST_TEXT = 100;

    private static final int LONGEST_EMAIL = 254;

    /** One sign, no blanks, a dot in the host: whether it exists only a mail can tell. */
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@,;<>\"]{1,64}@[^\\s@,;<>\"]+\\.[^\\s@.,;<>\"]{2,}");

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final List<Mistake> mistakes = new ArrayList<>();

    <T> Checked<T> result(Supplier<T> content) {
        return mistakes.isEmpty()
                ? new Checked.Faultless<>(content.get())
                : new Checked.Mistaken<>(mistakes);
    }

    void mistake(Mistake mistake) {
        mistakes.add(mistake);
    }

    void mistake(String pointer, String code) {
        mistake(new Mistake(pointer, code, Map.of()));
    }

    /** A text that has to be there; empty where it is not, and then a mistake is noted. */
    String required(String pointer, @Nullable String typed, int longest) {
        String text = optional(pointer, typed, longest);
        if (text == null) {
            mistake(pointer, "field.required");
            return "";
        }
        return text;
    }

    @Nullable String optional(String pointer, @Nullable String typed, int longest) {
        String text = given(typed);
        if (text == null) {
            return null;
        }
        if (text.length() > longest) {
            mistake(
                    new Mistake(
                            pointer,
                            "employer.text.tooLong",
                            Map.of("max", String.valueOf(longest))));
        } else if (text.chars().anyMatch(Character::isISOControl)) {
            mistake(pointer, "employer.text.unreadable");
        }
        return text;
    }

    @Nullable String country(String pointer, @Nullable String typed) {
        String code = given(typed);
        if (code != null && !CountryMustBeIso.holds(code)) {
            mistake(pointer, "employer.country.unknown");
        }
        return code;
    }

    @Nullable String language(String pointer, @Nullable String typed) {
        String code = given(typed);
        if (code != null && !LANGUAGES.contains(code)) {
            mistake(pointer, "employer.language.unknown");
        }
        return code;
    }

    @Nullable String email(String pointer, @Nullable String typed) {
        String address = given(typed);
        if (address != null
                && (address.length() > LONGEST_EMAIL || !EMAIL.matcher(address).matches())) {
            mistake(pointer, "employer.email.invalid");
        }
        return address;
    }

    /** Written as people do in their own country or internationally; kept as E.164. */
    @Nullable String phone(String pointer, @Nullable String typed, @Nullable String country) {
        String number = given(typed);
        if (number == null) {
            return null;
        }
        PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber parsed = phones.parse(number, country);
            if (phones.isPossibleNumber(parsed)) {
                return phones.format(parsed, PhoneNumberFormat.E164);
            }
        } catch (NumberParseException _) {
            // The exception quotes what was typed, so it must not travel on.
        }
        mistake(pointer, "employer.phone.invalid");
        return null;
    }

    /** What stands in a field, null when it is empty. */
    static @Nullable String given(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
