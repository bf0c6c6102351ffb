package org.fondsloket.platform.web.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The one form of all failures (RFC 9457). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ProblemBody(
        String type,
        String title,
        int status,
        @Nullable String detail,
        String code,
        String correlationId,
        List<Entry> errors,
        @JsonAnyGetter Map<String, Object> members) {

    /** One mistake at one field. */
    record Entry(String pointer, String code, String message, Map<String, String> params) {}
}
