package org.fondsloket.identity.standing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a login beside its name.
 *
 * @param askedLevel level that its organisation wants it to reach, if any
 * @param proofUntil last day on which an identity check counts, if there was one
 */
public record Standing(@Nullable String askedLevel, @Nullable LocalDate proofUntil) {

    /** A login of which nothing was asked and nothing is known. */
    public static Standing plain() {
        return new Standing(null, null);
    }
}
