package org.fondsloket.platform.command;

import org.fondsloket.platform.event.Envelope;
import org.jspecify.annotations.Nullable;

/** Sends a command to its aggregate and answers after its events are committed. */
public interface Commands {

    /**
     * @return what the aggregate answers
     * @throws Refusal when the aggregate says no
     */
    <R extends @Nullable Object> R send(AggregateCommand<R> command, Envelope envelope);
}
