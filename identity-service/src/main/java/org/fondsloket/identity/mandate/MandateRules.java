package org.fondsloket.identity.mandate;

import java.util.List;

/**
 * Figures of the mandate's life.
 *
 * @param longestYears longest time from the first to the last day
 * @param noticeDays days before the last day on which both sides are told
 */
public record MandateRules(int longestYears, List<Integer> noticeDays) {

    public MandateRules {
        noticeDays = noticeDays.stream().sorted().toList();
    }
}
