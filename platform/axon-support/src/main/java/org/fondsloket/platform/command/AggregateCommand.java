package org.fondsloket.platform.command;

import org.jspecify.annotations.Nullable;

/**
 * A command that knows which aggregate decides it.
 *
 * @param <R> what the aggregate answers
 */
public interface AggregateCommand<R extends @Nullable Object> {

    /** Identifier with its type as prefix, such as {@code Employer:20417358}. */
    String aggregateId();
}
