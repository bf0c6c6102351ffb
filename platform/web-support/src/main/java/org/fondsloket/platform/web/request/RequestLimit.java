package org.fondsloket.platform.web.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/**
 * The longest body a service takes.
 *
 * @param bytes what a body may have at most
 * @param uploadBytes what a form with files may have at most
 */
public record RequestLimit(long bytes, long uploadBytes) {

    /** True when the request itself says that it is too long. */
    public boolean exceededBy(HttpServletRequest request) {
        return request.getContentLengthLong() > bytesFor(request);
    }

    /** The same request, whose body ends in {@link BodyTooLarge} beyond the limit. */
    public HttpServletRequest applyTo(HttpServletRequest request) {
        return new LimitedRequest(request, bytesFor(request));
    }

    private long bytesFor(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")
                ? uploadBytes
                : bytes;
    }
}
