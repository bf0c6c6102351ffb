package org.fondsloket.employee.expectation;

import java.time.LocalDate;
import java.util.List;
import org.fondsloket.employee.claim.PostingClaim;
import org.jspecify.annotations.Nullable;

/**
 * How long a worker is expected, and which filed months say otherwise.
 *
 * @param lastDay last day in Germany, null while a posting goes on or is to come
 * @param corrections filed months that contradict the last day, oldest first
 */
record LastDayView(
        String workerNumber,
        String familyName,
        String givenName,
        @Nullable LocalDate lastDay,
        List<PostingOfWorker> postings,
        List<EndedWork.OfferedCorrection> corrections) {

    /**
     * One posting.
     *
     * @param to last day as far as it is known
     * @param ended true when that day is certain
     */
    record PostingOfWorker(String postingId, LocalDate from, LocalDate to, boolean ended) {

        static PostingOfWorker of(PostingClaim claim) {
            return new PostingOfWorker(
                    claim.postingId(), claim.firstDay(), claim.lastDay(), claim.ended());
        }
    }

    @Override
    public String toString() {
        return "LastDayView[" + workerNumber + "]";
    }
}
