package org.fondsloket.scheme.leave;

/** Why a posted worker did not work, as far as leave depends on it. */
public enum AbsenceKind {
    SICK_PAID,
    SICK_UNPAID,
    UNPAID_LEAVE,
    UNEXCUSED,
    BAD_WEATHER,
    SHORT_TIME
}
