package org.fondsloket.mailbox.intake;

import java.util.List;
import org.fondsloket.contracts.EmployerChanged;
import org.fondsloket.contracts.EmployerContactRecorded;
import org.fondsloket.contracts.EmployerRegistered;
import org.fondsloket.mailbox.directory.EmployerDirectory;
import org.fondsloket.mailbox.directory.EmployerDirectory.Contact;
import org.fondsloket.mailbox.directory.EmployerDirectory.Employer;
import org.fondsloket.mailbox.directory.PostalAddress;
import org.fondsloket.platform.kafka.OuterEventConsumer;
import org.fondsloket.platform.kafka.ReceivedEvent;
import org.springframework.stereotype.Component;

/** Keeps the companies' names, addresses and mail addresses for letters and mails. */
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
        return List.of("employer.employer.v1", "employer.contact.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.erased()) {
            employers.forgetContact(event.key());
            return;
        }
        switch (event.type()) {
            case "employer.employer-registered.v1" -> {
                EmployerRegistered employer = event.payload(EmployerRegistered.class);
                employers.put(
                        new Employer(
                                employer.employerNumber(),
                                employer.companyName(),
                                employer.country()));
            }
            case "employer.employer-changed.v1" -> {
                EmployerChanged employer = event.payload(EmployerChanged.class);
                employers.change(
                        new Employer(
                                employer.employerNumber(),
                                employer.companyName(),
                                employer.country()),
                        employer.version(),
                        employer.lettersOnPaper());
            }
            case "employer.contact-recorded.v1" ->
                    reach(event.payload(EmployerContactRecorded.class));
            default -> {
                // Nothing a letter or a mail shows.
            }
        }
    }

    private void reach(EmployerContactRecorded contact) {
        EmployerContactRecorded.Address address = contact.address();
        employers.reach(
                contact.employerNumber(),
                contact.version(),
                new Contact(
                        contact.email(),
                        contact.language(),
                        address == null
                                ? PostalAddress.UNKNOWN
                                : new PostalAddress(
                                        address.street(),
                                        address.postalCode(),
                                        address.city(),
                                        address.country())));
    }
}
