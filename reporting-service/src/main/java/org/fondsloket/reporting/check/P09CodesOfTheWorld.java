package org.fondsloket.reporting.check;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** P-09: country, nationality and language are ISO codes. */
final class P09CodesOfTheWorld implements Check {

    private static final Set<String> COUNTRIES =
            Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        return report.persons().flatMap(P09CodesOfTheWorld::findings);
    }

    private static Stream<Finding> findings(ReportedPerson each) {
        return Stream.of(
                        finding(each, "country", each.person().country(), COUNTRIES),
                        finding(each, "nationality", each.person().nationality(), COUNTRIES),
                        finding(each, "language", each.person().language(), LANGUAGES))
                .flatMap(finding -> finding);
    }

    private static Stream<Finding> finding(
            ReportedPerson each, String field, @Nullable String code, Set<String> known) {
        return code == null || known.contains(code)
                ? Stream.empty()
                : Stream.of(each.error("P-09", Map.of("field", field)));
    }
}
