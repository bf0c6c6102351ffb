package org.fondsloket.reporting.person;

/** What the entry screen shows beside a worker number. */
public record PersonName(String familyName, String givenName) {}
