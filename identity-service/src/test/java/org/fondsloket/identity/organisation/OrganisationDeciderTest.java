package org.fondsloket.identity.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.fondsloket.identity.organisation.OrganisationCommand.AdmitUser;
import org.fondsloket.identity.organisation.OrganisationCommand.AppointManager;
import org.fondsloket.identity.organisation.OrganisationCommand.DismissManager;
import org.fondsloket.identity.organisation.OrganisationCommand.ReleaseUser;
import org.fondsloket.identity.organisation.OrganisationCommand.ResumeOrganisation;
import org.fondsloket.identity.organisation.OrganisationCommand.StopOrganisation;
import org.fondsloket.identity.organisation.OrganisationEvent.ManagerAppointed;
import org.fondsloket.identity.organisation.OrganisationEvent.ManagerDismissed;
import org.fondsloket.identity.organisation.OrganisationEvent.OrganisationResumed;
import org.fondsloket.identity.organisation.OrganisationEvent.OrganisationStopped;
import org.fondsloket.identity.organisation.OrganisationEvent.UserAdmitted;
import org.fondsloket.identity.organisation.OrganisationEvent.UserReleased;
import org.fondsloket.platform.command.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OrganisationDeciderTest {

    private static final String E1 = "20417358";

    private Organisation state = Organisation.empty();

    @Test
    void admitsAndAppointsOnce() {
        assertThat(after(new AppointManager(E1, "ewa")))
                .containsExactly(new UserAdmitted(E1, "ewa"), new ManagerAppointed(E1, "ewa"));
        assertThat(after(new AppointManager(E1, "ewa"))).isEmpty();
        assertThat(after(new AdmitUser(E1, "tomasz")))
                .containsExactly(new UserAdmitted(E1, "tomasz"));
        assertThat(after(new AdmitUser(E1, "tomasz"))).isEmpty();
        assertThat(after(new AppointManager(E1, "tomasz")))
                .containsExactly(new ManagerAppointed(E1, "tomasz"));
    }

    @Test
    @DisplayName("S003-14 the last manager cannot go, by dismissal or by leaving")
    void keepsTheLastManager() {
        after(new AppointManager(E1, "ewa"));
        after(new AdmitUser(E1, "tomasz"));

        assertLastManager(new DismissManager(E1, "ewa", false));
        assertLastManager(new ReleaseUser(E1, "ewa", false));

        after(new AppointManager(E1, "tomasz"));
        assertThat(after(new DismissManager(E1, "ewa", false)))
                .containsExactly(new ManagerDismissed(E1, "ewa"));
        assertLastManager(new DismissManager(E1, "tomasz", false));
    }

    @Test
    void theFundMayTakeTheLastManagerAway() {
        after(new AppointManager(E1, "ewa"));

        assertThat(after(new ReleaseUser(E1, "ewa", true)))
                .containsExactly(new ManagerDismissed(E1, "ewa"), new UserReleased(E1, "ewa"));
        assertThat(state).isEqualTo(Organisation.empty());
    }

    @Test
    void changesNothingForStrangers() {
        assertThat(after(new ReleaseUser(E1, "x", false))).isEmpty();
        assertThat(after(new DismissManager(E1, "x", false))).isEmpty();
    }

    @Test
    void stopsAndResumesOnce() {
        assertThat(after(new StopOrganisation(E1, "LOGIN_STOLEN")))
                .containsExactly(new OrganisationStopped(E1, "LOGIN_STOLEN"));
        assertThat(after(new StopOrganisation(E1, "LOGIN_STOLEN"))).isEmpty();
        assertThat(after(new ResumeOrganisation(E1))).containsExactly(new OrganisationResumed(E1));
        assertThat(after(new ResumeOrganisation(E1))).isEmpty();
    }

    private void assertLastManager(OrganisationCommand command) {
        assertThatThrownBy(() -> after(command))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("LAST_MANAGER"));
    }

    private List<OrganisationEvent> after(OrganisationCommand command) {
        List<OrganisationEvent> events = OrganisationDecider.decide(state, command);
        for (OrganisationEvent event : events) {
            state = OrganisationDecider.evolve(state, event);
        }
        return events;
    }
}
