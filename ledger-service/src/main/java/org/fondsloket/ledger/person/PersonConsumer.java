package org.fondsloket.ledger.person;

import java.util.List;
import org.fondsloket.contracts.PersonRecorded;
import org.fondsloket.platform.kafka.OuterEventConsumer;
import org.fondsloket.platform.kafka.ReceivedEvent;
import org.springframework.stereotype.Component;

/** Keeps the copy in step with the person topic; an erasure reaches every word. */
@Component
class PersonConsumer implements OuterEventConsumer {

    private final Persons persons;

    PersonConsumer(Persons persons) {
        this.persons = persons;
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
            persons.erase(event.key());
        } else if (event.type().equals("employee.person-recorded.v1")) {
            persons.record(event.payload(PersonRecorded.class));
        }
    }
}
