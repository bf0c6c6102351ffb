package org.fondsloket.reporting.announcement;

import java.util.List;
import org.fondsloket.contracts.EmployerRegistered;
import org.fondsloket.platform.kafka.OuterEventConsumer;
import org.fondsloket.platform.kafka.ReceivedEvent;
import org.springframework.stereotype.Component;

/** Learns which employers take part. */
@Component
class EmployerEvents implements OuterEventConsumer {

    private final Announcements announcements;

    EmployerEvents(Announcements announcements) {
        this.announcements = announcements;
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
        }
    }
}
