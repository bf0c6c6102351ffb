package org.fondsloket.testing.rows;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the ids of rows in the name of a test, ranges included. */
final class RowIds {

    private static final Pattern NUMBERED =
            Pattern.compile("\\b(S\\d{3}|LT|P)-(\\d{2})\\b(?: to (?:\\1)?-(\\d{2})\\b)?");

    private static final Pattern TRAP = Pattern.compile("\\bT(\\d{1,2})\\b");

    private static final Pattern TRAP_CLASS = Pattern.compile("^T(\\d{2})[A-Z]\\w*(?:Test|IT)$");

    private static final Pattern EXAMPLES =
            Pattern.compile("\\b[Ee]xamples? (\\d{1,2}(?:(?:, | and )\\d{1,2})*)");

    private static final Pattern SERVICE = Pattern.compile("\\bC7-[A-Z]+\\b");

    private static final Pattern METHOD = Pattern.compile("^[sS](\\d{3})_(\\d{2})(?!\\d)");

    private RowIds() {}

    static Set<String> in(String text) {
        Set<String> ids = new TreeSet<>();
        NUMBERED.matcher(text).results().forEach(found -> addRange(found, ids));
        for (Pattern traps : new Pattern[] {TRAP, TRAP_CLASS}) {
            traps.matcher(text)
                    .results()
                    .forEach(found -> ids.add("T" + Integer.parseInt(found.group(1))));
        }
        EXAMPLES.matcher(text)
                .results()
                .forEach(
                        found -> {
                            for (String number : found.group(1).split(", | and ", -1)) {
                                ids.add("example " + number);
                            }
                        });
        SERVICE.matcher(text).results().map(MatchResult::group).forEach(ids::add);
        METHOD.matcher(text)
                .results()
                .forEach(found -> ids.add("S" + found.group(1) + "-" + found.group(2)));
        return ids;
    }

    private static void addRange(MatchResult found, Set<String> ids) {
        int from = Integer.parseInt(found.group(2));
        int to = found.group(3) == null ? from : Integer.parseInt(found.group(3));
        for (int number = from; number <= to; number++) {
            ids.add("%s-%02d".formatted(found.group(1), number));
        }
    }
}
