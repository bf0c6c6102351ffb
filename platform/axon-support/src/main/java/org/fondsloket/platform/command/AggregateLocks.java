package org.fondsloket.platform.command;

import org.axonframework.common.lock.Lock;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.NullLockFactory;
import org.axonframework.common.lock.PessimisticLockFactory;

/**
 * Lets the commands of one aggregate queue up, except inside a running transaction: that one may
 * hold the lock of the append already, and whoever holds the aggregate waits for it. There the
 * unique place in the stream decides, and the beaten command is decided again.
 */
final class AggregateLocks implements LockFactory {

    private final LockFactory oneAfterTheOther = PessimisticLockFactory.usingDefaults();

    @Override
    public Lock obtainLock(String aggregateId) {
        return LocalCommands.insideTransaction()
                ? NullLockFactory.INSTANCE.obtainLock(aggregateId)
                : oneAfterTheOther.obtainLock(aggregateId);
    }
}
