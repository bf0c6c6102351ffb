package org.fondsloket.platform.operations;

/** Guards what only operations staff may see or do. */
@FunctionalInterface
public interface OperationsAccess {

    /**
     * Lets operations staff pass and refuses everybody else by an exception.
     *
     * @return subject of the person who acts, for the record
     */
    String requireOperations();
}
