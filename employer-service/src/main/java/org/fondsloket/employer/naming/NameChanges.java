package org.fondsloket.employer.naming;

import java.util.UUID;
import org.fondsloket.employer.employer.EmployerCommand.DeclineNameChange;
import org.fondsloket.employer.employer.EmployerCommand.GrantNameChange;
import org.fondsloket.employer.employer.EmployerCommand.RequestNameChange;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.scheme.EmployerNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes what people wrote and the decision in one transaction, the rows first. */
@Component
class NameChanges {

    private final NameChangeRows rows;
    private final Commands commands;
    private final CurrentActor actor;

    NameChanges(NameChangeRows rows, Commands commands, CurrentActor actor) {
        this.rows = rows;
        this.commands = commands;
        this.actor = actor;
    }

    @Transactional
    String request(String employerNumber, String requestedName, String reason) {
        String requestId = UUID.randomUUID().toString();
        rows.add(requestId, employerNumber, requestedName, reason, actor.subject());
        commands.send(
                new RequestNameChange(new EmployerNumber(employerNumber), requestId, requestedName),
                actor.envelopeFor(employerNumber));
        return requestId;
    }

    /**
     * @return the name that was asked for
     */
    @Transactional
    String answer(String employerNumber, String requestId, NameChangeAnswer.Checked answer) {
        NameChangeView asked = rows.find(employerNumber, requestId).orElseThrow(Problem::notFound);
        EmployerNumber number = new EmployerNumber(employerNumber);
        Envelope envelope = actor.envelopeFor(employerNumber);
        if (answer.granted()) {
            rows.answer(requestId, "GRANTED", answer.answer());
            commands.send(new GrantNameChange(number, requestId), envelope);
        } else {
            rows.answer(requestId, "DECLINED", answer.answer());
            commands.send(new DeclineNameChange(number, requestId), envelope);
        }
        return asked.requestedName();
    }
}
