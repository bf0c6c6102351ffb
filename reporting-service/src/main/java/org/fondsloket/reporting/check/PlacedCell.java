package org.fondsloket.reporting.check;

import java.util.Locale;

/**
 * A cell of a line together with what should stand in it, so that checks of all cells need no list
 * of their own.
 *
 * @param field place within the line, such as {@code leave/0/from}
 */
record PlacedCell(String field, Holds holds, Cell<?> cell) {

    /** What should stand in a cell. */
    enum Holds {
        AMOUNT,
        HOURS,
        GROUP,
        RATE,
        DATE;

        /** The word by which messages choose their text. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
