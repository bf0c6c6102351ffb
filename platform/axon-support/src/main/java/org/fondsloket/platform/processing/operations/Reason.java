package org.fondsloket.platform.processing.operations;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Why somebody mends the streams by hand: what is not explained is not done. */
public record Reason(@Nullable String reason) {

    private static final int LONGEST = 500;

    /**
     * The reason as it is remembered.
     *
     * @throws ResponseStatusException 400 when there is none, or when it is too long
     */
    public String given() {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "A reason is needed");
        }
        return reason;
    }
}
