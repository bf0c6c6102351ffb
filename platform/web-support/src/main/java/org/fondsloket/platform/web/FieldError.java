package org.fondsloket.platform.web;

import java.util.Map;

/**
 * One mistake at one field of the request.
 *
 * @param pointer JSON pointer into the request body
 * @param code key of the translated message
 */
public record FieldError(String pointer, String code, Map<String, String> params) {

    public FieldError {
        params = Map.copyOf(params);
    }
}
