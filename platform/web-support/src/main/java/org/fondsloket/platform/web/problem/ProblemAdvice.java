package org.fondsloket.platform.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.platform.web.request.BodyTooLarge;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Turns whatever a handler throws into a problem. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
final class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final String INVALID_INPUT = "INVALID_INPUT";

    private final ProblemAnswers answers;

    ProblemAdvice(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler(Problem.class)
    ResponseEntity<Object> problem(Problem problem, HttpServletRequest request) {
        return answers.entity(request, problem, null);
    }

    @ExceptionHandler(AccessDeniedException.class)
    ResponseEntity<Object> denied(HttpServletRequest request) {
        return answers.entity(request, new Problem(403, "ACCESS_DENIED"), null);
    }

    @ExceptionHandler({
        CannotCreateTransactionException.class,
        DataAccessResourceFailureException.class
    })
    ResponseEntity<Object> unavailable(Exception failure, HttpServletRequest request) {
        LOG.warn("Database away: {}", failure.getClass().getSimpleName());
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, "5");
        return answers.entity(request, new Problem(503, "UNAVAILABLE"), headers);
    }

    /** A form whose parts cannot be told apart; one that is too large has an answer of its own. */
    @ExceptionHandler(MultipartException.class)
    ResponseEntity<Object> malformed(HttpServletRequest request) {
        return answers.entity(request, ofStatus(400), null);
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<Object> unexpected(Exception failure, HttpServletRequest request) {
        LOG.error("Request failed", failure);
        return answers.entity(request, new Problem(500, "UNEXPECTED"), null);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException failure,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(request, unreadable(failure), headers);
    }

    private static Problem unreadable(HttpMessageNotReadableException failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            switch (cause) {
                case BodyTooLarge ignored -> {
                    return new Problem(413, "BODY_TOO_LARGE");
                }
                case MismatchedInputException mismatch -> {
                    return new Problem(422, INVALID_INPUT, Map.of(), List.of(at(mismatch)));
                }
                default -> {}
            }
        }
        return new Problem(400, "MALFORMED_JSON");
    }

    private static FieldError at(MismatchedInputException mismatch) {
        String pointer =
                mismatch.getPath().stream().map(ProblemAdvice::step).collect(Collectors.joining());
        Class<?> target = mismatch.getTargetType();
        if (mismatch instanceof InvalidFormatException && target != null && target.isEnum()) {
            String allowed =
                    Arrays.stream(target.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
            return new FieldError(pointer, "field.one-of", Map.of("allowed", allowed));
        }
        boolean absent =
                !(mismatch instanceof InvalidFormatException)
                        && target != null
                        && target.isPrimitive();
        return new FieldError(pointer, absent ? "field.required" : typeCode(target), Map.of());
    }

    private static String step(JacksonException.Reference reference) {
        String name = reference.getPropertyName();
        return "/"
                + (name == null
                        ? Integer.toString(reference.getIndex())
                        : name.replace("~", "~0").replace("/", "~1"));
    }

    private static String typeCode(@Nullable Class<?> target) {
        if (target == null) {
            return "field.invalid";
        }
        if (Number.class.isAssignableFrom(target) || target.isPrimitive()) {
            return target == boolean.class ? "field.boolean" : "field.number";
        }
        if (target == LocalDate.class) {
            return "field.date";
        }
        if (target == YearMonth.class) {
            return "field.month";
        }
        if (target == String.class) {
            return "field.text";
        }
        return Collection.class.isAssignableFrom(target) ? "field.list" : "field.invalid";
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException failure,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        List<FieldError> errors =
                failure.getBindingResult().getAllErrors().stream().map(ProblemAdvice::at).toList();
        return answer(request, new Problem(422, INVALID_INPUT, Map.of(), errors), headers);
    }

    private static FieldError at(ObjectError error) {
        String path =
                error instanceof org.springframework.validation.FieldError field
                        ? "/"
                                + field.getField()
                                        .replace("[", "/")
                                        .replace("]", "")
                                        .replace('.', '/')
                        : "";
        String constraint = error.getCode();
        String code =
                switch (constraint == null ? "" : constraint) {
                    case "NotNull", "NotBlank", "NotEmpty" -> "field.required";
                    case "Size" -> "field.size";
                    default -> "field.invalid";
                };
        return new FieldError(path, code, Map.of());
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException failure,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        String name =
                failure instanceof MethodArgumentTypeMismatchException argument
                        ? argument.getName()
                        : String.valueOf(failure.getPropertyName());
        return answer(request, parameter(name), headers);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException failure,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(request, parameter(failure.getParameterName()), headers);
    }

    private static Problem parameter(String name) {
        return new Problem(400, "INVALID_PARAMETER", Map.of("name", name), List.of());
    }

    /** Everything else that Spring itself refuses: only the status is kept. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        if (status.is5xxServerError()) {
            LOG.error("Request failed", failure);
        }
        return answer(request, ofStatus(status.value()), headers);
    }

    private @Nullable ResponseEntity<Object> answer(
            WebRequest request, Problem problem, HttpHeaders headers) {
        return answers.entity(((ServletWebRequest) request).getRequest(), problem, headers);
    }

    static Problem ofStatus(int status) {
        return switch (status) {
            case 401 -> new Problem(401, "UNAUTHENTICATED");
            case 403 -> new Problem(403, "ACCESS_DENIED");
            case 404 -> Problem.notFound();
            case 405 -> new Problem(405, "METHOD_NOT_ALLOWED");
            case 406 -> new Problem(406, "NOT_ACCEPTABLE");
            case 413 -> new Problem(413, "BODY_TOO_LARGE");
            case 415 -> new Problem(415, "UNSUPPORTED_MEDIA_TYPE");
            case 503 -> new Problem(503, "UNAVAILABLE");
            default ->
                    status >= 400 && status < 500
                            ? new Problem(status, "BAD_REQUEST")
                            : new Problem(500, "UNEXPECTED");
        };
    }
}
