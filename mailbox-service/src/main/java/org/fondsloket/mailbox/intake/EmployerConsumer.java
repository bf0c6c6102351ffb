package org.fondsloket.mailbox.intake;

import java.util.List;
import org.fondsloket.contracts.EmployerRegistered;
import org.fondsloket.mailbox.directory.EmployerDirectory;
import org.fondsloket.mailbox.directory.EmployerDirectory.Employer;
import org.fondsloket.platform.kafka.OuterEventConsumer;
import org.fondsloket.platform.kafka.ReceivedEvent;
import org.springframework.stereotype.Component;

/** Keeps the companies' names for the address field of letters. */
@Component
class EmployerConsumer implements OuterEventConsumer {

    private final EmployerDirectory employers;

    EmployerConsumer(EmployerDirectory employers) {
        this.employers = employers;
    }

    @Override
    public String name() {
        return "employers";
    }

    @Override
    public List<String> topics() {
        return List.of("employer.employer.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.type().equals("employer.employer-registered.v1")) {
            EmployerRegistered employer = event.payload(EmployerRegistered.class);
            employers.put(
                    new Employer(
                            employer.employerNumber(), employer.companyName(), employer.country()));
        }
    }
}
