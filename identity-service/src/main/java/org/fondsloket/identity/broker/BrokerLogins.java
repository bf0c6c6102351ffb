package org.fondsloket.identity.broker;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.fondsloket.identity.access.Right;
import org.fondsloket.identity.broker.BrokerIdentities.Row;
import org.fondsloket.identity.broker.BrokerIdentities.Taken;
import org.fondsloket.identity.broker.BrokerProperties.Door;
import org.fondsloket.identity.keycloak.KeycloakAdmin;
import org.fondsloket.identity.keycloak.KeycloakAdmin.BrokerAccount;
import org.fondsloket.identity.login.Logins;
import org.fondsloket.identity.signin.SignInCommand.Change;
import org.fondsloket.identity.signin.SignInCommand.NoteChange;
import org.fondsloket.identity.standing.Standing.BrokerIdentity;
import org.fondsloket.identity.standing.Standing.Link;
import org.fondsloket.identity.standing.StandingCommand.UnlinkBroker;
import org.fondsloket.identity.standing.StandingCommand.UseBrokerIdentity;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.Level;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.platform.web.access.RefusalLog;
import org.fondsloket.platform.web.secret.DerivedSecrets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says what a login through a broker is worth (source: means come from recognised suppliers only).
 *
 * <p>Keycloak has checked who signed the assertion and to which login it is linked, and gives every
 * such login two factors. Here is decided whether that signer is on the fund's list, whether the
 * means is as strong as that, and whether it is this login's alone. Without a yes from here the
 * edge begins no session.
 */
@Component
class BrokerLogins {

    /** Stands where refused acts have the code of their service. */
    private static final String LOGIN = "LOGIN";

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** Whatever else a broker writes there is no number and is not kept. */
    private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z.-]{1,40}");

    private final BrokerProperties properties;
    private final BrokerIdentities identities;
    private final RefusalLog refused;
    private final KeycloakAdmin keycloak;
    private final Logins logins;
    private final DerivedSecrets secrets;
    private final Commands commands;
    private final CurrentActor actor;
    private final Clock clock;

    BrokerLogins(
            BrokerProperties properties,
            BrokerIdentities identities,
            RefusalLog refused,
            KeycloakAdmin keycloak,
            Logins logins,
            DerivedSecrets secrets,
            Commands commands,
            CurrentActor actor,
            Clock clock) {
        this.properties = properties;
        this.identities = identities;
        this.refused = refused;
        this.keycloak = keycloak;
        this.logins = logins;
        this.secrets = secrets;
        this.commands = commands;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Judges the session of the caller's token and keeps the link if it is new.
     *
     * @return level of the means, never above the highest of its broker
     * @throws Problem 403 {@code BROKER_NOT_RECOGNISED}, {@code BROKER_LEVEL_TOO_LOW}, {@code
     *     BROKER_NOT_LINKED} or {@code BROKER_IDENTITY_TAKEN}; the refusal is noted and the session
     *     at Keycloak is over
     */
    BrokerLevel judge(Assertion assertion) {
        String subject = actor.subject();
        Door door =
                properties
                        .door(assertion.alias())
                        .filter(
                                known ->
                                        known.broker()
                                                .issuer()
                                                .toString()
                                                .equals(keycloak.issuerOf(assertion.alias())))
                        .orElseThrow(() -> refuse(assertion, "BROKER_NOT_RECOGNISED"));
        BrokerLevel level =
                BrokerLevel.stated(assertion.assuranceClass())
                        .map(stated -> stated.atMost(door.broker().highestLevel()))
                        .filter(worth -> worth.worth().atLeast(Level.L2))
                        .orElseThrow(() -> refuse(assertion, "BROKER_LEVEL_TOO_LOW"));
        BrokerAccount account =
                accountOf(subject, assertion.alias())
                        .filter(_ -> logins.exists(subject))
                        .orElseThrow(() -> refuse(assertion, "BROKER_NOT_LINKED"));
        var identity = new BrokerIdentity(door.broker().name(), pseudonym(door, account));
        var link =
                new Link(
                        level.text(),
                        number(assertion.organisation()),
                        number(assertion.chainOrganisation()));
        Taken taken = identities.take(identity, subject, link);
        if (!taken.subject().equals(subject)) {
            keycloak.unlinkBroker(subject, assertion.alias());
            throw refuse(assertion, "BROKER_IDENTITY_TAKEN");
        }
        keep(subject, identity, link, level);
        if (taken.justNow()) {
            tell(subject, Change.BROKER_LINKED);
        }
        return level;
    }

    private void keep(String subject, BrokerIdentity identity, Link link, BrokerLevel level) {
        identities.used(identity, link);
        LocalDate proofUntil = level.identifies() ? today().plus(properties.proofLasts()) : null;
        commands.send(
                new UseBrokerIdentity(subject, identity, link, proofUntil),
                actor.envelopeFor(Right.FUND));
    }

    /** What opens the caller's login beside his password. */
    List<Row> own() {
        return identities.of(actor.subject());
    }

    /** From now on no means of this broker opens the caller's login. */
    void unlink(String broker) {
        String subject = actor.subject();
        List<Row> rows =
                identities.of(subject).stream()
                        .filter(row -> row.identity().broker().equals(broker))
                        .toList();
        if (rows.isEmpty()) {
            return;
        }
        // Keycloak first: if this process dies here, the door is shut and not merely forgotten.
        keycloak.brokerAccounts(subject).stream()
                .map(BrokerAccount::alias)
                .filter(
                        alias ->
                                properties
                                        .door(alias)
                                        .filter(door -> door.broker().name().equals(broker))
                                        .isPresent())
                .forEach(alias -> keycloak.unlinkBroker(subject, alias));
        for (Row row : rows) {
            commands.send(
                    new UnlinkBroker(subject, row.identity(), today().minusDays(1)),
                    actor.envelopeFor(Right.FUND));
            identities.release(row.identity(), subject);
        }
        tell(subject, Change.BROKER_UNLINKED);
    }

    private void tell(String subject, Change what) {
        commands.send(
                new NoteChange(subject, UUID.randomUUID().toString(), what, clock.instant()),
                actor.envelopeFor(Right.FUND));
    }

    private Optional<BrokerAccount> accountOf(String subject, String alias) {
        return keycloak.brokerAccounts(subject).stream()
                .filter(account -> account.alias().equals(alias))
                .findFirst();
    }

    private String pseudonym(Door door, BrokerAccount account) {
        return secrets.link("broker:" + door.broker().name(), account.userId());
    }

    /** Else the next try would meet the same session, and the person no login page. */
    private Problem refuse(Assertion assertion, String code) {
        refused.note(actor.subject(), LOGIN, Right.FUND, code);
        assertion.session().ifPresent(keycloak::endSession);
        return new Problem(403, code);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BERLIN);
    }

    private static @Nullable String number(@Nullable String stated) {
        return stated != null && NUMBER.matcher(stated).matches() ? stated : null;
    }

    /**
     * What Keycloak passed on of a broker's assertion.
     *
     * @param alias identity provider of the realm that it came through
     * @param assuranceClass level as the broker states it
     * @param organisation number of the organisation for which the means was used
     * @param chainOrganisation number of an organisation in between
     * @param sessionId session at Keycloak
     */
    record Assertion(
            String alias,
            @Nullable String assuranceClass,
            @Nullable String organisation,
            @Nullable String chainOrganisation,
            @Nullable String sessionId) {

        Optional<String> session() {
            return Optional.ofNullable(sessionId);
        }
    }
}
