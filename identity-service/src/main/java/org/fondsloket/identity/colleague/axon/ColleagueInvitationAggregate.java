package org.fondsloket.identity.colleague.axon;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.fondsloket.identity.colleague.ColleagueInvitation;
import org.fondsloket.identity.colleague.ColleagueInvitationCommand;
import org.fondsloket.identity.colleague.ColleagueInvitationDecider;
import org.fondsloket.identity.colleague.ColleagueInvitationEvent;

@Aggregate
@Revision("1")
class ColleagueInvitationAggregate {

    @AggregateIdentifier String id;
    private ColleagueInvitation state = new ColleagueInvitation.None();

    ColleagueInvitationAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Boolean handle(ColleagueInvitationCommand command) {
        var events = ColleagueInvitationDecider.decide(state, command);
        events.forEach(AggregateLifecycle::apply);
        return !events.isEmpty();
    }

    @EventSourcingHandler
    void on(ColleagueInvitationEvent event) {
        id = ColleagueInvitationDecider.idOf(event.invitationId());
        state = ColleagueInvitationDecider.evolve(state, event);
    }
}
