package org.fondsloket.employer.desk;

import org.fondsloket.employer.employer.EmployerCommand.ErasePersonalData;
import org.fondsloket.employer.employer.EmployerCommand.SetLettersOnPaper;
import org.fondsloket.employer.employer.EmployerCommand.SupersedeNumber;
import org.fondsloket.employer.file.CompanyFile;
import org.fondsloket.employer.paper.PaperForm;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.scheme.EmployerNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The clerks' acts; where rows change too, they come first and in the same transaction. */
@Component
class Desk {

    private final CompanyFile file;
    private final Commands commands;
    private final CurrentActor actor;

    Desk(CompanyFile file, Commands commands, CurrentActor actor) {
        this.file = file;
        this.commands = commands;
        this.actor = actor;
    }

    void lettersOnPaper(String employerNumber, boolean onPaper, PaperForm form) {
        commands.send(
                new SetLettersOnPaper(new EmployerNumber(employerNumber), onPaper, form.id()),
                form.stamped(actor.envelopeFor(employerNumber)));
    }

    void supersede(String employerNumber, Successor.Checked successor) {
        commands.send(
                new SupersedeNumber(
                        new EmployerNumber(employerNumber),
                        successor.employerNumber(),
                        successor.effectiveOn()),
                actor.envelopeFor(employerNumber));
    }

    @Transactional
    void erase(String employerNumber) {
        file.erase(employerNumber);
        commands.send(
                new ErasePersonalData(new EmployerNumber(employerNumber)),
                actor.envelopeFor(employerNumber));
    }
}
