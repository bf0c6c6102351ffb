package org.fondsloket.employee.claim;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.fondsloket.platform.web.Problem;

/**
 * Rule: a worker's last day ends the posting that began last, for an earlier one is over by itself
 * and work that only begins later contradicts the day (C7-END).
 */
final class LastDay {

    private LastDay() {}

    /**
     * The posting that the day ends, or has ended already.
     *
     * @param postings of one worker at one employer
     * @throws Problem 409 when nothing has begun by then, when a posting begins later, or when the
     *     last one ended on another day
     */
    static PostingClaim posting(List<PostingClaim> postings, LocalDate day) {
        PostingClaim last =
                postings.stream()
                        .max(Comparator.comparing(PostingClaim::firstDay))
                        .orElseThrow(() -> new Problem(409, "NOBODY_POSTED"));
        if (last.firstDay().isAfter(day)) {
            throw new Problem(
                    409,
                    "POSTING_BEGINS_LATER",
                    Map.of("from", last.firstDay().toString()),
                    List.of());
        }
        if (last.ended() && !last.lastDay().equals(day)) {
            throw new Problem(
                    409,
                    "WORK_ENDED_ON_ANOTHER_DAY",
                    Map.of("lastDay", last.lastDay().toString()),
                    List.of());
        }
        return last;
    }
}
