package org.fondsloket.mailbox.letter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a letter states, as plain text values and table rows, so that one stored event can carry any
 * kind of letter and is still readable when the class that wrote it is gone.
 *
 * <p>Amounts have a decimal point, dates are ISO, worker numbers stand for people: never a name.
 * The maps are sorted, so that the same facts are always the same bytes.
 *
 * @param values single values by name
 * @param rows lines of the letter's table
 */
public record LetterFacts(Map<String, String> values, List<Map<String, String>> rows) {

    private static final Pattern EMPLOYER =
            Pattern.compile("(.+\\.)?(employerNumber|employerNumbers\\.[0-9]+)");

    public LetterFacts {
        values = sorted(values);
        List<Map<String, String>> copy = new ArrayList<>(rows.size());
        for (Map<String, String> row : rows) {
            copy.add(sorted(row));
        }
        rows = Collections.unmodifiableList(copy);
    }

    /** Numbers of all employers that the letter names. */
    public Set<String> employers() {
        Set<String> employers = new TreeSet<>();
        values.forEach(
                (name, value) -> {
                    if (EMPLOYER.matcher(name).matches()) {
                        employers.add(value);
                    }
                });
        return employers;
    }

    private static Map<String, String> sorted(Map<String, String> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }
}
