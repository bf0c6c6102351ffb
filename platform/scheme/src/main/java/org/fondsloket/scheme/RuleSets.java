package org.fondsloket.scheme;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every rule set the fund ever published, so that an old amount can always be explained. */
public final class RuleSets {

    private static final String FOLDER = "rules/";
    private static final String INDEX = "index";
    private static final String ENDING = ".csv";
    private static final Pattern ID = Pattern.compile("20[0-9]{2}-(0[1-9]|1[0-2])(-[2-9])?");

    private final NavigableMap<String, RuleSet> byId;

    private RuleSets(NavigableMap<String, RuleSet> byId) {
        this.byId = byId;
    }

    /** Reads and checks the rule files of this module. */
    public static RuleSets published() {
        NavigableMap<String, RuleSet> byId = new TreeMap<>();
        for (String id : lines(INDEX)) {
            byId.put(id, RuleFile.read(id, lines(id + ENDING)));
        }
        return new RuleSets(byId);
    }

    /**
     * Reads the rule files of this module and those of a folder, so that the fund publishes a new
     * rule set without a new release. An id is year and month of publication, with a number behind
     * it for a second one of the month; the order of ids is the order of publication.
     *
     * @param folder holds {@code <id>.csv} files; other files are left alone
     * @throws RuleFileException when a file has a mistake or an id is taken
     */
    public static RuleSets published(Path folder) {
        NavigableMap<String, RuleSet> byId = new TreeMap<>(published().byId);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(RuleSets::isRuleFile).sorted().toList()) {
                String id = id(file);
                if (!ID.matcher(id).matches()) {
                    throw new RuleFileException(id, 0, "must be named like 2027-01.csv");
                }
                if (byId.containsKey(id)) {
                    throw new RuleFileException(id, 0, "is published already and never changes");
                }
                byId.put(id, RuleFile.read(id, Files.readAllLines(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RuleSets(byId);
    }

    /** The ids of all rule sets, oldest first. */
    public List<String> ids() {
        return List.copyOf(byId.navigableKeySet());
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

    private static boolean isRuleFile(Path file) {
        return file.toString().endsWith(ENDING);
    }

    private static String id(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - ENDING.length());
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
