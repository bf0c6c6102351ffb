package org.fondsloket.reporting.person;

import java.util.List;
import org.fondsloket.contracts.PersonRecorded;
import org.fondsloket.platform.kafka.OuterEventConsumer;
import org.fondsloket.platform.kafka.ReceivedEvent;
import org.springframework.stereotype.Component;

/** Keeps the copy of persons in step with the person topic; an erasure reaches every word. */
@Component
class PersonEvents implements OuterEventConsumer {

    private final PersonNames names;
    private final List<ErasesPerson> holders;

    PersonEvents(PersonNames names, List<ErasesPerson> holders) {
        this.names = names;
        this.holders = holders;
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
            holders.forEach(holder -> holder.erase(event.key()));
        } else if (event.type().equals("employee.person-recorded.v1")) {
            names.record(event.payload(PersonRecorded.class));
        }
    }
}
