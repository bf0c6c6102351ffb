package org.fondsloket.identity.publication;

import java.util.Optional;
import org.fondsloket.identity.organisation.OrganisationEvent;
import org.fondsloket.identity.organisation.OrganisationEvent.OrganisationResumed;
import org.fondsloket.identity.organisation.OrganisationEvent.OrganisationStopped;
import org.fondsloket.identity.policy.PolicyEvent;
import org.fondsloket.identity.policy.PolicyEvent.ServicePolicyChanged;
import org.fondsloket.identity.standing.StandingEvent;
import org.fondsloket.identity.standing.StandingEvent.BrokerIdentityLinked;
import org.fondsloket.identity.standing.StandingEvent.BrokerIdentityUnlinked;
import org.fondsloket.identity.standing.StandingEvent.BrokerProofEnded;
import org.fondsloket.identity.standing.StandingEvent.IdentityProofed;
import org.fondsloket.identity.standing.StandingEvent.LevelRaiseAsked;
import org.fondsloket.platform.relay.OuterEvent;
import org.fondsloket.platform.relay.OuterEventTranslator;
import org.fondsloket.platform.relay.StoredEvent;
import org.springframework.stereotype.Component;

/** Publishes what every service needs for its decisions beside rights and mandates. */
@Component
class PolicyTranslator implements OuterEventTranslator {

    @Override
    public Optional<OuterEvent> translate(Object event, StoredEvent stored) {
        return switch (event) {
            case PolicyEvent policy -> Optional.of(translate(policy));
            case OrganisationEvent organisation -> translate(organisation);
            case StandingEvent standing -> translate(standing);
            default -> Optional.empty();
        };
    }

    private static OuterEvent translate(PolicyEvent event) {
        return switch (event) {
            case ServicePolicyChanged(
                            var code,
                            var data,
                            _,
                            var level,
                            var age,
                            var cutover,
                            var reason) ->
                    OuterEvent.of(
                            code,
                            new org.fondsloket.contracts.ServicePolicyChanged(
                                    code, data, level, age, cutover, reason));
        };
    }

    /** Who belongs to an organisation is its own business; that it stands still is everybody's. */
    private static Optional<OuterEvent> translate(OrganisationEvent event) {
        return switch (event) {
            case OrganisationStopped(var organisation, var reason) ->
                    Optional.of(
                            OuterEvent.of(
                                    organisation,
                                    new org.fondsloket.contracts.OrganisationStopped(
                                            organisation, reason)));
            case OrganisationResumed(var organisation) ->
                    Optional.of(
                            OuterEvent.of(
                                    organisation,
                                    new org.fondsloket.contracts.OrganisationResumed(
                                            organisation)));
            default -> Optional.empty();
        };
    }

    private static Optional<OuterEvent> translate(StandingEvent event) {
        return switch (event) {
            case IdentityProofed(var subject, var method, var kind, var until) ->
                    Optional.of(
                            OuterEvent.of(
                                    subject,
                                    new org.fondsloket.contracts.IdentityProofed(
                                            subject, method, kind, until)));
            case BrokerProofEnded(var subject, var until) ->
                    Optional.of(
                            OuterEvent.of(
                                    subject,
                                    new org.fondsloket.contracts.IdentityProofed(
                                            subject, "BROKER", "ENDED", until)));
            case LevelRaiseAsked _, BrokerIdentityLinked _, BrokerIdentityUnlinked _ ->
                    Optional.empty();
        };
    }
}
