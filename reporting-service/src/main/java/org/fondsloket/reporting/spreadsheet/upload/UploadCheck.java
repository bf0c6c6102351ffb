package org.fondsloket.reporting.spreadsheet.upload;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import org.fondsloket.reporting.check.Answer;
import org.fondsloket.reporting.check.Finding;
import org.fondsloket.reporting.check.LineAsTyped;
import org.fondsloket.reporting.check.ReportFacts;
import org.fondsloket.reporting.check.ReportUnderCheck;
import org.fondsloket.reporting.check.Severity;
import org.fondsloket.reporting.check.UploadFacts;
import org.fondsloket.reporting.facts.KnownMonth;
import org.fondsloket.reporting.facts.MonthFacts;
import org.fondsloket.reporting.filedreports.FiledReport;
import org.fondsloket.reporting.filedreports.FiledReports;
import org.fondsloket.reporting.month.Months;
import org.fondsloket.reporting.month.Sending;
import org.fondsloket.reporting.spreadsheet.reading.FileFault;
import org.fondsloket.reporting.spreadsheet.reading.FileIdentity;
import org.fondsloket.reporting.spreadsheet.reading.FileReading;
import org.fondsloket.reporting.spreadsheet.reading.PlacedFinding;
import org.fondsloket.reporting.spreadsheet.reading.ReadFile;
import org.fondsloket.scheme.RuleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a file and puts its lines through the same checks as typed ones. */
@Component
class UploadCheck {

    private static final ZoneId FUND = ZoneId.of("Europe/Berlin");

    private final Months months;
    private final MonthFacts facts;
    private final FiledReports filedReports;

    UploadCheck(Months months, MonthFacts facts, FiledReports filedReports) {
        this.months = months;
        this.facts = facts;
        this.filedReports = filedReports;
    }

    /** What came out, and whether anything of it can be used. */
    Outcome check(Uploads.Taken taken, byte[] content, ObjIntConsumer<Integer> progress) {
        if (taken.isHopeless()) {
            return new Outcome(
                    UploadPhase.REFUSED,
                    UploadResult.of(
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(PlacedFinding.ofFile(FileFault.NOT_PROCESSED))));
        }
        ReadFile file =
                FileReading.read(
                        content,
                        new FileIdentity(
                                taken.employerNumber(),
                                taken.month(),
                                months.rules()
                                        .value(RuleKey.REPORT_LINES_MAX, taken.month())
                                        .intValueExact()),
                        progress);
        return file.refused() ? refused(taken, file) : checked(taken, file);
    }

    private Outcome refused(Uploads.Taken taken, ReadFile file) {
        List<PlacedFinding> findings = new ArrayList<>(file.findings());
        UploadFacts claims = file.claims();
        if (claims != null) {
            KnownMonth known = facts.of(taken.employerNumber(), taken.month(), List.of());
            new ReportUnderCheck(
                            known.facts(sending(taken, known, List.of(), List.of())).outOf(claims),
                            List.of())
                    .findings().stream()
                            .filter(finding -> finding.check().equals("S-13"))
                            .map(file.places()::placed)
                            .forEach(findings::add);
        }
        return new Outcome(
                UploadPhase.REFUSED, UploadResult.of(List.of(), List.of(), List.of(), findings));
    }

    private Outcome checked(Uploads.Taken taken, ReadFile file) {
        List<LineAsTyped> lines = file.lines();
        KnownMonth known = facts.of(taken.employerNumber(), taken.month(), lines);
        List<Answer> answers =
                answers(
                        known.underCheck(lines, sending(taken, known, lines, List.of())).findings(),
                        lines,
                        file.reasons());
        UploadFacts claims = Objects.requireNonNull(file.claims());
        ReportFacts withFile =
                known.facts(sending(taken, known, lines, answers))
                        .outOf(
                                new UploadFacts(
                                        claims.templateKnown(),
                                        claims.employerNumber(),
                                        claims.month(),
                                        day(taken.uploadedBefore())));
        List<PlacedFinding> findings = new ArrayList<>(file.findings());
        new ReportUnderCheck(withFile, lines, answers)
                .findings().stream().map(file.places()::placed).forEach(findings::add);
        return new Outcome(
                UploadPhase.CHECKED, UploadResult.of(lines, answers, file.newWorkers(), findings));
    }

    /** The assurance is given when the report is sent, and nothing is sent here. */
    private Sending sending(
            Uploads.Taken taken, KnownMonth known, List<LineAsTyped> lines, List<Answer> answers) {
        FiledReport filed = filedReports.find(taken.employerNumber(), taken.month()).orElse(null);
        return new Sending(
                known.purpose(lines, filed != null),
                true,
                filed == null ? null : filed.lines(),
                answers);
    }

    /** A row has one reason: it answers every warning of its line. */
    private static List<Answer> answers(
            List<Finding> findings, List<LineAsTyped> lines, Map<String, String> reasons) {
        Set<Answer> answers = new LinkedHashSet<>();
        for (Finding finding : findings) {
            Integer line = finding.line();
            if (finding.severity() != Severity.W || line == null) {
                continue;
            }
            String lineId = lines.get(line).lineId();
            String reason = lineId == null ? null : reasons.get(lineId);
            if (reason != null) {
                answers.add(new Answer(finding.check(), lineId, finding.field(), reason));
            }
        }
        return List.copyOf(answers);
    }

    private static @Nullable LocalDate day(@Nullable Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, FUND);
    }

    /** What came out of a file. */
    record Outcome(UploadPhase phase, UploadResult result) {}
}
