package org.fondsloket.employee.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import org.fondsloket.employee.posting.PostingCommand.AnnouncePosting;
import org.fondsloket.employee.posting.PostingCommand.EndPosting;
import org.fondsloket.employee.posting.PostingEvent.PostingEnded;
import org.fondsloket.employee.posting.PostingEvent.WorkerPosted;
import org.fondsloket.platform.command.Refusal;
import org.junit.jupiter.api.Test;

class PostingDeciderTest {

    private static final String EMPLOYER = "20417358";
    private static final String WORKER = "3300127000";
    private static final LocalDate MAY_4 = LocalDate.of(2026, 5, 4);
    private static final LocalDate AUGUST_28 = LocalDate.of(2026, 8, 28);
    private static final PostingId ID = PostingId.of(EMPLOYER, WORKER, "NW", MAY_4);
    private static final WorkerPosted POSTED =
            new WorkerPosted(ID.value(), EMPLOYER, WORKER, "NW", MAY_4, AUGUST_28);

    @Test
    void announcesAPosting() {
        assertThat(PostingDecider.decide(PostingDecider.initial(), announce(AUGUST_28)))
                .containsExactly(POSTED);
    }

    @Test
    void announcesAPostingOfOneDay() {
        assertThat(PostingDecider.decide(PostingDecider.initial(), announce(MAY_4))).hasSize(1);
    }

    @Test
    void refusesAPostingThatEndsBeforeItStarts() {
        assertRefused(
                PostingDecider.initial(),
                announce(MAY_4.minusDays(1)),
                "POSTING_ENDS_BEFORE_START");
    }

    @Test
    void staysSilentWhenTheSamePostingIsAnnouncedAgain() {
        assertThat(PostingDecider.decide(running(), announce(AUGUST_28))).isEmpty();
    }

    @Test
    void refusesAnotherEndForTheAnnouncedPosting() {
        assertRefused(running(), announce(MAY_4), "POSTING_ALREADY_ANNOUNCED");
    }

    @Test
    void refusesToAnnounceAnEndedPostingAgain() {
        assertRefused(ended(), announce(AUGUST_28), "POSTING_ALREADY_ENDED");
    }

    @Test
    void endsAPosting() {
        assertThat(PostingDecider.decide(running(), end(AUGUST_28)))
                .containsExactly(new PostingEnded(ID.value(), EMPLOYER, WORKER, AUGUST_28));
    }

    @Test
    void endsAPostingOnItsFirstDay() {
        assertThat(PostingDecider.decide(running(), end(MAY_4))).hasSize(1);
    }

    @Test
    void refusesAnEndBeforeTheStart() {
        assertRefused(running(), end(MAY_4.minusDays(1)), "POSTING_ENDS_BEFORE_START");
    }

    @Test
    void refusesASecondEnd() {
        assertRefused(ended(), end(AUGUST_28), "POSTING_ALREADY_ENDED");
    }

    @Test
    void refusesTheEndOfAnUnknownPosting() {
        assertRefused(PostingDecider.initial(), end(AUGUST_28), "POSTING_UNKNOWN");
    }

    @Test
    void namesAPostingAfterWhoGoesWhereAndWhen() {
        assertThat(PostingId.of(EMPLOYER, WORKER, "NW", MAY_4)).isEqualTo(ID);
        assertThat(PostingId.of(EMPLOYER, WORKER, "BY", MAY_4)).isNotEqualTo(ID);
        assertThat(end(MAY_4).aggregateId()).isEqualTo("PostingPeriod:" + ID.value());
    }

    private static AnnouncePosting announce(LocalDate expectedTo) {
        return new AnnouncePosting(ID, EMPLOYER, WORKER, "NW", MAY_4, expectedTo);
    }

    private static EndPosting end(LocalDate endedOn) {
        return new EndPosting(ID, endedOn);
    }

    private static PostingPeriod running() {
        return PostingDecider.evolve(PostingDecider.initial(), POSTED);
    }

    private static PostingPeriod ended() {
        return PostingDecider.evolve(
                running(), new PostingEnded(ID.value(), EMPLOYER, WORKER, AUGUST_28));
    }

    private static void assertRefused(PostingPeriod state, PostingCommand command, String code) {
        assertThatThrownBy(() -> PostingDecider.decide(state, command))
                .asInstanceOf(type(Refusal.class))
                .satisfies(
                        refusal -> {
                            assertThat(refusal.code()).isEqualTo(code);
                            assertThat(refusal.facts()).containsEntry("postingId", ID.value());
                        });
    }
}
