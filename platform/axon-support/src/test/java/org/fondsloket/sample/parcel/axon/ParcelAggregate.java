package org.fondsloket.sample.parcel.axon;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.fondsloket.sample.parcel.Parcel;
import org.fondsloket.sample.parcel.ParcelCommand;
import org.fondsloket.sample.parcel.ParcelDecider;
import org.fondsloket.sample.parcel.ParcelEvent;

@Aggregate(snapshotTriggerDefinition = "everyFiveEvents")
@Revision("1")
class ParcelAggregate {

    @AggregateIdentifier String id;
    private Parcel state = new Parcel.Unknown();

    ParcelAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    String handle(ParcelCommand command) {
        ParcelDecider.decide(state, command).forEach(AggregateLifecycle::apply);
        return state.getClass().getSimpleName();
    }

    @EventSourcingHandler
    void on(ParcelEvent event) {
        id = "Parcel:" + event.number();
        state = ParcelDecider.evolve(state, event);
    }
}
