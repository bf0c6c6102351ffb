package org.fondsloket.platform.web.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By what authority the caller of a request acts, so that each event it causes can say so.
 *
 * @param employerNumber employer on whose behalf
 * @param organisation organisation the caller belongs to: the employer itself, a provider, the fund
 * @param mandate mandate between the two, absent where the caller acts for his own organisation
 */
public record Acting(String employerNumber, String organisation, @Nullable String mandate) {

    private static final String ATTRIBUTE = Acting.class.getName() + ":";

    /** Keeps the decision for the rest of this request. */
    public void rememberIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE + employerNumber, this);
    }

    /** What was decided in this request for this employer. */
    public static Optional<Acting> in(HttpServletRequest request, String employerNumber) {
        return request.getAttribute(ATTRIBUTE + employerNumber) instanceof Acting acting
                ? Optional.of(acting)
                : Optional.empty();
    }
}
