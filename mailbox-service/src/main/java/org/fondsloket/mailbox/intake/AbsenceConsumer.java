package org.fondsloket.mailbox.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fondsloket.contracts.AbsenceReported;
import org.fondsloket.mailbox.absence.AbsenceConfirmation;
import org.fondsloket.mailbox.intake.LedgerConsumer.Subject;
import org.fondsloket.mailbox.rendering.LetterText;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.kafka.OuterEventConsumer;
import org.fondsloket.platform.kafka.ReceivedEvent;
import org.springframework.stereotype.Component;

/** When an absence without pay was reported, then its confirmation is asked for (LT-24). */
@Component
class AbsenceConsumer implements OuterEventConsumer {

    private final Commands commands;

    AbsenceConsumer(Commands commands) {
        this.commands = commands;
    }

    @Override
    public String name() {
        return "absences";
    }

    @Override
    public List<String> topics() {
        return List.of("reporting.absence.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.type().equals("reporting.absence-reported.v1")) {
            AbsenceReported absence = event.payload(AbsenceReported.class);
            commands.send(
                    confirmation(absence).letter(absence.language()),
                    event.envelope().causedBy(event.id()));
        }
    }

    /** In the language of whoever reported it, like the confirmation of a report. */
    static Subject confirmation(AbsenceReported absence) {
        return Subject.toEmployer(
                AbsenceConfirmation.KIND,
                absence.employerNumber(),
                absence.absenceId(),
                YearMonth.from(absence.from()),
                LocalDate.ofInstant(absence.reportedAt(), LetterText.FUND_TIME),
                absence);
    }
}
