package org.fondsloket.platform.relay;

import org.fondsloket.platform.operations.OperationsAccess;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Shows operations staff the relay, and lets them publish the store once more. */
@Controller
@ResponseBody
@RequestMapping("/operations/relay")
final class RelayEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(RelayEndpoint.class);

    private final RelayPosition position;
    private final OperationsAccess access;

    RelayEndpoint(RelayPosition position, OperationsAccess access) {
        this.position = position;
        this.access = access;
    }

    @GetMapping
    RelayPosition.Status status() {
        access.requireOperations();
        return position.status();
    }

    @PostMapping("/republication")
    ResponseEntity<Void> republish() {
        String by = access.requireOperations();
        LOG.warn("The store is published again from its beginning, asked for by {}", by);
        position.republish();
        return ResponseEntity.accepted().build();
    }
}
