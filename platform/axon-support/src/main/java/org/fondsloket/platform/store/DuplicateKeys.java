package org.fondsloket.platform.store;

import java.sql.SQLException;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.jspecify.annotations.Nullable;

/**
 * Sees a unique violation where PostgreSQL hides it: behind causes and in the chain of a batch
 * (T8).
 */
final class DuplicateKeys implements PersistenceExceptionResolver {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final int DEEPEST = 16;

    @Override
    public boolean isDuplicateKeyViolation(Exception exception) {
        return uniqueViolation(exception, 0);
    }

    private static boolean uniqueViolation(@Nullable Throwable thrown, int depth) {
        if (thrown == null || depth > DEEPEST) {
            return false;
        }
        if (thrown instanceof SQLException sql
                && (UNIQUE_VIOLATION.equals(sql.getSQLState())
                        || uniqueViolation(sql.getNextException(), depth + 1))) {
            return true;
        }
        return uniqueViolation(thrown.getCause(), depth + 1);
    }
}
