package org.fondsloket.contracts;

/** Somebody may no longer act for an employer. */
@Outer(type = "identity.access-revoked.v1", topic = "identity.access.v1")
public record AccessRevoked(String subject, String employerNumber) {}
