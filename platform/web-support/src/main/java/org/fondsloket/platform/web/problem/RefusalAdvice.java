package org.fondsloket.platform.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.fondsloket.platform.command.Refusal;
import org.fondsloket.platform.web.Problem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers a refusal of an aggregate: the request was understood, the state says no. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RefusalAdvice {

    private final ProblemAnswers answers;

    RefusalAdvice(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler(Refusal.class)
    ResponseEntity<Object> refused(Refusal refusal, HttpServletRequest request) {
        return answers.entity(
                request, new Problem(409, refusal.code(), refusal.facts(), List.of()), null);
    }
}
