package org.fondsloket.identity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.fondsloket.identity.access.Access.Granted;
import org.fondsloket.identity.access.Access.None;
import org.fondsloket.identity.access.AccessCommand.GrantAccess;
import org.fondsloket.identity.access.AccessCommand.RevokeAccess;
import org.fondsloket.identity.access.AccessEvent.AccessGranted;
import org.fondsloket.identity.access.AccessEvent.AccessRevoked;
import org.fondsloket.platform.command.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessDeciderTest {

    private static final String ANNA = "5b0c5a0e";
    private static final String EMPLOYER = "20417358";

    @Test
    void grantsWhatIsAskedInTheOrderOfTheRights() {
        assertThat(decide(new None(), grant("BOX", "COMP", "REPORT")))
                .containsExactly(granted("COMP", "REPORT", "BOX"));
    }

    @Test
    void replacesWhatWasGrantedBefore() {
        assertThat(decide(holding("COMP", "REPORT"), grant("ACC"))).containsExactly(granted("ACC"));
    }

    @Test
    void changesNothingWhenTheSameRightsHoldAlready() {
        assertThat(decide(holding("COMP", "REPORT"), grant("REPORT", "COMP"))).isEmpty();
    }

    @Test
    void countsARightThatIsNamedTwiceOnce() {
        assertThat(decide(holding("COMP"), grant("COMP", "COMP"))).isEmpty();
        assertThat(decide(new None(), grant("COMP", "COMP"))).containsExactly(granted("COMP"));
    }

    @Test
    void grantsAgainAfterARevocation() {
        Access access = new None();
        for (AccessEvent event : List.of(granted("COMP"), new AccessRevoked(ANNA, EMPLOYER))) {
            access = AccessDecider.evolve(access, event);
        }

        assertThat(access).isEqualTo(new None());
        assertThat(decide(access, grant("COMP"))).containsExactly(granted("COMP"));
    }

    @Test
    void revokesWhatHolds() {
        assertThat(decide(holding("COMP"), new RevokeAccess(ANNA, EMPLOYER)))
                .containsExactly(new AccessRevoked(ANNA, EMPLOYER));
    }

    @Test
    void changesNothingWhenThereIsNothingToRevoke() {
        assertThat(decide(new None(), new RevokeAccess(ANNA, EMPLOYER))).isEmpty();
    }

    @Test
    void refusesAGrantOfNothing() {
        assertRefused(grant(), "NO_RIGHTS");
    }

    @ParameterizedTest
    @CsvSource({
        "20417358, CLERK",
        "20417358, OPERATIONS",
        "20417358, comp",
        "20417358, ''",
        "FUND, COMP",
        "FUND, REPORT",
        "FUND, ADMIN"
    })
    void refusesARightThatCannotBeHeldThere(String place, String right) {
        assertRefused(new GrantAccess(ANNA, place, List.of(right)), "RIGHT_UNKNOWN_HERE");
    }

    @Test
    void refusesAllWhenOneRightIsUnknown() {
        assertRefused(grant("COMP", "CLERK"), "RIGHT_UNKNOWN_HERE");
    }

    @Test
    void grantsRightsAtTheFundUnderItsOwnName() {
        assertThat(
                        decide(
                                new None(),
                                new GrantAccess(ANNA, "FUND", List.of("OPERATIONS", "CLERK"))))
                .containsExactly(new AccessGranted(ANNA, "FUND", List.of("CLERK", "OPERATIONS")));
    }

    @Test
    void remembersTheLastGrant() {
        Access access =
                AccessDecider.evolve(
                        AccessDecider.evolve(new None(), granted("COMP")), granted("ACC"));

        assertThat(access).isEqualTo(holding("ACC"));
    }

    @Test
    void keepsOneStreamForEachSubjectAndEmployer() {
        assertThat(grant("COMP").aggregateId()).isEqualTo("Access:5b0c5a0e:20417358");
        assertThat(new RevokeAccess(ANNA, "FUND").aggregateId()).isEqualTo("Access:5b0c5a0e:FUND");
    }

    private static List<AccessEvent> decide(Access access, AccessCommand command) {
        return AccessDecider.decide(access, command);
    }

    private static void assertRefused(AccessCommand command, String code) {
        assertThatThrownBy(() -> decide(new None(), command))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static GrantAccess grant(String... rights) {
        return new GrantAccess(ANNA, EMPLOYER, List.of(rights));
    }

    private static AccessGranted granted(String... rights) {
        return new AccessGranted(ANNA, EMPLOYER, List.of(rights));
    }

    private static Granted holding(String... rights) {
        return new Granted(List.of(rights));
    }
}
