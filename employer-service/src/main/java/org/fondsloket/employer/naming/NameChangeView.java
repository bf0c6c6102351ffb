package org.fondsloket.employer.naming;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A wish for another name and what became of it.
 *
 * @param state REQUESTED, GRANTED or DECLINED
 * @param reason why the employer asked, null once it is erased
 * @param answer what the fund said
 */
record NameChangeView(
        String requestId,
        String employerNumber,
        String requestedName,
        @Nullable String reason,
        String state,
        Instant requestedAt,
        @Nullable Instant answeredAt,
        @Nullable String answer) {

    @Override
    public String toString() {
        return "NameChangeView[" + requestId + "]";
    }
}
