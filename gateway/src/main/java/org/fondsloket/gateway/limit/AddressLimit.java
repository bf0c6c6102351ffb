package org.fondsloket.gateway.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.fondsloket.gateway.GatewayProperties;
import org.fondsloket.gateway.problem.ProblemCode;
import org.fondsloket.gateway.problem.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Limits one network address before any signature is checked or session is read for it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class AddressLimit extends OncePerRequestFilter {

    private final Buckets buckets;
    private final Problems problems;

    AddressLimit(GatewayProperties properties, Problems problems) {
        this.buckets = new Buckets(properties.limits().perAddress());
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/")
                || request.getRequestURI().startsWith("/actuator/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Duration wait = buckets.waitOf(request.getRemoteAddr());
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            problems.write(request, response, ProblemCode.TOO_MANY_REQUESTS, wait.plusSeconds(1));
        }
    }
}
