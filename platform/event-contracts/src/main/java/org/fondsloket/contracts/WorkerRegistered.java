package org.fondsloket.contracts;

/** A worker of an employer has a number; who it is travels on the person topic. */
@Outer(type = "employee.worker-registered.v1", topic = "employee.posting.v1")
public record WorkerRegistered(String employerNumber, String workerNumber) {}
