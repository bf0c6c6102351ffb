package org.fondsloket.reporting.check;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a check found, and where.
 *
 * @param line index of the line, or null when it concerns the report as a whole
 * @param field field of the line, or null when it concerns the whole line
 * @param params facts for the translated message
 * @param answer reason with which the sender answered a warning, null while it is open
 */
public record Finding(
        String check,
        Severity severity,
        @Nullable Integer line,
        @Nullable String field,
        Map<String, String> params,
        @Nullable String answer) {

    public Finding {
        params = Map.copyOf(params);
    }

    static Finding error(String check, Map<String, String> params) {
        return new Finding(check, Severity.E, null, null, params, null);
    }

    static Finding error(
            String check, CheckedLine line, @Nullable String field, Map<String, String> params) {
        return new Finding(check, Severity.E, line.index(), field, params, null);
    }

    static Finding warning(String check, Map<String, String> params) {
        return new Finding(check, Severity.W, null, null, params, null);
    }

    static Finding warning(
            String check, CheckedLine line, @Nullable String field, Map<String, String> params) {
        return new Finding(check, Severity.W, line.index(), field, params, null);
    }

    static Finding info(String check, Map<String, String> params) {
        return new Finding(check, Severity.I, null, null, params, null);
    }

    static Finding info(
            String check, CheckedLine line, @Nullable String field, Map<String, String> params) {
        return new Finding(check, Severity.I, line.index(), field, params, null);
    }

    Finding answered(String reason) {
        return new Finding(check, severity, line, field, params, reason);
    }

    /** True while it stops sending: an error, or a warning that nobody answered. */
    public boolean isBlocking() {
        return severity == Severity.E || isUnanswered();
    }

    /** True for a warning that still asks for a reason. */
    public boolean isUnanswered() {
        return severity == Severity.W && answer == null;
    }

    /** Key of the translated message. */
    public String code() {
        return "check." + check;
    }

    /** JSON pointer to the place in a request with the same lines. */
    public String pointer() {
        if (line == null) {
            return "/lines";
        }
        return field == null ? "/lines/" + line : "/lines/" + line + "/" + field;
    }
}
