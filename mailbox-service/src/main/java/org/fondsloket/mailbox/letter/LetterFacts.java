package org.fondsloket.mailbox.letter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

    public LetterFacts {
        values = sorted(values);
        List<Map<String, String>> copy = new ArrayList<>(rows.size());
        for (Map<String, String> row : rows) {
            copy.add(sorted(row));
        }
        rows = Collections.unmodifiableList(copy);
    }

    private static Map<String, String> sorted(Map<String, String> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }
}
