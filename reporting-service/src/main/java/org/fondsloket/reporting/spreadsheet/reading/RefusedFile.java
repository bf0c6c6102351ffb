package org.fondsloket.reporting.spreadsheet.reading;

import java.util.Map;

/** Ends the reading of a file of which nothing can be used. */
final class RefusedFile extends Exception {

    private final transient PlacedFinding finding;

    RefusedFile(FileFault fault) {
        this(fault, Place.FILE, Map.of());
    }

    RefusedFile(FileFault fault, Place place, Map<String, String> params) {
        super(fault.name(), null, false, false);
        this.finding = place.finding(fault, params);
    }

    PlacedFinding finding() {
        return finding;
    }
}
