package org.fondsloket.reporting.person;

import java.util.List;
import org.fondsloket.contracts.PersonRecorded;
import org.fondsloket.platform.kafka.OuterEventConsumer;
import org.fondsloket.platform.kafka.ReceivedEvent;
import org.springframework.stereotype.Component;

/** Keeps the copy of names in step with the person topic, erasures included. */
@Component
class PersonEvents implements OuterEventConsumer {

    private final PersonNames names;

    PersonEvents(PersonNames names) {
        this.names = names;
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
            names.erase(event.key());
        } else if (event.type().equals("employee.person-recorded.v1")) {
            names.record(event.payload(PersonRecorded.class));
        }
    }
}
