package org.fondsloket.reporting.check;

import java.util.Map;
import java.util.stream.Stream;
import org.fondsloket.reporting.check.ReportFacts.DraftVersions;

/** nobody else saved the draft in the meantime. */
final class X06DraftIsTheNewest implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        DraftVersions draft = report.facts().draft();
        return draft == null || draft.sent() == draft.current()
                ? Stream.empty()
                : Stream.of(Finding.error("X-06", Map.of()));
    }
}
