package org.fondsloket.employer.company;

import java.util.Map;

/**
 * What is wrong with a field, without repeating what somebody typed into it.
 *
 * @param pointer JSON pointer to the field
 * @param params limits to name in the message, never the value itself
 */
public record Mistake(String pointer, String code, Map<String, String> params) {

    public Mistake {
        params = Map.copyOf(params);
    }
}
