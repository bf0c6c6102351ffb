package org.fondsloket.identity.login;

import java.util.Map;
import java.util.Optional;
import org.fondsloket.platform.web.FieldError;
import org.jspecify.annotations.Nullable;

/** What is taken as a part of a person's name. */
public final class PersonalName {

    private static final int LONGEST = 100;

    private PersonalName() {}

    /** What is wrong with the name, or nothing. */
    public static Optional<FieldError> check(String pointer, @Nullable String name) {
        if (name == null || name.isBlank()) {
            return Optional.of(new FieldError(pointer, "field.required", Map.of()));
        }
        if (name.length() > LONGEST) {
            return Optional.of(new FieldError(pointer, "field.size", Map.of()));
        }
        return name.codePoints().anyMatch(Character::isISOControl)
                ? Optional.of(new FieldError(pointer, "field.invalid", Map.of()))
                : Optional.empty();
    }
}
