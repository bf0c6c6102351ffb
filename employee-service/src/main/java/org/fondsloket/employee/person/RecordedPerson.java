package org.fondsloket.employee.person;

/** A person together with the number and the version under which it is on file. */
public record RecordedPerson(String workerNumber, long version, Person person) {}
