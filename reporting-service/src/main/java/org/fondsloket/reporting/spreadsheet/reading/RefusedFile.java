package org.fondsloket.reporting.spreadsheet.reading;

import java.util.List;
import java.util.Map;
import org.fondsloket.reporting.check.UploadFacts;

/** Ends the reading of a file of which nothing can be used. */
final class RefusedFile extends Exception {

    private final transient ReadFile file;

    RefusedFile(FileFault fault) {
        this(fault, Place.FILE, Map.of());
    }

    RefusedFile(FileFault fault, Place place, Map<String, String> params) {
        super(fault.name(), null, false, false);
        this.file = ReadFile.refused(null, List.of(place.finding(fault, params)));
    }

    /** For a file that belongs to somebody or somewhere else: S-13 says what is wrong. */
    RefusedFile(UploadFacts claims) {
        super("S-13", null, false, false);
        this.file = ReadFile.refused(claims, List.of());
    }

    ReadFile file() {
        return file;
    }
}
