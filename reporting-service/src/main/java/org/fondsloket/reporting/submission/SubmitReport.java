package org.fondsloket.reporting.submission;

import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.reporting.draft.Drafts;
import org.fondsloket.reporting.report.Filing;
import org.fondsloket.reporting.report.MonthlyReportCommand.SubmitMonthlyReport;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files a report and forgets its draft, both or neither. */
@Component
class SubmitReport {

    private final Commands commands;
    private final Drafts drafts;

    SubmitReport(Commands commands, Drafts drafts) {
        this.commands = commands;
        this.drafts = drafts;
    }

    @Transactional
    public Filing file(SubmitMonthlyReport command, Envelope envelope) {
        // The event comes last: its append holds a lock for which other submissions wait.
        drafts.delete(command.employerNumber(), command.month());
        return commands.send(command, envelope);
    }
}
