package org.fondsloket.employee.intake;

import org.jspecify.annotations.Nullable;

/** A worker of a notification as somebody sent it: by number, or by who it is. */
record NotifiedWorkerInput(
        @Nullable String workerNumber,
        @Nullable String familyName,
        @Nullable String givenName,
        @Nullable String birthDate,
        @Nullable String nationality) {

    @Override
    public String toString() {
        return "NotifiedWorkerInput[withheld]";
    }
}
