package org.fondsloket.platform.processing;

import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.jspecify.annotations.Nullable;

/** Refuses the reset of a group whose effects must not happen twice (T7). */
final class NeverRepeated implements EventHandlerInvoker {

    private final EventHandlerInvoker invoker;

    NeverRepeated(EventHandlerInvoker invoker) {
        this.invoker = invoker;
    }

    @Override
    public boolean canHandle(EventMessage<?> event, Segment segment) {
        return invoker.canHandle(event, segment);
    }

    @Override
    public boolean canHandleType(Class<?> payloadType) {
        return invoker.canHandleType(payloadType);
    }

    @Override
    public void handle(EventMessage<?> event, Segment segment) throws Exception {
        invoker.handle(event, segment);
    }

    @Override
    public boolean supportsReset() {
        return false;
    }

    @Override
    public void performReset() {
        throw new UnsupportedOperationException("A reaction is never repeated");
    }

    @Override
    public <R> void performReset(@Nullable R context) {
        performReset();
    }

    @Override
    public void segmentReleased(Segment segment) {
        invoker.segmentReleased(segment);
    }
}
