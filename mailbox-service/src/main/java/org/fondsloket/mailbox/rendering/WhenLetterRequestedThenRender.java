package org.fondsloket.mailbox.rendering;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.fondsloket.mailbox.letter.LetterEvent.LetterRequested;
import org.fondsloket.platform.command.EnvelopeMetaData;
import org.springframework.stereotype.Component;

/** Writes each requested letter; what fails is parked and tried again by the platform. */
@Component
@ProcessingGroup("rendering")
class WhenLetterRequestedThenRender {

    private final LetterRendering rendering;

    WhenLetterRequestedThenRender(LetterRendering rendering) {
        this.rendering = rendering;
    }

    @EventHandler
    void on(LetterRequested letter, MetaData metaData, @MessageIdentifier String eventId) {
        rendering.writeOrWait(letter, EnvelopeMetaData.read(metaData).causedBy(eventId));
    }
}
