package org.fondsloket.gateway.route;

import java.net.SocketTimeoutException;
import java.time.Duration;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.fondsloket.gateway.problem.ProblemCode;
import org.fondsloket.gateway.problem.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Says 503 and when to come back while a service is closed or too slow.
 *
 * <p>There is no circuit breaker: a closed port answers at once, a hanging service can hold no more
 * than its share of connections, and waiting costs a virtual thread. So nothing has to be closed
 * again by a timer, and the first request after the service's return goes through.
 */
class ServiceAway implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Logger LOG = LoggerFactory.getLogger(ServiceAway.class);
    private static final Duration CLOSED = Duration.ofSeconds(5);
    private static final Duration SLOW = Duration.ofSeconds(15);

    private final Problems problems;

    ServiceAway(Problems problems) {
        this.problems = problems;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next)
            throws Exception {
        try {
            return next.handle(request);
        } catch (ResourceAccessException away) {
            Throwable cause = away.getCause();
            LOG.warn(
                    "No answer to {} {}: {}",
                    request.method(),
                    request.path(),
                    cause == null ? "unknown" : cause.getClass().getSimpleName());
            boolean slow =
                    cause instanceof SocketTimeoutException
                            || cause instanceof ConnectionRequestTimeoutException;
            return slow
                    ? Refusals.answer(problems, ProblemCode.SERVICE_SLOW, SLOW)
                    : Refusals.answer(problems, ProblemCode.UNAVAILABLE, CLOSED);
        }
    }
}
