package org.fondsloket.employer.registration;

import java.net.URI;
import org.fondsloket.employer.register.Register;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.BriefWait;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.scheme.EmployerNumber;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The fund's clerks take an employer into the scheme. */
@RestController
@RequestMapping("/api/employers")
class RegistrationController {

    private final Commands commands;
    private final EmployerSerials serials;
    private final Register register;
    private final AccessDecisions access;
    private final CurrentActor actor;

    RegistrationController(
            Commands commands,
            EmployerSerials serials,
            Register register,
            AccessDecisions access,
            CurrentActor actor) {
        this.commands = commands;
        this.serials = serials;
        this.register = register;
        this.access = access;
        this.actor = actor;
    }

    @PostMapping
    ResponseEntity<RegistrationReceipt> register(@RequestBody RegistrationRequest request) {
        access.requireFund(actor.subject(), "CLERK");
        RegistrationRequest.Checked checked = request.checked();
        EmployerNumber number = serials.next();
        commands.send(checked.command(number), actor.envelopeFor(number.value()));
        // Registered is registered; the wait only spares the caller a register without it.
        BriefWait.until(() -> register.knows(number.value()));
        return ResponseEntity.created(URI.create("/api/employers/" + number.value()))
                .body(new RegistrationReceipt(number.value()));
    }
}
