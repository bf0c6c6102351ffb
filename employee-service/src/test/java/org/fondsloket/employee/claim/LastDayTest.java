package org.fondsloket.employee.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.fondsloket.platform.web.Problem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C7-END the posting that a last day ends")
class LastDayTest {

    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);

    @Test
    void endsThePostingThatBeganLast() {
        PostingClaim spring = claim("spring", "2026-03-01", "2026-05-31", false);
        PostingClaim summer = claim("summer", "2026-06-15", "2026-12-31", false);

        assertThat(LastDay.posting(List.of(spring, summer), LAST)).isEqualTo(summer);
    }

    @Test
    void takesTheSameDayAgain() {
        PostingClaim ended = claim("summer", "2026-06-15", "2026-09-30", true);

        assertThat(LastDay.posting(List.of(ended), LAST)).isEqualTo(ended);
    }

    @Test
    void refusesAnotherDayThanTheOneThatIsReported() {
        refuses(
                "WORK_ENDED_ON_ANOTHER_DAY",
                List.of(claim("summer", "2026-06-15", "2026-09-29", true)));
    }

    @Test
    void refusesADayBeforeWorkThatIsStillToCome() {
        refuses(
                "POSTING_BEGINS_LATER",
                List.of(
                        claim("summer", "2026-06-15", "2026-09-30", false),
                        claim("winter", "2026-11-02", "2026-12-18", false)));
    }

    @Test
    void refusesTheEndOfNothing() {
        refuses("NOBODY_POSTED", List.of());
    }

    private static void refuses(String code, List<PostingClaim> postings) {
        assertThatThrownBy(() -> LastDay.posting(postings, LAST))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private static PostingClaim claim(String id, String from, String to, boolean ended) {
        return new PostingClaim(
                id,
                "20417358",
                "3300127200",
                null,
                LocalDate.parse(from),
                LocalDate.parse(to),
                ended);
    }
}
