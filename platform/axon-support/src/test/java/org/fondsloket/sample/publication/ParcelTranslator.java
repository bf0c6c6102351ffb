package org.fondsloket.sample.publication;

import java.util.Optional;
import org.fondsloket.contracts.WorkerRegistered;
import org.fondsloket.platform.relay.OuterEvent;
import org.fondsloket.platform.relay.OuterEventTranslator;
import org.fondsloket.platform.relay.StoredEvent;
import org.fondsloket.sample.Switchboard;
import org.fondsloket.sample.parcel.ParcelEvent.ParcelDelivered;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Tells of deliveries only, in the words of a real contract. */
@Component
@ConditionalOnProperty("sample.publishes")
public class ParcelTranslator implements OuterEventTranslator {

    public static final String EMPLOYER = "20417358";

    private final Switchboard switchboard;

    ParcelTranslator(Switchboard switchboard) {
        this.switchboard = switchboard;
    }

    @Override
    public Optional<OuterEvent> translate(Object event, StoredEvent stored) {
        if (!(event instanceof ParcelDelivered delivered)) {
            return Optional.empty();
        }
        switchboard.passOrFail("relay", delivered.number());
        return Optional.of(
                OuterEvent.of(EMPLOYER, new WorkerRegistered(EMPLOYER, delivered.number())));
    }
}
