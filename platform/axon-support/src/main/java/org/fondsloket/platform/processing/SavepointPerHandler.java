package org.fondsloket.platform.processing;

import java.lang.reflect.Member;
import org.axonframework.common.annotation.AnnotationUtils;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.HandlerAttributes;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Takes back what a failed handler has written before its event is parked. The letter is written in
 * the same transaction: without a savepoint half an effect would be committed with it, and after a
 * database error PostgreSQL would refuse the letter too, so that the group stopped for ever.
 */
final class SavepointPerHandler implements HandlerEnhancerDefinition {

    private static final TransactionDefinition NESTED =
            new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED);

    private final ProcessorSettings settings;
    private final PlatformTransactionManager transactions;

    SavepointPerHandler(ProcessorSettings settings, PlatformTransactionManager transactions) {
        this.settings = settings;
        this.transactions = transactions;
    }

    @Override
    public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> original) {
        return original.unwrap(Member.class)
                .filter(
                        method ->
                                original.attribute(HandlerAttributes.MESSAGE_TYPE)
                                        .filter(EventMessage.class::equals)
                                        .isPresent())
                .filter(method -> parksFailures(method.getDeclaringClass()))
                .<MessageHandlingMember<T>>map(
                        method -> new WithSavepoint<>(original, transactions))
                .orElse(original);
    }

    private boolean parksFailures(Class<?> handler) {
        return AnnotationUtils.<String>findAnnotationAttribute(
                        handler, ProcessingGroup.class, "processingGroup")
                .map(settings.processors()::get)
                .filter(ProcessorKind::parksFailures)
                .isPresent();
    }

    private static final class WithSavepoint<T> extends WrappedMessageHandlingMember<T> {

        private final PlatformTransactionManager transactions;

        WithSavepoint(MessageHandlingMember<T> original, PlatformTransactionManager transactions) {
            super(original);
            this.transactions = transactions;
        }

        @Override
        public @Nullable Object handle(Message<?> message, @Nullable T target) throws Exception {
            TransactionStatus savepoint = transactions.getTransaction(NESTED);
            Object result;
            try {
                result = super.handle(message, target);
            } catch (Exception | Error e) {
                transactions.rollback(savepoint);
                throw e;
            }
            transactions.commit(savepoint);
            return result;
        }
    }
}
