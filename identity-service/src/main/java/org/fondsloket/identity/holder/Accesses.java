package org.fondsloket.identity.holder;

import java.util.List;
import java.util.Optional;
import org.fondsloket.identity.access.AccessCommand.GrantAccess;
import org.fondsloket.identity.access.AccessCommand.RevokeAccess;
import org.fondsloket.identity.access.Right;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.platform.web.BriefWait;
import org.springframework.stereotype.Component;

/** Changes accesses, and answers only when the view shows the change to whoever reads next. */
@Component
public class Accesses {

    private final Commands commands;
    private final Holders holders;

    Accesses(Commands commands, Holders holders) {
        this.commands = commands;
        this.holders = holders;
    }

    /** From now on exactly these rights hold. */
    public void grant(
            String subject, String employerNumber, List<String> rights, Envelope envelope) {
        if (commands.send(new GrantAccess(subject, employerNumber, rights), envelope)) {
            List<String> expected =
                    Right.of(employerNumber).stream()
                            .map(Right::name)
                            .filter(rights::contains)
                            .toList();
            awaitView(subject, employerNumber, Optional.of(expected));
        }
    }

    /** From now on no right holds. */
    public void revoke(String subject, String employerNumber, Envelope envelope) {
        if (commands.send(new RevokeAccess(subject, employerNumber), envelope)) {
            awaitView(subject, employerNumber, Optional.empty());
        }
    }

    /** Ends everything this subject may do. */
    public void revokeAll(String subject, Envelope envelope) {
        for (String place : holders.placesOf(subject)) {
            revoke(subject, place, envelope);
        }
    }

    /** The change is stored in any case: a view that stays behind delays nobody for longer. */
    private void awaitView(String subject, String employerNumber, Optional<List<String>> expected) {
        BriefWait.until(() -> holders.rights(subject, employerNumber).equals(expected));
    }
}
