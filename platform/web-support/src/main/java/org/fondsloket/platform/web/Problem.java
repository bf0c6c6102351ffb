package org.fondsloket.platform.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A request that is answered with an RFC 9457 problem in the caller's language. */
public final class Problem extends RuntimeException {

    private final int status;
    private final String code;
    private final transient Map<String, String> params;
    private final transient List<FieldError> errors;
    private final transient Map<String, Object> members;
    private final transient Map<String, String> headers;

    public Problem(int status, String code, Map<String, String> params, List<FieldError> errors) {
        this(status, code, params, errors, Map.of(), Map.of());
    }

    private Problem(
            int status,
            String code,
            Map<String, String> params,
            List<FieldError> errors,
            Map<String, Object> members,
            Map<String, String> headers) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.params = Map.copyOf(params);
        this.errors = List.copyOf(errors);
        this.members = Map.copyOf(members);
        this.headers = Map.copyOf(headers);
    }

    public Problem(int status, String code) {
        this(status, code, Map.of(), List.of());
    }

    /** Answers exactly like an unknown address, so that nobody learns what exists. */
    public static Problem notFound() {
        return new Problem(404, "NOT_FOUND");
    }

    /** The same problem with one more member: what the caller needs to go on from here. */
    public Problem with(String member, Object content) {
        Map<String, Object> more = new HashMap<>(members);
        more.put(member, content);
        return new Problem(status, code, params, errors, more, headers);
    }

    /** The same problem with a header of the answer, such as a challenge. */
    public Problem withHeader(String name, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(name, value);
        return new Problem(status, code, params, errors, members, more);
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public Map<String, String> params() {
        return params;
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** Members besides those that every problem has. */
    public Map<String, Object> members() {
        return members;
    }

    /** Headers of the answer besides those that every problem has. */
    public Map<String, String> headers() {
        return headers;
    }
}
