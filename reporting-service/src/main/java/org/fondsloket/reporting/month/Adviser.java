package org.fondsloket.reporting.month;

/**
 * Whom at the fund an employer can ask: contact data of the fund itself, not of a private person.
 */
public record Adviser(String name, String phone, String email) {}
