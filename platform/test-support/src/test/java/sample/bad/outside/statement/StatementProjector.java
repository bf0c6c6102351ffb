package sample.bad.outside.statement;

import org.axonframework.modelling.command.AggregateIdentifier;

final class StatementProjector {

    @AggregateIdentifier private final String id;

    StatementProjector(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }
}
