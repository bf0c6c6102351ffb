package org.fondsloket.sample.parcel.axon;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Revision 1 called the weight kilos. */
@Component
public final class WeighedInKilos extends SingleEventUpcaster {

    private static final SimpleSerializedType FROM =
            new SimpleSerializedType("sample.ParcelWeighed", "1");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(FROM);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(
                new SimpleSerializedType(FROM.getName(), "2"),
                JsonNode.class,
                payload -> {
                    ObjectNode weighed = (ObjectNode) payload;
                    weighed.set("weight", weighed.remove("kilos"));
                    return weighed;
                });
    }
}
