package org.fondsloket.gateway.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Duration;
import org.fondsloket.gateway.GatewayProperties;
import org.fondsloket.gateway.problem.ProblemCode;
import org.fondsloket.gateway.problem.Problems;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Limits one logged-in person or machine, so that a client gone wild slows down nobody else.
 *
 * <p>It stands inside the security chains, behind the login: only there the caller is known.
 */
public class ClientLimit extends OncePerRequestFilter {

    private final Buckets buckets;
    private final Problems problems;

    public ClientLimit(GatewayProperties properties, Problems problems) {
        this.buckets = new Buckets(properties.limits().perClient());
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Principal caller = request.getUserPrincipal();
        Duration wait = caller == null ? Duration.ZERO : buckets.waitOf(caller.getName());
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            problems.write(request, response, ProblemCode.TOO_MANY_REQUESTS, wait.plusSeconds(1));
        }
    }
}
