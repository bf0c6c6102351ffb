package org.fondsloket.identity.colleague;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.fondsloket.identity.colleague.ColleagueInvitationCommand.EndInvitation;
import org.fondsloket.identity.colleague.ColleagueInvitationCommand.Ending;
import org.fondsloket.identity.colleague.ColleagueInvitationCommand.ExpireInvitation;
import org.fondsloket.identity.colleague.ColleagueInvitationCommand.InviteColleague;
import org.fondsloket.identity.colleague.ColleagueInvitationCommand.JoinOrganisation;
import org.fondsloket.identity.colleague.ColleagueInvitationCommand.NoteUndelivered;
import org.fondsloket.identity.colleague.ColleagueInvitationEvent.ColleagueInvitationEnded;
import org.fondsloket.identity.colleague.ColleagueInvitationEvent.ColleagueInvited;
import org.fondsloket.identity.colleague.ColleagueInvitationEvent.ColleagueJoined;
import org.fondsloket.identity.colleague.ColleagueInvitationEvent.ColleagueUndelivered;
import org.fondsloket.platform.command.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ColleagueInvitationDeciderTest {

    private static final String E1 = "20417358";
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant UNTIL = NOW.plus(Duration.ofDays(7));
    private static final InviteColleague INVITE =
            new InviteColleague("i1", E1, List.of("REPORT"), false, UNTIL);

    @Test
    @DisplayName("S003-14 an invitation carries what the colleague may do, and holds once")
    void letsInOnce() {
        assertThat(decide(INVITE))
                .containsExactly(new ColleagueInvited("i1", E1, List.of("REPORT"), false, UNTIL));
        assertThat(decide(INVITE, INVITE)).isEmpty();
        assertThat(decide(join("karol"), INVITE))
                .containsExactly(new ColleagueJoined("i1", E1, "karol", List.of("REPORT"), false));
        assertThat(decide(join("karol"), INVITE, join("karol"))).isEmpty();
    }

    @Test
    @DisplayName("S003-13 a link is one person's: whoever comes second is refused")
    void refusesASecondPerson() {
        assertThatThrownBy(() -> decide(join("piet"), INVITE, join("karol")))
                .isInstanceOf(Refusal.class)
                .hasMessage("COLLEAGUE_INVITATION_OVER");
        assertThatThrownBy(
                        () ->
                                decide(
                                        join("karol"),
                                        INVITE,
                                        new EndInvitation("i1", Ending.WITHDRAWN)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> decide(join("karol"))).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesALinkFromTheMomentAtWhichItEnds() {
        assertThat(decide(new JoinOrganisation("i1", "karol", UNTIL.minusMillis(1)), INVITE))
                .hasSize(1);
        assertThatThrownBy(() -> decide(new JoinOrganisation("i1", "karol", UNTIL), INVITE))
                .isInstanceOf(Refusal.class);
        assertThat(decide(new ExpireInvitation("i1", UNTIL.minusMillis(1)), INVITE)).isEmpty();
        assertThat(decide(new ExpireInvitation("i1", UNTIL), INVITE))
                .containsExactly(new ColleagueInvitationEnded("i1", "EXPIRED"));
        assertThat(decide(new ExpireInvitation("i1", UNTIL), INVITE, join("karol"))).isEmpty();
    }

    @Test
    void notesOnceThatTheMailCameBack() {
        NoteUndelivered failed = new NoteUndelivered("i1", "REFUSED");

        assertThat(decide(failed, INVITE))
                .containsExactly(new ColleagueUndelivered("i1", "REFUSED"));
        assertThat(decide(failed, INVITE, failed)).isEmpty();
        assertThat(decide(join("karol"), INVITE, failed)).hasSize(1);
        assertThat(decide(failed)).isEmpty();
    }

    private static JoinOrganisation join(String subject) {
        return new JoinOrganisation("i1", subject, NOW);
    }

    private static List<ColleagueInvitationEvent> decide(
            ColleagueInvitationCommand command, ColleagueInvitationCommand... before) {
        ColleagueInvitation state = new ColleagueInvitation.None();
        for (ColleagueInvitationCommand earlier : before) {
            for (ColleagueInvitationEvent event :
                    ColleagueInvitationDecider.decide(state, earlier)) {
                state = ColleagueInvitationDecider.evolve(state, event);
            }
        }
        return ColleagueInvitationDecider.decide(state, command);
    }
}
