package org.fondsloket.identity.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fondsloket.identity.standing.Standing.BrokerIdentity;
import org.fondsloket.identity.standing.Standing.Link;
import org.fondsloket.identity.standing.StandingCommand.RaiseLevel;
import org.fondsloket.identity.standing.StandingCommand.RecordProofing;
import org.fondsloket.identity.standing.StandingCommand.UnlinkBroker;
import org.fondsloket.identity.standing.StandingCommand.UseBrokerIdentity;
import org.fondsloket.identity.standing.StandingEvent.BrokerIdentityLinked;
import org.fondsloket.identity.standing.StandingEvent.BrokerIdentityUnlinked;
import org.fondsloket.identity.standing.StandingEvent.BrokerProofEnded;
import org.fondsloket.identity.standing.StandingEvent.IdentityProofed;
import org.fondsloket.identity.standing.StandingEvent.LevelRaiseAsked;
import org.fondsloket.platform.command.Refusal;

/** Decides about a login's standing, without a framework, a clock or a database. */
public final class StandingDecider {

    /** L2 is reached by enrolling a factor, L3 by an identity check on top. */
    private static final Set<String> REACHABLE = Set.of("L2", "L3");

    private static final String BY_BROKER = "BROKER";

    private StandingDecider() {}

    /** Identifier of the standing of this login. */
    public static String idOf(String subject) {
        return "Login:" + subject;
    }

    /**
     * Asking for what was asked already changes nothing.
     *
     * @throws Refusal {@code LEVEL_UNKNOWN} for a level nobody can be raised to; {@code
     *     DOCUMENT_EXPIRED} when the document was out of date at the check
     */
    public static List<StandingEvent> decide(Standing state, StandingCommand command) {
        return switch (command) {
            case RaiseLevel(var subject, var organisation, var level) -> {
                if (!REACHABLE.contains(level)) {
                    throw new Refusal("LEVEL_UNKNOWN", Map.of("level", level));
                }
                yield level.equals(state.askedLevel())
                        ? List.of()
                        : List.of(new LevelRaiseAsked(subject, organisation, level));
            }
            case RecordProofing proofing -> {
                if (proofing.proofUntil().isBefore(proofing.today())) {
                    throw new Refusal("DOCUMENT_EXPIRED", Map.of());
                }
                yield proofing.proofUntil().equals(state.documentUntil())
                        ? List.of()
                        : byDocument(state, proofing);
            }
            case UseBrokerIdentity use -> used(state, use);
            case UnlinkBroker unlink -> unlinked(state, unlink);
        };
    }

    /** Who reads only the last check must not lose a broker's that counts longer. */
    private static List<StandingEvent> byDocument(Standing state, RecordProofing proofing) {
        List<StandingEvent> events = new ArrayList<>();
        events.add(
                new IdentityProofed(
                        proofing.subject(),
                        proofing.method(),
                        proofing.documentKind(),
                        proofing.proofUntil()));
        var broker = state.brokerUntil();
        if (broker != null && broker.isAfter(proofing.proofUntil())) {
            events.add(new IdentityProofed(proofing.subject(), BY_BROKER, BY_BROKER, broker));
        }
        return events;
    }

    private static List<StandingEvent> used(Standing state, UseBrokerIdentity use) {
        List<StandingEvent> events = new ArrayList<>();
        BrokerIdentity identity = use.identity();
        Link link = use.link();
        if (!link.equals(state.links().get(identity))) {
            events.add(
                    new BrokerIdentityLinked(
                            use.subject(),
                            identity.broker(),
                            identity.pseudonym(),
                            link.level(),
                            link.organisation(),
                            link.chainOrganisation()));
        }
        var until = use.proofUntil();
        var before = state.proofUntil();
        if (until != null && (before == null || until.isAfter(before))) {
            events.add(new IdentityProofed(use.subject(), BY_BROKER, link.level(), until));
        }
        return events;
    }

    /**
     * A check by a broker ends with the last link to one: whoever vouched for the person can no
     * longer be asked. A document that was seen keeps counting.
     */
    private static List<StandingEvent> unlinked(Standing state, UnlinkBroker unlink) {
        BrokerIdentity identity = unlink.identity();
        if (!state.links().containsKey(identity)) {
            return List.of();
        }
        List<StandingEvent> events = new ArrayList<>();
        events.add(
                new BrokerIdentityUnlinked(
                        unlink.subject(), identity.broker(), identity.pseudonym()));
        if (state.links().size() == 1 && state.brokerUntil() != null) {
            var document = state.documentUntil();
            events.add(
                    new BrokerProofEnded(
                            unlink.subject(), document == null ? unlink.yesterday() : document));
        }
        return events;
    }

    public static Standing evolve(Standing state, StandingEvent event) {
        return switch (event) {
            case LevelRaiseAsked(_, _, var level) -> state.asked(level);
            case IdentityProofed(_, var method, _, var until) ->
                    method.equals(BY_BROKER) ? state.withBroker(until) : state.withDocument(until);
            case BrokerProofEnded _ -> state.withBroker(null);
            case BrokerIdentityLinked(
                            _,
                            var broker,
                            var pseudonym,
                            var level,
                            var organisation,
                            var chain) ->
                    state.linked(
                            new BrokerIdentity(broker, pseudonym),
                            new Link(level, organisation, chain));
            case BrokerIdentityUnlinked(_, var broker, var pseudonym) ->
                    state.unlinked(new BrokerIdentity(broker, pseudonym));
        };
    }
}
