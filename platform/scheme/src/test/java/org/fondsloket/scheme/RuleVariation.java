package org.fondsloket.scheme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The published rule set with one rule changed, to see that the rule decides and not the code. */
public final class RuleVariation {

    private RuleVariation() {}

    /** The rule set in which a key has one value for all times. */
    public static RuleSet with(RuleKey<?> key, String value) {
        List<String> lines = new ArrayList<>(published());
        lines.removeIf(line -> line.startsWith(key + ";"));
        lines.add(key + ";2006-01-01;;" + value + ";a variation;A");
        return RuleFile.read("variation", lines);
    }

    static List<String> published() {
        try (InputStream file =
                Objects.requireNonNull(
                        RuleVariation.class.getResourceAsStream("rules/2026-11.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
