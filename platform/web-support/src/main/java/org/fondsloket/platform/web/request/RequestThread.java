package org.fondsloket.platform.web.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What ties a request to everything it causes.
 *
 * @param traceparent position in a distributed trace, where the caller sent one
 */
public record RequestThread(String correlationId, @Nullable String traceparent) {

    /** Header in which a caller may name the thread, and always finds it in the answer. */
    public static final String HEADER = "X-Correlation-Id";

    private static final String ATTRIBUTE = RequestThread.class.getName();
    private static final Pattern CORRELATION = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    private static final Pattern TRACEPARENT =
            Pattern.compile("[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    /** The thread of this request; a header that is no plain id is replaced, never repeated. */
    public static RequestThread of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof RequestThread known) {
            return known;
        }
        String correlation = request.getHeader(HEADER);
        String trace = request.getHeader("traceparent");
        RequestThread thread =
                new RequestThread(
                        correlation != null && CORRELATION.matcher(correlation).matches()
                                ? correlation
                                : UUID.randomUUID().toString(),
                        trace != null && TRACEPARENT.matcher(trace).matches() ? trace : null);
        request.setAttribute(ATTRIBUTE, thread);
        return thread;
    }
}
