package org.fondsloket.reporting.spreadsheet.upload;

/** How far an uploaded file is. */
enum UploadPhase {
    /** The transfer is over, nothing is read yet. */
    WAITING,
    /** Is read and checked. */
    PROCESSING,
    /** Its lines can be put into the draft, findings or not. */
    CHECKED,
    /** Nothing of it can be used. */
    REFUSED,
    /** Its time is over: only its checksum is left. */
    CLEARED;

    boolean isOver() {
        return this == CHECKED || this == REFUSED;
    }
}
