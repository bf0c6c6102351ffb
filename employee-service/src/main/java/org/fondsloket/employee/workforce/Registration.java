package org.fondsloket.employee.workforce;

/**
 * What came of a registration.
 *
 * @param isNew false when the employer had this worker already
 */
record Registration(String workerNumber, boolean isNew) {}
