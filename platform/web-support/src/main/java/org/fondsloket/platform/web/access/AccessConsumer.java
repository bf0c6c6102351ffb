package org.fondsloket.platform.web.access;

import java.util.List;
import org.fondsloket.contracts.AccessGranted;
import org.fondsloket.contracts.AccessRevoked;
import org.fondsloket.contracts.Contracts;
import org.fondsloket.platform.kafka.OuterEventConsumer;
import org.fondsloket.platform.kafka.ReceivedEvent;

/** Follows what identity-service grants and revokes. */
final class AccessConsumer implements OuterEventConsumer {

    private static final String GRANTED = Contracts.outer(AccessGranted.class).type();
    private static final String REVOKED = Contracts.outer(AccessRevoked.class).type();

    private final AccessTable table;

    AccessConsumer(AccessTable table) {
        this.table = table;
    }

    @Override
    public String name() {
        return "access";
    }

    @Override
    public List<String> topics() {
        return List.of(Contracts.outer(AccessGranted.class).topic());
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.type().equals(GRANTED)) {
            AccessGranted granted = event.payload(AccessGranted.class);
            table.put(granted.subject(), granted.employerNumber(), granted.rights());
        } else if (event.type().equals(REVOKED)) {
            AccessRevoked revoked = event.payload(AccessRevoked.class);
            table.remove(revoked.subject(), revoked.employerNumber());
        }
    }
}
