package org.fondsloket.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void countsEveryPortFromTheBase() {
        var ports = new Ports(8400);

        assertThat(
                        List.of(
                                ports.gateway(),
                                ports.identity(),
                                ports.mailbox(),
                                ports.smtp(),
                                ports.postgres(),
                                ports.imap(),
                                ports.keycloak(),
                                ports.keycloakManagement(),
                                ports.kafka(),
                                ports.kafkaController()))
                .containsExactly(8400, 8401, 8406, 8425, 8432, 8443, 8480, 8481, 8492, 8493);
    }

    @Test
    void namesTheProcessThatHoldsAWantedPort() throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.requireFree("Kafka", socket.getLocalPort()))
                    .isInstanceOf(PortClash.class)
                    .hasMessageContaining("Port " + socket.getLocalPort())
                    .hasMessageContaining("Kafka")
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining("FONDSLOKET_PORT");
        }
    }

    @Test
    void takesAPortThatNobodyHolds() {
        assertThatCode(() -> Ports.requireFree("Kafka", Ports.anyFree().kafka()))
                .doesNotThrowAnyException();
    }
}
