package org.fondsloket.reporting.check;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

/** S-14: the same content was not uploaded before. */
final class S14FileIsNew implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        UploadFacts file = report.facts().upload();
        LocalDate before = file == null ? null : file.sameContentOn();
        return before == null
                ? Stream.empty()
                : Stream.of(Finding.warning("S-14", Map.of("on", before.toString())));
    }
}
