package org.fondsloket.platform.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.fondsloket.platform.web.Messages;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.platform.web.request.RequestThread;
import org.fondsloket.platform.web.text.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems, for handlers and for filters that run before any handler. */
public final class ProblemAnswers {

    private final Messages messages;
    private final JsonMapper json;

    ProblemAnswers(Messages messages, JsonMapper json) {
        this.messages = messages;
        this.json = json;
    }

    /** Answers from within a filter; does nothing once the answer has begun. */
    public void write(HttpServletRequest request, HttpServletResponse response, Problem problem)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.setStatus(problem.status());
        problem.headers().forEach(response::setHeader);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getOutputStream().write(json.writeValueAsBytes(body(request, problem)));
    }

    ResponseEntity<Object> entity(
            HttpServletRequest request, Problem problem, @Nullable HttpHeaders headers) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(HttpStatusCode.valueOf(problem.status()));
        if (headers != null) {
            answer.headers(headers);
        }
        problem.headers().forEach(answer::header);
        return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(body(request, problem));
    }

    private ProblemBody body(HttpServletRequest request, Problem problem) {
        Locale locale = Languages.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        String code = problem.code();
        Map<String, String> params = problem.params();
        String detail = code + ".detail";
        return new ProblemBody(
                "urn:fondsloket:problem:" + code,
                messages.text(code, params, locale),
                problem.status(),
                messages.knows(detail) ? messages.text(detail, params, locale) : null,
                code,
                RequestThread.of(request).correlationId(),
                problem.errors().stream()
                        .map(
                                error ->
                                        new ProblemBody.Entry(
                                                error.pointer(),
                                                error.code(),
                                                messages.text(error.code(), error.params(), locale),
                                                error.params()))
                        .toList(),
                problem.members());
    }
}
