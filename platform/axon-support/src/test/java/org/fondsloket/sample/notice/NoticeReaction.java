package org.fondsloket.sample.notice;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.fondsloket.sample.Switchboard;
import org.fondsloket.sample.parcel.ParcelEvent.ParcelDelivered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup("notice")
class NoticeReaction {

    private final JdbcClient jdbc;
    private final Switchboard switchboard;

    NoticeReaction(JdbcClient jdbc, Switchboard switchboard) {
        this.jdbc = jdbc;
        this.switchboard = switchboard;
    }

    @EventHandler
    void on(ParcelDelivered event) {
        jdbc.sql("INSERT INTO notice (number) VALUES (?)").params(event.number()).update();
        switchboard.passOrFail("notice", event.number());
    }
}
