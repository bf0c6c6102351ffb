package org.fondsloket.mailbox.objection;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which letters hold a decision of the fund that an employer can object to, and until when. The
 * term begins on the day of the letter; its length is the rule {@code objection.months}. Where the
 * letter itself names a last day, that day counts.
 */
public final class Decisions {

    /**
     * Statement of account, estimate, reminder, interest, reimbursement. The others confirm what
     * the reader himself said, or tell what a law or another person says.
     */
    private static final Set<String> KINDS = Set.of("LT-08", "LT-09", "LT-10", "LT-11", "LT-12");

    private Decisions() {}

    /** True for a kind of letter that can be objected to. */
    public static boolean isDecision(String letterKind) {
        return KINDS.contains(letterKind);
    }

    /**
     * Last day of an objection.
     *
     * @param datedOn day of the letter
     * @param months length of the term
     * @param stated last day that the letter itself names
     */
    public static LocalDate until(LocalDate datedOn, int months, @Nullable LocalDate stated) {
        return stated == null ? datedOn.plusMonths(months) : stated;
    }
}
