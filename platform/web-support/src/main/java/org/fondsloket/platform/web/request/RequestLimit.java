package org.fondsloket.platform.web.request;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The longest body a service takes.
 *
 * @param bytes what the body may have at most
 */
public record RequestLimit(long bytes) {

    /** True when the request itself says that it is too long. */
    public boolean exceededBy(HttpServletRequest request) {
        return request.getContentLengthLong() > bytes;
    }

    /** The same request, whose body ends in {@link BodyTooLarge} beyond the limit. */
    public HttpServletRequest applyTo(HttpServletRequest request) {
        return new LimitedRequest(request, bytes);
    }
}
