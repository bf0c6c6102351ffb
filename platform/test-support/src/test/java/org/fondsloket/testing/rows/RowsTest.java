package org.fondsloket.testing.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fondsloket.testing.rows.RowList.Family;
import org.fondsloket.testing.rows.RowList.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Each row is shown by a test that names it, or says for whom it waits. {@code
 * -Dfondsloket.rewrite=true} writes {@code docs/rows.md} anew and takes the marker off rows that
 * have a test by now.
 */
@DisplayName("row -> test")
class RowsTest {

    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
    private static final Path LIST = ROOT.resolve("docs/rows.yaml");
    private static final Path TABLE = ROOT.resolve("docs/rows.md");

    private final RowList list = RowList.read(LIST);
    private final Map<String, Set<Title>> tests = tests(list);

    @BeforeAll
    static void writeAnewWhereAsked() throws IOException {
        if (Boolean.getBoolean("fondsloket.rewrite")) {
            RowList.unmark(LIST, tests(RowList.read(LIST)).keySet());
            RowList list = RowList.read(LIST);
            Files.writeString(TABLE, table(list, tests(list)));
        }
    }

    @Test
    void everyRowHasATestOrSaysForWhomItWaits() {
        assertThat(list.rows())
                .filteredOn(row -> row.planned() == null && !tests.containsKey(row.id()))
                .as("rows that no test names")
                .extracting(Row::id)
                .isEmpty();
    }

    @Test
    void noRowWaitsThatHasATest() {
        assertThat(list.rows())
                .filteredOn(row -> row.planned() != null && tests.containsKey(row.id()))
                .as("rows with a test that still say they wait; run with -Dfondsloket.rewrite=true")
                .extracting(Row::id)
                .isEmpty();
    }

    @Test
    void noTestNamesARowThatNobodyListed() {
        Set<String> listed = list.rows().stream().map(Row::id).collect(Collectors.toSet());
        Map<String, Set<Title>> unknown = new TreeMap<>(tests);
        unknown.keySet().removeAll(listed);
        assertThat(unknown).isEmpty();
    }

    @Test
    void theTableIsWhatTheSourcesSay() throws IOException {
        assertThat(Files.readString(TABLE))
                .as("docs/rows.md is not up to date; run with -Dfondsloket.rewrite=true")
                .isEqualTo(table(list, tests));
    }

    private static Map<String, Set<Title>> tests(RowList list) {
        Map<String, Set<Title>> tests = new TreeMap<>();
        for (Title title : TestTitles.under(ROOT)) {
            for (String id : list.namedBy(title)) {
                tests.computeIfAbsent(id, _ -> new TreeSet<>()).add(title);
            }
        }
        return tests;
    }

    private static String table(RowList list, Map<String, Set<Title>> tests) {
        StringBuilder text =
                new StringBuilder(
                        """
                        # Rows and their tests

                        Generated from the sources of all tests and from `rows.yaml`; a test fails when it is out of date, when a row has no
                        test, and when a row still waits that has one. `-Dfondsloket.rewrite=true` writes it anew.

                        | | Rows | Shown by a test | Waiting |
                        | --- | --- | --- | --- |
                        """);
        for (Family family : list.families()) {
            long waiting = family.rows().stream().filter(row -> row.planned() != null).count();
            int all = family.rows().size();
            text.append(
                    "| %s | %d | %d | %d |\n"
                            .formatted(family.title(), all, all - waiting, waiting));
        }
        for (Family family : list.families()) {
            text.append(
                    "\n## %s\n\n| Row | What | Tests |\n| --- | --- | --- |\n"
                            .formatted(family.title()));
            for (Row row : family.rows()) {
                String shown =
                        row.planned() == null
                                ? shown(tests.getOrDefault(row.id(), Set.of()))
                                : "waits: " + row.planned();
                text.append("| %s | %s | %s |\n".formatted(row.id(), row.what(), shown));
            }
        }
        return text.toString();
    }

    private static String shown(Collection<Title> titles) {
        Map<String, List<Title>> byFile =
                titles.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Title::file, TreeMap::new, Collectors.toList()));
        return byFile.entrySet().stream()
                .map(
                        file -> {
                            String names =
                                    file.getValue().stream()
                                            .map(Title::name)
                                            .filter(name -> !name.isEmpty())
                                            .map(name -> name.replace("|", "\\|"))
                                            .distinct()
                                            .collect(Collectors.joining("; "));
                            String link =
                                    "[%s](../%s)"
                                            .formatted(
                                                    file.getValue().getFirst().owner(),
                                                    file.getKey());
                            return names.isEmpty() ? link : link + ": " + names;
                        })
                .collect(Collectors.joining("<br>"));
    }
}
