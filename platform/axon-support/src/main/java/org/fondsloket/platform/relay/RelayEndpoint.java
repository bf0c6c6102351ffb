package org.fondsloket.platform.relay;

import org.fondsloket.platform.operations.OperationsAccess;
import org.fondsloket.platform.processing.operations.OperationsLog;
import org.fondsloket.platform.processing.operations.Reason;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Shows operations staff the relay, and lets them publish the store once more. */
@Controller
@ResponseBody
@RequestMapping("/operations/relay")
final class RelayEndpoint {

    private final RelayPosition position;
    private final OperationsAccess access;
    private final OperationsLog log;

    RelayEndpoint(RelayPosition position, OperationsAccess access, OperationsLog log) {
        this.position = position;
        this.access = access;
        this.log = log;
    }

    @GetMapping
    RelayPosition.Status status() {
        access.requireOperations();
        return position.status();
    }

    @PostMapping("/republication")
    ResponseEntity<Void> republish(@RequestBody Reason reason) {
        String by = access.requireOperations();
        log.add(by, "REPUBLICATION", Relay.GROUP, reason.given());
        position.republish();
        return ResponseEntity.accepted().build();
    }
}
