package org.fondsloket.identity.workeraccess;

import java.util.List;
import org.fondsloket.identity.employment.Workers;
import org.fondsloket.identity.employment.Workers.Employment;
import org.fondsloket.platform.web.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a worker's own login where it belongs: to one employer, with every employment there. */
@RestController
class OwnEmploymentEndpoint {

    private final PortalAccesses accesses;
    private final Workers workers;
    private final CurrentActor actor;

    OwnEmploymentEndpoint(PortalAccesses accesses, Workers workers, CurrentActor actor) {
        this.accesses = accesses;
        this.workers = workers;
        this.actor = actor;
    }

    @GetMapping("/api/me/employments")
    List<OwnAccess> own() {
        return accesses.ofSubject(actor.subject()).stream()
                .map(
                        row ->
                                new OwnAccess(
                                        row.employerNumber(),
                                        workers.companyName(row.employerNumber()).orElse(null),
                                        row.workerNumber(),
                                        row.state(),
                                        row.state().equals("ACTIVE")
                                                ? workers.employments(
                                                        row.employerNumber(), row.workerNumber())
                                                : List.of()))
                .toList();
    }

    /** One access of the login. */
    record OwnAccess(
            String employerNumber,
            @Nullable String companyName,
            String workerNumber,
            String status,
            List<Employment> employments) {}
}
