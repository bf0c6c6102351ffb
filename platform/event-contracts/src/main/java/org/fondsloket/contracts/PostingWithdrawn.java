package org.fondsloket.contracts;

/**
 * A posting is no longer announced, as if it never had been; it may be announced again under the
 * same id.
 */
@Outer(type = "employee.posting-withdrawn.v1", topic = "employee.posting.v1")
public record PostingWithdrawn(String postingId, String employerNumber, String workerNumber) {}
