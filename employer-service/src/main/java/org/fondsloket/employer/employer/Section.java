package org.fondsloket.employer.employer;

/** The parts of a company's data, each with a version of its own. */
public enum Section {
    COMPANY,
    ADDRESS,
    CONTACTS,
    BANK
}
