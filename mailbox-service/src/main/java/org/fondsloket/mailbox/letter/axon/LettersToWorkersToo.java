package org.fondsloket.mailbox.letter.axon;

import java.util.Set;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads letters of the time when every letter went to an employer and none to a worker. */
@Component
public final class LettersToWorkersToo extends SingleEventUpcaster {

    private static final Set<String> EVENTS =
            Set.of("mailbox.LetterRequested", "mailbox.LetterFiled");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return EVENTS.contains(event.getType().getName())
                && "1".equals(event.getType().getRevision());
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(
                new SimpleSerializedType(event.getType().getName(), "2"),
                JsonNode.class,
                payload -> ((ObjectNode) payload).putNull("workerNumber"));
    }
}
