package org.fondsloket.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.fondsloket.platform.event.Actor;
import org.fondsloket.platform.event.Channel;
import org.fondsloket.platform.event.Envelope;
import org.junit.jupiter.api.Test;

class EnvelopeMetaDataTest {

    @Test
    void whatIsWrittenIsReadAgain() {
        Envelope system = Envelope.system("import", "c-1").causedBy("e-7");
        assertThat(EnvelopeMetaData.read(EnvelopeMetaData.write(system))).isEqualTo(system);
        assertThat(EnvelopeMetaData.write(system))
                .containsEntry("actorPerson", "system:import")
                .containsEntry("channel", Channel.SYSTEM.name())
                .containsEntry("causationId", "e-7")
                .doesNotContainKeys("mandate", "acr");
        assertThat(EnvelopeMetaData.read(EnvelopeMetaData.write(system)).actor())
                .isEqualTo(Actor.system("import"));
    }

    @Test
    void refusesMetaDataOfNobody() {
        assertThatThrownBy(() -> EnvelopeMetaData.read(Map.of("channel", "API")))
                .hasMessageContaining("without actorPerson");
    }
}
