package org.fondsloket.platform.command;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageHandler;

/**
 * A local bus that also finds the handler of a sealed command family, so that a shell has one
 * handler for all commands of its decider.
 */
final class NamedCommandBus extends SimpleCommandBus {

    private final Set<String> subscribed = ConcurrentHashMap.newKeySet();
    private final Map<Class<?>, String> names = new ConcurrentHashMap<>();

    NamedCommandBus(SimpleCommandBus.Builder builder) {
        super(builder);
    }

    @Override
    public Registration subscribe(
            String commandName, MessageHandler<? super CommandMessage<?>> handler) {
        subscribed.add(commandName);
        return super.subscribe(commandName, handler);
    }

    /** The command's own name, or that of the nearest type above it which somebody handles. */
    String nameFor(Class<?> command) {
        String known = names.get(command);
        if (known != null) {
            return known;
        }
        Deque<Class<?>> open = new ArrayDeque<>();
        open.add(command);
        while (!open.isEmpty()) {
            Class<?> type = open.removeFirst();
            if (subscribed.contains(type.getName())) {
                names.put(command, type.getName());
                return type.getName();
            }
            Collections.addAll(open, type.getInterfaces());
            Class<?> above = type.getSuperclass();
            if (above != null) {
                open.add(above);
            }
        }
        return command.getName();
    }
}
