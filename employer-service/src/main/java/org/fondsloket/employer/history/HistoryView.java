package org.fondsloket.employer.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One act on a section.
 *
 * @param what code of the act
 * @param actor subject of the login, never a name
 * @param organisation number of the organisation that acted, FUND for the fund itself
 * @param detail a company name or a number
 * @param changes fields that differ from the version before, none once they are erased
 */
record HistoryView(
        String what,
        @Nullable Long version,
        Instant recordedAt,
        String actor,
        @Nullable String organisation,
        String channel,
        @Nullable String paperForm,
        @Nullable String detail,
        List<FieldChange> changes) {

    /** A field before and after. */
    record FieldChange(String field, @Nullable String before, @Nullable String after) {

        @Override
        public String toString() {
            return "FieldChange[" + field + "]";
        }
    }
}
