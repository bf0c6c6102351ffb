package org.fondsloket.mailbox.rendering;

import java.util.Map;
import java.util.Optional;

/**
 * The names that are known at the moment of rendering; who is missing or erased appears by number
 * only.
 *
 * @param names name as printed, by the number of a worker or an organisation
 */
public record People(Map<String, String> names) {

    /** Nobody's name is known. */
    public static final People NOBODY = new People(Map.of());

    public People {
        names = Map.copyOf(names);
    }

    /** Name of this worker or organisation, if known. */
    public Optional<String> nameOf(String number) {
        return Optional.ofNullable(names.get(number));
    }
}
