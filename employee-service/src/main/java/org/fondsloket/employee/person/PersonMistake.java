package org.fondsloket.employee.person;

import java.util.Map;

/**
 * What is wrong with a field, without repeating what somebody typed into it.
 *
 * @param params limits to name in the message, never the value itself
 */
public record PersonMistake(String field, String code, Map<String, String> params) {

    public PersonMistake {
        params = Map.copyOf(params);
    }
}
