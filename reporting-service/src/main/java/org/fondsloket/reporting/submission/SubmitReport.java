package org.fondsloket.reporting.submission;

import java.util.List;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.reporting.draft.Drafts;
import org.fondsloket.reporting.report.Filing;
import org.fondsloket.reporting.report.MonthlyReportCommand;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Files a version of a report, keeps the words that came with it and forgets its draft. */
@Component
class SubmitReport {

    private final Commands commands;
    private final Drafts drafts;
    private final ReportTexts texts;

    SubmitReport(Commands commands, Drafts drafts, ReportTexts texts) {
        this.commands = commands;
        this.drafts = drafts;
        this.texts = texts;
    }

    /**
     * All of it or nothing; where the same content had been filed before, nothing.
     *
     * @param version the version that is going to be filed
     */
    @Transactional
    public Filing file(
            MonthlyReportCommand command, int version, List<ReportText> words, Envelope envelope) {
        drafts.delete(command.employerNumber(), command.month());
        texts.add(command.employerNumber(), command.month(), version, words);
        // The event comes last: its append holds a lock for which other submissions wait.
        Filing filing = commands.send(command, envelope);
        if (!filing.newlyFiled()) {
            // A draft that was begun since then, and the words of the first time, stay.
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return filing;
    }
}
