package org.fondsloket.platform.command;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.fondsloket.platform.event.Envelope;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Runs a command in this process and in this thread, and again when another was faster. */
final class LocalCommands implements Commands {

    private static final int ATTEMPTS = 4;

    private static final ThreadLocal<Boolean> INSIDE_TRANSACTION =
            ThreadLocal.withInitial(() -> false);

    private final NamedCommandBus bus;

    LocalCommands(NamedCommandBus bus) {
        this.bus = bus;
    }

    /** True while this thread runs a command of a transaction that began before the command. */
    static boolean insideTransaction() {
        return INSIDE_TRANSACTION.get();
    }

    @Override
    public <R extends @Nullable Object> R send(AggregateCommand<R> command, Envelope envelope) {
        boolean before = INSIDE_TRANSACTION.get();
        INSIDE_TRANSACTION.set(
                before || TransactionSynchronizationManager.isActualTransactionActive());
        try {
            return sendUntilDecided(command, envelope);
        } finally {
            if (before) {
                INSIDE_TRANSACTION.set(true);
            } else {
                INSIDE_TRANSACTION.remove();
            }
        }
    }

    private <R extends @Nullable Object> R sendUntilDecided(
            AggregateCommand<R> command, Envelope envelope) {
        for (int attempt = 1; ; attempt++) {
            CommandResultMessage<R> result = outsideAnyUnitOfWork(message(command, envelope));
            if (!result.isExceptional()) {
                return result.getPayload();
            }
            Throwable failure = result.exceptionResult();
            if (attempt == ATTEMPTS || !beatenByAnother(failure)) {
                throw unchecked(failure);
            }
        }
    }

    private CommandMessage<?> message(AggregateCommand<?> command, Envelope envelope) {
        return new GenericCommandMessage<>(
                new GenericMessage<Object>(command, EnvelopeMetaData.write(envelope)),
                bus.nameFor(command.getClass()));
    }

    /**
     * Inside an event handler Axon would append the events only at the end of the handler's batch;
     * here the answer means that they are appended.
     */
    private <R> CommandResultMessage<R> outsideAnyUnitOfWork(CommandMessage<?> message) {
        Deque<UnitOfWork<?>> suspended = new ArrayDeque<>();
        while (CurrentUnitOfWork.isStarted()) {
            UnitOfWork<?> current = CurrentUnitOfWork.get();
            suspended.push(current);
            CurrentUnitOfWork.clear(current);
        }
        try {
            return dispatch(message);
        } finally {
            suspended.forEach(CurrentUnitOfWork::set);
        }
    }

    private <R> CommandResultMessage<R> dispatch(CommandMessage<?> message) {
        List<CommandResultMessage<R>> answer = new ArrayList<>(1);
        bus.<Object, R>dispatch(
                asObject(message),
                (ignored, result) -> {
                    @SuppressWarnings("unchecked")
                    CommandResultMessage<R> typed = (CommandResultMessage<R>) result;
                    answer.add(typed);
                });
        return answer.getFirst();
    }

    @SuppressWarnings("unchecked")
    private static CommandMessage<Object> asObject(CommandMessage<?> message) {
        return (CommandMessage<Object>) message;
    }

    private static boolean beatenByAnother(Throwable failure) {
        return failure instanceof ConcurrencyException
                || failure instanceof AggregateStreamCreationException;
    }

    private static RuntimeException unchecked(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        return switch (failure) {
            case Error error -> throw error;
            case RuntimeException runtime -> runtime;
            default -> new IllegalStateException(failure);
        };
    }
}
