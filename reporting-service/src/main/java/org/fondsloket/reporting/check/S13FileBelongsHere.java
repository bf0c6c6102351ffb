package org.fondsloket.reporting.check;

import java.util.Map;
import java.util.stream.Stream;

/** S-13: an uploaded file has a known template and is meant for this employer and month. */
final class S13FileBelongsHere implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        UploadFacts file = report.facts().upload();
        if (file == null) {
            return Stream.empty();
        }
        return Stream.of(
                        finding("template", file.templateKnown(), report),
                        finding(
                                "employer",
                                file.employerNumber().equals(report.employerNumber()),
                                report),
                        finding("month", report.month().equals(file.month()), report))
                .flatMap(each -> each);
    }

    private static Stream<Finding> finding(String fault, boolean fits, ReportUnderCheck report) {
        return fits
                ? Stream.empty()
                : Stream.of(
                        Finding.error(
                                "S-13",
                                Map.of(
                                        "fault", fault,
                                        "employerNumber", report.employerNumber(),
                                        "month", report.month().toString())));
    }
}
