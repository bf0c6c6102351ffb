package org.fondsloket.identity.delegation;

import java.time.LocalDate;
import java.util.UUID;
import org.fondsloket.identity.mandate.MandateCommand.AnnounceExpiry;
import org.fondsloket.identity.mandate.MandateCommand.ExpireMandate;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.event.Envelope;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks through the mandates for those that end. Nobody depends on its being on time: services
 * compare the dates themselves; and a look too many changes nothing.
 */
@Component
class MandateTimer {

    private final Mandates mandates;
    private final MandateActs acts;
    private final MandateProperties properties;
    private final Commands commands;

    MandateTimer(
            Mandates mandates, MandateActs acts, MandateProperties properties, Commands commands) {
        this.mandates = mandates;
        this.acts = acts;
        this.properties = properties;
        this.commands = commands;
    }

    /** Expires what is over and announces what soon will be. */
    @Scheduled(
            initialDelayString = "${fondsloket.identity.mandate.look-every:15m}",
            fixedDelayString = "${fondsloket.identity.mandate.look-every:15m}")
    void look() {
        LocalDate today = acts.today();
        int first = properties.noticeDays().stream().mapToInt(Integer::intValue).max().orElse(0);
        Envelope envelope = Envelope.system("mandate-timer", UUID.randomUUID().toString());
        for (String mandate : mandates.dueBy(today.plusDays(first))) {
            commands.send(new ExpireMandate(mandate, today), envelope);
            commands.send(new AnnounceExpiry(mandate, today, properties.rules()), envelope);
        }
    }
}
