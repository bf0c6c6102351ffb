package org.fondsloket.reporting.check;

import org.jspecify.annotations.Nullable;

/**
 * The reason that somebody gives for what a warning asks; it belongs to one check at one place.
 *
 * @param lineId line of the warning, null when it concerns the report as a whole
 * @param field field of the warning, null when it concerns the whole line
 * @param reason in the sender's own words; a warning stays open when they are too few
 */
public record Answer(String check, @Nullable String lineId, @Nullable String field, String reason) {

    // A request may leave any of them out.
    public Answer {
        check = Cell.text(check);
        lineId = Cell.code(lineId);
        field = Cell.code(field);
        reason = Cell.text(reason);
    }
}
