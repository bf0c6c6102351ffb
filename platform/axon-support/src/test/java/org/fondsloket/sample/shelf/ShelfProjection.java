package org.fondsloket.sample.shelf;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.fondsloket.sample.Switchboard;
import org.fondsloket.sample.parcel.ParcelEvent.ParcelAnnounced;
import org.fondsloket.sample.parcel.ParcelEvent.ParcelDelivered;
import org.fondsloket.sample.parcel.ParcelEvent.ParcelWeighed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup("shelf")
class ShelfProjection {

    private final JdbcClient jdbc;
    private final Switchboard switchboard;

    ShelfProjection(JdbcClient jdbc, Switchboard switchboard) {
        this.jdbc = jdbc;
        this.switchboard = switchboard;
    }

    @ResetHandler
    void empty() {
        jdbc.sql("TRUNCATE shelf").update();
    }

    @EventHandler
    void on(ParcelAnnounced event) {
        jdbc.sql("INSERT INTO shelf (number, weight, steps) VALUES (?, ?, 1)")
                .params(event.number(), event.weight())
                .update();
        switchboard.passOrFail("shelf", event.number());
    }

    @EventHandler
    void on(ParcelWeighed event) {
        jdbc.sql("UPDATE shelf SET weight = ?, steps = steps + 1 WHERE number = ?")
                .params(event.weight(), event.number())
                .update();
    }

    @EventHandler
    void on(ParcelDelivered event) {
        jdbc.sql("UPDATE shelf SET delivered = true, steps = steps + 1 WHERE number = ?")
                .params(event.number())
                .update();
    }
}
