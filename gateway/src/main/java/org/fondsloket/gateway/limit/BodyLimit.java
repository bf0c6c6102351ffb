package org.fondsloket.gateway.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.fondsloket.gateway.GatewayProperties;
import org.fondsloket.gateway.problem.ProblemCode;
import org.fondsloket.gateway.problem.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a body that is too large before a service sees its first byte. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class BodyLimit extends OncePerRequestFilter {

    /** The addresses that take a file. */
    private static final Pattern UPLOADS =
            Pattern.compile("/api/employers/[^/]+/reports/[^/]+/uploads|/api/bank/statements");

    /** The addresses that take a document, which may be a scan of many pages. */
    private static final Pattern DOCUMENTS =
            Pattern.compile(
                    "/api/employers/[^/]+/(scans|document-requests/[^/]+/documents|letters/[^/]+/objection|audits/[^/]+/files)");

    private final long body;
    private final long upload;
    private final long document;
    private final Problems problems;

    BodyLimit(GatewayProperties properties, Problems problems) {
        this.body = properties.limits().body().toBytes();
        this.upload = properties.limits().upload().toBytes();
        this.document = properties.limits().document().toBytes();
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long limit = limitFor(request.getRequestURI());
        if (request.getContentLengthLong() > limit) {
            problems.write(request, response, ProblemCode.BODY_TOO_LARGE);
        } else if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null) {
            chain.doFilter(request, response);
        } else {
            // Nobody announced how much will come: read it all, so that no service gets a part.
            byte[] whole = request.getInputStream().readNBytes(Math.toIntExact(limit + 1));
            if (whole.length > limit) {
                problems.write(request, response, ProblemCode.BODY_TOO_LARGE);
            } else {
                chain.doFilter(new WholeBody(request, whole), response);
            }
        }
    }

    private long limitFor(String address) {
        if (UPLOADS.matcher(address).matches()) {
            return upload;
        }
        return DOCUMENTS.matcher(address).matches() ? document : body;
    }
}
