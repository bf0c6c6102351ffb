package org.fondsloket.identity.recovery;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Questions whose answers stand on no profile page: no pet, no school, no mother's name, no birth
 * place.
 */
public enum SecurityQuestion {
    FIRST_FOREMAN,
    FIRST_SITE,
    FIRST_WAGE,
    CHILD_NEIGHBOUR,
    CHILD_WISH,
    WORST_TEACHER;

    static Optional<SecurityQuestion> named(@Nullable String name) {
        return Arrays.stream(values()).filter(question -> question.name().equals(name)).findFirst();
    }

    /** Key of the translated question. */
    String textKey() {
        return "security-question." + name();
    }
}
