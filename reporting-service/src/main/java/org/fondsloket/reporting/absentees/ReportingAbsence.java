package org.fondsloket.reporting.absentees;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.reporting.absence.AbsenceCommand.ReportAbsence;
import org.fondsloket.reporting.absence.AbsenceCommand.TakeBackAbsence;
import org.fondsloket.reporting.check.LineAsTyped;
import org.fondsloket.reporting.draft.Draft;
import org.fondsloket.reporting.draft.DraftContent;
import org.fondsloket.reporting.draft.Drafts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps absences and the drafts that were begun in step with the command, all or nothing. */
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
                        command.absenceId(),
                        command.workerNumber(),
                        command.kind(),
                        command.from(),
                        command.to(),
                        command.lostHours());
        absences.put(command.employerNumber(), absence);
        changeDraft(
                command.employerNumber(),
                YearMonth.from(absence.from()),
                lines -> AbsentLines.with(lines, absence),
                command.reportedAt(),
                subject);
        commands.send(command, envelope);
    }

    /** Takes it out of a draft that was begun, too. */
    @Transactional
    public void takeBack(
            TakeBackAbsence command, ReportedAbsence absence, String subject, Envelope envelope) {
        absences.remove(command.employerNumber(), command.absenceId());
        changeDraft(
                command.employerNumber(),
                YearMonth.from(absence.from()),
                lines -> AbsentLines.without(lines, absence),
                command.takenBackAt(),
                subject);
        commands.send(command, envelope);
    }

    private void changeDraft(
            String employerNumber,
            YearMonth month,
            UnaryOperator<List<LineAsTyped>> change,
            Instant at,
            String subject) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Draft> begun =
                    drafts.find(employerNumber, month)
                            // A correction starts from what was filed; the employer adds it there.
                            .filter(each -> each.content().baseVersion() == null);
            if (begun.isEmpty()) {
                return;
            }
            Draft draft = begun.get();
            List<LineAsTyped> lines = change.apply(draft.lines());
            if (lines.equals(draft.lines())) {
                return;
            }
            Optional<Draft> saved =
                    drafts.save(
                            employerNumber,
                            month,
                            draft.version(),
                            draft::content,
                            new DraftContent(null, lines, draft.answers()),
                            at,
                            subject);
            if (saved.isPresent()) {
                return;
            }
        }
    }
}
