package org.fondsloket.employer.registration;

/** The number under which the new employer reports and pays. */
record RegistrationReceipt(String employerNumber) {}
