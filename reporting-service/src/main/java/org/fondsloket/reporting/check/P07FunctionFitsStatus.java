package org.fondsloket.reporting.check;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fondsloket.scheme.LineRules;
import org.jspecify.annotations.Nullable;

/** P-07: whoever is known as salaried staff does not usually work with his hands. */
final class P07FunctionFitsStatus implements Check {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Z]+");

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        Set<String> salaried = report.rules().value(LineRules.FUNCTIONS_SALARIED, report.month());
        return report.persons()
                .filter(each -> salaried.contains(code(each.person().function())))
                .map(
                        each ->
                                Finding.warning(
                                        "P-07", each.worker().firstLine(), "status", Map.of()));
    }

    private static String code(@Nullable String function) {
        String letters =
                ACCENT.matcher(Normalizer.normalize(Cell.text(function), Normalizer.Form.NFD))
                        .replaceAll("")
                        .toUpperCase(Locale.ROOT);
        return BETWEEN_WORDS.matcher(letters).replaceAll("_");
    }
}
