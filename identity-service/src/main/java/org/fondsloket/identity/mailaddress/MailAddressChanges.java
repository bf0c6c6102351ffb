package org.fondsloket.identity.mailaddress;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.fondsloket.identity.keycloak.KeycloakAdmin;
import org.fondsloket.identity.keycloak.Refused;
import org.fondsloket.identity.keycloak.Unreachable;
import org.fondsloket.identity.login.Logins;
import org.fondsloket.identity.login.Logins.Login;
import org.fondsloket.identity.mailaddress.WaitingAddresses.Waiting;
import org.fondsloket.identity.signin.SignInCommand.AskMailAddress;
import org.fondsloket.identity.signin.SignInCommand.ConfirmMailAddress;
import org.fondsloket.identity.signin.SignInCommand.RecordLogin;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.platform.web.secret.DerivedSecrets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * New mail addresses of logins. Until the link that went to the new address has come back from
 * somebody who is logged in as the worker, the old address is the one that recovers the login. The
 * link alone would not do: an employer who writes down an address of his own must not be able to
 * take the login over with it (S001-06).
 */
@Component
public class MailAddressChanges {

    private static final Logger LOG = LoggerFactory.getLogger(MailAddressChanges.class);
    private static final String PURPOSE = "mail-address";

    private final WaitingAddresses waiting;
    private final Logins logins;
    private final KeycloakAdmin keycloak;
    private final DerivedSecrets secrets;
    private final Commands commands;
    private final MailAddressProperties properties;
    private final Clock clock;

    MailAddressChanges(
            WaitingAddresses waiting,
            Logins logins,
            KeycloakAdmin keycloak,
            DerivedSecrets secrets,
            Commands commands,
            MailAddressProperties properties,
            Clock clock) {
        this.waiting = waiting;
        this.logins = logins;
        this.keycloak = keycloak;
        this.secrets = secrets;
        this.commands = commands;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * The employer's record of a worker has another address: the worker's login may take it over.
     * Told of twice, it asks once.
     *
     * @param cause id of the event that says so
     * @param at when it was said
     */
    public void ask(
            String subject,
            String workerNumber,
            @Nullable String email,
            String cause,
            Instant at,
            Envelope envelope) {
        if (email == null || isKnown(subject, email)) {
            waiting.forget(subject);
            return;
        }
        String id =
                UUID.nameUUIDFromBytes((cause + subject).getBytes(StandardCharsets.UTF_8))
                        .toString();
        Instant until = at.plus(properties.linkLifetime());
        waiting.put(new Waiting(id, subject, email, until));
        commands.send(new AskMailAddress(subject, id, workerNumber, until), envelope);
    }

    private boolean isKnown(String subject, String email) {
        return logins.find(subject).map(Login::email).filter(email::equalsIgnoreCase).isPresent();
    }

    /** Nothing waits for this login any more, and no address of it is left here. */
    public void forget(String subject) {
        waiting.forget(subject);
    }

    /**
     * The link has come back: from now on the login has the new address, and both addresses are
     * told.
     *
     * @param subject who is logged in
     * @throws Problem 410 {@code LINK_OVER} for a link that cannot be used, whatever the reason;
     *     503 without Keycloak
     */
    void confirm(String subject, @Nullable String link, Envelope envelope) {
        Waiting address = proved(subject, link);
        try {
            keycloak.setMail(subject, address.email(), true);
        } catch (Refused refused) {
            throw new Problem(422, "INVALID_INPUT", Map.of(), refused.fieldErrors());
        } catch (Unreachable away) {
            LOG.warn("Keycloak gave no answer", away);
            throw new Problem(503, "UNAVAILABLE");
        }
        logins.setEmail(subject, address.email());
        // First the new address, then the change: whoever mails finds both.
        commands.send(new RecordLogin(subject), envelope);
        commands.send(
                new ConfirmMailAddress(subject, address.confirmationId(), clock.instant()),
                envelope);
        waiting.forget(subject);
    }

    private Waiting proved(String subject, @Nullable String link) {
        int dot = link == null ? -1 : link.indexOf('.');
        if (link == null || dot < 1) {
            throw over();
        }
        String id = link.substring(0, dot);
        return waiting.find(id)
                .filter(address -> address.subject().equals(subject))
                .filter(address -> secrets.isLink(PURPOSE, id, link.substring(dot + 1)))
                .filter(address -> clock.instant().isBefore(address.until()))
                .orElseThrow(MailAddressChanges::over);
    }

    private static Problem over() {
        return new Problem(410, "LINK_OVER");
    }
}
