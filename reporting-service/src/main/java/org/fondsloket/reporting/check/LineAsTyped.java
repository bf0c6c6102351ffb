package org.fondsloket.reporting.check;

import org.jspecify.annotations.Nullable;

/** One line of the entry screen exactly as somebody typed it, mistakes included. */
public record LineAsTyped(
        @Nullable String lineId,
        @Nullable String workerNumber,
        @Nullable String status,
        @Nullable String siteLand,
        @Nullable String periodFrom,
        @Nullable String periodTo,
        @Nullable String grossWage,
        @Nullable String hours) {}
