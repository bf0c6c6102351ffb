package org.fondsloket.reporting.announcement;

import java.util.List;
import org.fondsloket.contracts.EmployerNumberSuperseded;
import org.fondsloket.contracts.EmployerRegistered;
import org.fondsloket.platform.kafka.OuterEventConsumer;
import org.fondsloket.platform.kafka.ReceivedEvent;
import org.fondsloket.reporting.succession.Successions;
import org.springframework.stereotype.Component;

/** Learns which employers take part, and under which number they go on. */
@Component
class EmployerEvents implements OuterEventConsumer {

    private final Announcements announcements;
    private final Successions successions;

    EmployerEvents(Announcements announcements, Successions successions) {
        this.announcements = announcements;
        this.successions = successions;
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
            announcements.record(event.payload(EmployerRegistered.class));
        } else if (event.type().equals("employer.employer-number-superseded.v1")) {
            successions.record(event.payload(EmployerNumberSuperseded.class));
        }
    }
}
