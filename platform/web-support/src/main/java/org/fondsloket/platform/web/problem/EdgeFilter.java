package org.fondsloket.platform.web.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.platform.web.request.RequestLimit;
import org.fondsloket.platform.web.request.RequestThread;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The outermost filter: names the thread of the request in logs and answer, refuses what is too
 * large, and catches what nobody else caught.
 */
final class EdgeFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(EdgeFilter.class);

    private final ProblemAnswers answers;
    private final RequestLimit limit;

    EdgeFilter(ProblemAnswers answers, RequestLimit limit) {
        this.answers = answers;
        this.limit = limit;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String correlationId = RequestThread.of(request).correlationId();
        response.setHeader(RequestThread.HEADER, correlationId);
        try (var _ = MDC.putCloseable("correlationId", correlationId)) {
            if (limit.exceededBy(request)) {
                answers.write(request, response, new Problem(413, "BODY_TOO_LARGE"));
                return;
            }
            chain.doFilter(limit.applyTo(request), response);
        } catch (AuthenticationServiceException e) {
            LOG.warn("Tokens cannot be checked: {}", e.getMessage());
            answers.write(request, response, new Problem(503, "UNAVAILABLE"));
        } catch (RuntimeException | ServletException e) {
            LOG.error("Request failed outside of a handler", e);
            answers.write(request, response, new Problem(500, "UNEXPECTED"));
        }
    }
}
