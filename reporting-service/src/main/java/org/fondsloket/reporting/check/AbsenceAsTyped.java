package org.fondsloket.reporting.check;

import org.jspecify.annotations.Nullable;

/** An absence of a line as it was typed. */
public record AbsenceAsTyped(
        @Nullable String kind,
        @Nullable String from,
        @Nullable String to,
        @Nullable String lostHours) {}
