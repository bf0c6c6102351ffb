package sample.good.posting.axon;

import org.axonframework.modelling.command.AggregateIdentifier;
import sample.good.posting.PostingEvent;

final class PostingAggregate {

    @AggregateIdentifier private final String id;

    PostingAggregate(PostingEvent event) {
        id = event.toString();
    }

    String id() {
        return id;
    }
}
