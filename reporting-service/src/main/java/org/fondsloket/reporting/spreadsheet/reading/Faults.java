package org.fondsloket.reporting.spreadsheet.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fondsloket.reporting.check.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with a file; what repeats itself harmlessly is said once, with a count.
 */
final class Faults {

    /** More findings of one kind help nobody, and memory has an end. */
    private static final int MOST_OF_ONE_KIND = 1_000;

    private final List<PlacedFinding> findings = new ArrayList<>();
    private final Map<FileFault, Integer> counts = new LinkedHashMap<>();
    private final Map<Repeated, Occurrences> repeated = new LinkedHashMap<>();

    void add(FileFault fault, Place place, Map<String, String> params) {
        if (fault.severity() == Severity.E || fault == FileFault.NEW_WORKER) {
            if (counts.merge(fault, 1, Integer::sum) <= MOST_OF_ONE_KIND) {
                findings.add(place.finding(fault, params));
            }
        } else {
            repeated.computeIfAbsent(
                            new Repeated(fault, place.sheet(), place.columnName()),
                            _ -> new Occurrences(place, params))
                    .count++;
        }
    }

    List<PlacedFinding> all() {
        List<PlacedFinding> all = new ArrayList<>();
        repeated.forEach(
                (what, where) -> {
                    Map<String, String> params = new LinkedHashMap<>(where.params);
                    params.put("count", String.valueOf(where.count));
                    all.add(where.first.finding(what.fault, params));
                });
        all.addAll(findings);
        return all;
    }

    private record Repeated(FileFault fault, @Nullable String sheet, @Nullable String column) {}

    private static final class Occurrences {

        private final Place first;
        private final Map<String, String> params;
        private int count;

        Occurrences(Place first, Map<String, String> params) {
            this.first = first;
            this.params = params;
        }
    }
}
