package org.fondsloket.platform.command;

import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Gives a command inside a running transaction a savepoint of its own, so that a refused or beaten
 * command leaves that transaction usable.
 */
final class NestedTransactions extends SpringTransactionManager {

    private final PlatformTransactionManager transactions;

    NestedTransactions(PlatformTransactionManager transactions) {
        super(
                transactions,
                new DefaultTransactionDefinition(DefaultTransactionDefinition.PROPAGATION_NESTED));
        this.transactions = transactions;
    }

    @Override
    protected void commitTransaction(TransactionStatus status) {
        if (!status.isCompleted()) {
            transactions.commit(status);
        }
    }

    @Override
    protected void rollbackTransaction(TransactionStatus status) {
        if (!status.isCompleted()) {
            transactions.rollback(status);
        }
    }
}
