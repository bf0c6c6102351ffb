package org.fondsloket.mailbox.intake;

import java.util.List;
import org.fondsloket.contracts.PersonRecorded;
import org.fondsloket.mailbox.directory.PersonDirectory;
import org.fondsloket.platform.kafka.OuterEventConsumer;
import org.fondsloket.platform.kafka.ReceivedEvent;
import org.springframework.stereotype.Component;

/** Keeps names and languages of workers for as long as their owner keeps them, and nothing more. */
@Component
class PersonConsumer implements OuterEventConsumer {

    private final PersonDirectory people;

    PersonConsumer(PersonDirectory people) {
        this.people = people;
    }

    @Override
    public String name() {
        return "persons";
    }

    @Override
    public List<String> topics() {
        return List.of("employee.person.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.erased()) {
            people.forget(event.key());
        } else if (event.type().equals("employee.person-recorded.v1")) {
            PersonRecorded person = event.payload(PersonRecorded.class);
            people.put(
                    person.workerNumber(),
                    person.version(),
                    person.familyName(),
                    person.givenName(),
                    person.language(),
                    person.email());
        }
    }
}
