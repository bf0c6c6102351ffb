package org.fondsloket.employee.workforce;

/** The number under which the new worker is reported. */
record RegisteredWorker(String workerNumber) {}
