package org.fondsloket.reporting.check;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a check found, and where.
 *
 * @param line index of the line, or null when it concerns the report as a whole
 * @param field field of the line, or null when it concerns the whole line
 * @param params facts for the translated message
 */
public record Finding(
        String check,
        Severity severity,
        @Nullable Integer line,
        @Nullable String field,
        Map<String, String> params) {

    public Finding {
        params = Map.copyOf(params);
    }

    static Finding error(String check, Map<String, String> params) {
        return new Finding(check, Severity.E, null, null, params);
    }

    static Finding error(
            String check, CheckedLine line, @Nullable String field, Map<String, String> params) {
        return new Finding(check, Severity.E, line.index(), field, params);
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
