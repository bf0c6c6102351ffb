package org.fondsloket.mailbox.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.fondsloket.contracts.AbsenceReported;
import org.fondsloket.contracts.AbsenceTakenBack;
import org.fondsloket.mailbox.absence.AbsenceConfirmation;
import org.fondsloket.mailbox.intake.LedgerConsumer.Subject;
import org.fondsloket.mailbox.letter.LetterCommand.RequestLetter;
import org.fondsloket.mailbox.rendering.LetterText;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.kafka.OuterEventConsumer;
import org.fondsloket.platform.kafka.ReceivedEvent;
import org.springframework.stereotype.Component;

/**
 * When an absence without pay was reported or taken back, then a confirmation is asked for (LT-24).
 */
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
        Optional<RequestLetter> letter =
                switch (event.type()) {
                    case "reporting.absence-reported.v1" ->
                            Optional.of(confirmation(event.payload(AbsenceReported.class)));
                    case "reporting.absence-taken-back.v1" ->
                            Optional.of(confirmation(event.payload(AbsenceTakenBack.class)));
                    default -> Optional.empty();
                };
        letter.ifPresent(request -> commands.send(request, event.envelope().causedBy(event.id())));
    }

    /** In the language of whoever reported it, like the confirmation of a report. */
    static RequestLetter confirmation(AbsenceReported absence) {
        return Subject.toEmployer(
                        AbsenceConfirmation.KIND,
                        absence.employerNumber(),
                        absence.absenceId(),
                        YearMonth.from(absence.from()),
                        LocalDate.ofInstant(absence.reportedAt(), LetterText.FUND_TIME),
                        absence)
                .letter(absence.language());
    }

    /** The same letter says that the absence no longer counts. */
    static RequestLetter confirmation(AbsenceTakenBack absence) {
        return Subject.toEmployer(
                        AbsenceConfirmation.KIND,
                        absence.employerNumber(),
                        absence.absenceId() + "/taken-back",
                        YearMonth.from(absence.from()),
                        LocalDate.ofInstant(absence.takenBackAt(), LetterText.FUND_TIME),
                        absence)
                .letter(absence.language());
    }
}
