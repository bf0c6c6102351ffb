package org.fondsloket.servers;

/** Says which port is taken and by whom, so that nobody has to search. */
public final class PortClash extends RuntimeException {

    PortClash(String server, int port, String owner) {
        super(
                "Port %d, wanted for %s, is taken by %s. Stop that process or choose other ports: FONDSLOKET_PORT=<base>."
                        .formatted(port, server, owner));
    }
}
