package org.fondsloket.scheme;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Every rule set the fund ever published, so that an old amount can always be explained. */
public final class RuleSets {

    private static final String FOLDER = "rules/";
    private static final String INDEX = "index";

    private final NavigableMap<String, RuleSet> byId;

    private RuleSets(NavigableMap<String, RuleSet> byId) {
        this.byId = byId;
    }

    /** Reads and checks the rule files of this module. */
    public static RuleSets published() {
        NavigableMap<String, RuleSet> byId = new TreeMap<>();
        for (String id : lines(INDEX)) {
            byId.put(id, RuleFile.read(id, lines(id + ".csv")));
        }
        return new RuleSets(byId);
    }

    /** The rule set for new amounts. */
    public RuleSet latest() {
        return byId.lastEntry().getValue();
    }

    /** The rule set that a stored amount names. */
    public RuleSet of(String id) {
        RuleSet ruleSet = byId.get(id);
        if (ruleSet == null) {
            throw new NoSuchRuleException(id);
        }
        return ruleSet;
    }

    private static List<String> lines(String name) {
        InputStream file = RuleSets.class.getResourceAsStream(FOLDER + name);
        if (file == null) {
            throw new NoSuchRuleException(name);
        }
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
