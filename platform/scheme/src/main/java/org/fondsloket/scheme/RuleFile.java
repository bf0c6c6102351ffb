package org.fondsloket.scheme;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a rule file: one rule a line, {@code key;validFrom;validTo;value;source;confidence}, which
 * a lawyer can read and a review can compare.
 */
final class RuleFile {

    private static final int COLUMNS = 6;

    private final String id;
    private final Map<RuleKey<?>, List<Rule<?>>> rules = new LinkedHashMap<>();

    private RuleFile(String id) {
        this.id = id;
    }

    static RuleSet read(String id, List<String> lines) {
        RuleFile file = new RuleFile(id);
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                file.add(at + 1, line);
            }
        }
        file.requireEveryKey();
        return new RuleSet(id, file.rules);
    }

    private void add(int number, String line) {
        List<String> columns = List.of(line.split(";", -1));
        if (columns.size() != COLUMNS) {
            throw new RuleFileException(id, number, "must have " + COLUMNS + " columns");
        }
        RuleKey<?> key =
                RuleKey.named(columns.getFirst())
                        .orElseThrow(() -> new RuleFileException(id, number, "unknown key"));
        Rule<?> rule;
        try {
            rule = rule(key, columns);
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new RuleFileException(id, number, String.valueOf(e.getMessage()));
        }
        List<Rule<?>> earlier = rules.computeIfAbsent(key, _ -> new ArrayList<>());
        requireSeamless(number, earlier.isEmpty() ? null : earlier.getLast(), rule);
        earlier.add(rule);
    }

    private static <T> Rule<T> rule(RuleKey<T> key, List<String> columns) {
        String source = columns.get(4);
        if (source.isBlank()) {
            throw new IllegalArgumentException("a rule needs its source");
        }
        return new Rule<>(
                key,
                LocalDate.parse(columns.get(1)),
                columns.get(2).isEmpty() ? null : LocalDate.parse(columns.get(2)),
                key.parse(columns.get(3)),
                columns.get(3),
                source,
                Confidence.ofMark(columns.get(5)));
    }

    private void requireSeamless(int number, @Nullable Rule<?> before, Rule<?> rule) {
        LocalDate end = rule.validTo();
        if (end != null && end.isBefore(rule.validFrom())) {
            throw new RuleFileException(id, number, "ends before it starts");
        }
        if (before == null) {
            return;
        }
        LocalDate endBefore = before.validTo();
        if (endBefore == null || !rule.validFrom().isAfter(endBefore)) {
            throw new RuleFileException(id, number, "overlaps the line before");
        }
        if (!rule.validFrom().equals(endBefore.plusDays(1))) {
            throw new RuleFileException(id, number, "leaves a gap to the line before");
        }
    }

    private void requireEveryKey() {
        for (RuleKey<?> key : RuleKey.all()) {
            List<Rule<?>> lines = rules.get(key);
            if (lines == null) {
                throw new RuleFileException(id, 0, "has no " + key);
            }
            if (lines.getLast().validTo() != null) {
                throw new RuleFileException(id, 0, "ends for " + key);
            }
        }
    }
}
