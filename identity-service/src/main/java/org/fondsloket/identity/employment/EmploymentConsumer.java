package org.fondsloket.identity.employment;

import java.util.List;
import org.fondsloket.contracts.EmployerChanged;
import org.fondsloket.contracts.EmployerRegistered;
import org.fondsloket.contracts.PostingChanged;
import org.fondsloket.contracts.PostingEnded;
import org.fondsloket.contracts.PostingWithdrawn;
import org.fondsloket.contracts.WorkerPosted;
import org.fondsloket.contracts.WorkerRegistered;
import org.fondsloket.platform.kafka.OuterEventConsumer;
import org.fondsloket.platform.kafka.ReceivedEvent;
import org.springframework.stereotype.Component;

/** Follows who works where; an end of work changes nobody's access (S001-16). */
@Component
class EmploymentConsumer implements OuterEventConsumer {

    private final Workers workers;

    EmploymentConsumer(Workers workers) {
        this.workers = workers;
    }

    @Override
    public String name() {
        return "employments";
    }

    @Override
    public List<String> topics() {
        return List.of("employee.posting.v1", "employer.employer.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        switch (event.type()) {
            case "employee.worker-registered.v1" -> {
                var it = event.payload(WorkerRegistered.class);
                workers.employ(it.employerNumber(), it.workerNumber());
            }
            case "employee.worker-posted.v1" -> workers.post(event.payload(WorkerPosted.class));
            case "employee.posting-changed.v1" ->
                    workers.change(event.payload(PostingChanged.class));
            case "employee.posting-ended.v1" -> {
                var it = event.payload(PostingEnded.class);
                workers.end(it.postingId(), it.endedOn());
            }
            case "employee.posting-withdrawn.v1" ->
                    workers.withdraw(event.payload(PostingWithdrawn.class).postingId());
            case "employer.employer-registered.v1" -> {
                var it = event.payload(EmployerRegistered.class);
                workers.call(it.employerNumber(), it.companyName());
            }
            case "employer.employer-changed.v1" -> {
                var it = event.payload(EmployerChanged.class);
                workers.call(it.employerNumber(), it.companyName());
            }
            default -> {}
        }
    }
}
