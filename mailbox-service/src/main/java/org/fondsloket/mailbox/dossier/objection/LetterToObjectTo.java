package org.fondsloket.mailbox.dossier.objection;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A letter as somebody sees it who wants to object to it.
 *
 * @param datedOn day of the letter
 * @param decision false for a letter that only confirms or tells something
 * @param until last day of an objection; absent where there is no decision
 * @param possible true while somebody can object
 */
record LetterToObjectTo(
        String letterId,
        String kind,
        YearMonth month,
        LocalDate datedOn,
        boolean decision,
        @Nullable LocalDate until,
        boolean possible,
        @Nullable ObjectionView objection) {}
