package org.fondsloket.reporting.absentees;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.reporting.absence.AbsenceCommand.ReportAbsence;
import org.fondsloket.reporting.check.LineAsTyped;
import org.fondsloket.reporting.draft.Draft;
import org.fondsloket.reporting.draft.DraftContent;
import org.fondsloket.reporting.draft.Drafts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps an absence, puts it into a draft that was begun, and sends the command, all or nothing. */
@Component
class ReportingAbsence {

    /** Somebody who types all the time is not waited for: his list shows the absence anyway. */
    private static final int TRIES = 3;

    private final ReportedAbsences absences;
    private final Drafts drafts;
    private final Commands commands;

    ReportingAbsence(ReportedAbsences absences, Drafts drafts, Commands commands) {
        this.absences = absences;
        this.drafts = drafts;
        this.commands = commands;
    }

    /** Rows first, because nothing may be written after an append. */
    @Transactional
    public void report(ReportAbsence command, String subject, Envelope envelope) {
        ReportedAbsence absence =
                new ReportedAbsence(
                        command.workerNumber(),
                        command.kind(),
                        command.from(),
                        command.to(),
                        command.lostHours());
        absences.put(command.employerNumber(), absence);
        intoDraft(command, absence, subject);
        commands.send(command, envelope);
    }

    private void intoDraft(ReportAbsence command, ReportedAbsence absence, String subject) {
        YearMonth month = YearMonth.from(command.from());
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Draft> begun =
                    drafts.find(command.employerNumber(), month)
                            // A correction starts from what was filed; the employer adds it there.
                            .filter(each -> each.content().baseVersion() == null);
            if (begun.isEmpty()) {
                return;
            }
            Draft draft = begun.get();
            List<LineAsTyped> lines = AbsentLines.with(draft.lines(), absence);
            if (lines.equals(draft.lines())) {
                return;
            }
            Optional<Draft> saved =
                    drafts.save(
                            command.employerNumber(),
                            month,
                            draft.version(),
                            draft::content,
                            new DraftContent(null, lines, draft.answers()),
                            command.reportedAt(),
                            subject);
            if (saved.isPresent()) {
                return;
            }
        }
    }
}
