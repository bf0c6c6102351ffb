package org.fondsloket.gateway.route;

import java.time.Duration;
import org.fondsloket.gateway.problem.ProblemCode;
import org.fondsloket.gateway.problem.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.function.ServerResponse;

/** Problems as the answer of a route. */
final class Refusals {

    private Refusals() {}

    static ServerResponse answer(
            Problems problems, ProblemCode code, @Nullable Duration retryAfter) {
        return ServerResponse.status(code.status())
                .build(
                        (request, response) -> {
                            problems.write(request, response, code, retryAfter);
                            return null;
                        });
    }
}
