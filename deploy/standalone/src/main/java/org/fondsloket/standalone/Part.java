package org.fondsloket.standalone;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.fondsloket.servers.Ports;

/** The Boot applications of the platform, in the order in which they are started. */
enum Part {
    GATEWAY("gateway"),
    IDENTITY("identity-service"),
    EMPLOYER("employer-service"),
    EMPLOYEE("employee-service"),
    REPORTING("reporting-service"),
    LEDGER("ledger-service"),
    MAILBOX("mailbox-service");

    private final String module;

    Part(String module) {
        this.module = module;
    }

    static Part named(String name) {
        return Arrays.stream(values())
                .filter(part -> part.context().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No part is named " + name));
    }

    static List<String> names() {
        return Arrays.stream(values()).map(Part::context).toList();
    }

    /** Context word: also the name of database and role. */
    String context() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Folder of the module in the checkout. */
    String module() {
        return module;
    }

    int port(Ports ports) {
        return switch (this) {
            case GATEWAY -> ports.gateway();
            case IDENTITY -> ports.identity();
            case EMPLOYER -> ports.employer();
            case EMPLOYEE -> ports.employee();
            case REPORTING -> ports.reporting();
            case LEDGER -> ports.ledger();
            case MAILBOX -> ports.mailbox();
        };
    }
}
