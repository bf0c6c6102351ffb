package org.fondsloket.identity.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fondsloket.identity.mandate.MandateCommand.ActivateMandate;
import org.fondsloket.identity.mandate.MandateCommand.AnnounceExpiry;
import org.fondsloket.identity.mandate.MandateCommand.AssignUser;
import org.fondsloket.identity.mandate.MandateCommand.Consent;
import org.fondsloket.identity.mandate.MandateCommand.DeclineMandate;
import org.fondsloket.identity.mandate.MandateCommand.ExpireMandate;
import org.fondsloket.identity.mandate.MandateCommand.GrantMandate;
import org.fondsloket.identity.mandate.MandateCommand.LapseMandate;
import org.fondsloket.identity.mandate.MandateCommand.RejectMandate;
import org.fondsloket.identity.mandate.MandateCommand.RemoveUser;
import org.fondsloket.identity.mandate.MandateCommand.RequestMandate;
import org.fondsloket.identity.mandate.MandateCommand.ResumeMandate;
import org.fondsloket.identity.mandate.MandateCommand.RevokeMandate;
import org.fondsloket.identity.mandate.MandateCommand.SuspendMandate;
import org.fondsloket.identity.mandate.MandateEvent.MandateActivated;
import org.fondsloket.identity.mandate.MandateEvent.MandateDeclined;
import org.fondsloket.identity.mandate.MandateEvent.MandateExpired;
import org.fondsloket.identity.mandate.MandateEvent.MandateExpiryAnnounced;
import org.fondsloket.identity.mandate.MandateEvent.MandateGranted;
import org.fondsloket.identity.mandate.MandateEvent.MandateLapsed;
import org.fondsloket.identity.mandate.MandateEvent.MandateRejected;
import org.fondsloket.identity.mandate.MandateEvent.MandateRequested;
import org.fondsloket.identity.mandate.MandateEvent.MandateRevoked;
import org.fondsloket.identity.mandate.MandateEvent.MandateSuspended;
import org.fondsloket.identity.mandate.MandateEvent.MandateUserAssigned;
import org.fondsloket.identity.mandate.MandateEvent.MandateUserRemoved;
import org.fondsloket.platform.command.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MandateDeciderTest {

    private static final String ID = "M-55";
    private static final String E1 = "20417358";
    private static final String P1 = "DL7001";
    private static final String SANNE = "sanne";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate END = LocalDate.of(2027, 12, 31);
    private static final MandateRules RULES = new MandateRules(5, List.of(60, 30, 7));
    private static final Set<String> MANDATABLE = Set.of("REPORT", "WORKERS", "BANK", "ACC");
    private static final MandateTerms TERMS =
            new MandateTerms(E1, P1, "PROVIDER", List.of("WORKERS", "REPORT"), TODAY, END);
    private static final Consent EWA = Consent.onScreen("2026-11", true, true);

    private final List<MandateEvent> history = new ArrayList<>();

    @Test
    @DisplayName(
            "S003-06 S000-15 S000-16 asked for, agreed to at L2, finalised by the fund: active")
    void becomesActiveInThreeSteps() {
        assertThat(after(request(TERMS)))
                .containsExactly(new MandateRequested(ID, TERMS, "EMPLOYER", null));
        assertThat(after(new GrantMandate(ID, EWA)))
                .containsExactly(new MandateGranted(ID, TERMS, "2026-11", null));
        assertThat(after(new ActivateMandate(ID, TODAY)))
                .containsExactly(new MandateActivated(ID, TERMS));
        assertThat(TERMS.services()).containsExactly("REPORT", "WORKERS");
    }

    @Test
    @DisplayName("S003-06 consent needs a main user, at L2, and a text")
    void refusesAWeakConsent() {
        after(request(TERMS));

        assertRefused(
                new GrantMandate(ID, Consent.onScreen("2026-11", false, true)), "CONSENT_NEEDS_L2");
        assertRefused(
                new GrantMandate(ID, Consent.onScreen("2026-11", true, false)),
                "CONSENT_NEEDS_MANAGER");
        assertRefused(
                new GrantMandate(ID, new Consent(null, null, true, true)), "CONSENT_WITHOUT_TEXT");
    }

    @Test
    @DisplayName("S003-07 S003-20 a signed form that the fund filed is a consent too")
    void takesAConsentOnPaper() {
        after(request(TERMS));

        assertThat(after(new GrantMandate(ID, Consent.onPaper("scan-4711"))))
                .containsExactly(new MandateGranted(ID, TERMS, null, "scan-4711"));
    }

    @Test
    @DisplayName("S003-09 a sister company is authorised in the same way")
    void authorisesASisterCompany() {
        MandateTerms sister =
                new MandateTerms(E1, "20417366", "EMPLOYER", List.of("ACC"), TODAY, END);

        assertThat(after(request(sister)))
                .containsExactly(new MandateRequested(ID, sister, "EMPLOYER", null));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 2031-11-22, ''",
        "2026-11-22, 2031-11-23, MANDATE_TOO_LONG",
        "2027-01-01, 2026-12-31, MANDATE_ENDS_TOO_EARLY",
        "2026-01-01, 2026-11-21, MANDATE_ENDS_TOO_EARLY",
        "2026-01-01, 2026-11-22, ''"
    })
    @DisplayName("S003-06 a mandate ends after it began, not in the past, and within five years")
    void looksAtTheDates(LocalDate from, LocalDate until, String code) {
        RequestMandate request =
                request(new MandateTerms(E1, P1, "PROVIDER", List.of("ACC"), from, until));

        if (code.isEmpty()) {
            assertThat(after(request)).hasSize(1);
        } else {
            assertRefused(request, code);
        }
    }

    @Test
    @DisplayName(
            "S003-22 only services of the catalogue, one by one; users and mandates cannot be passed on")
    void refusesWhatCannotBeMandated() {
        assertRefused(
                request(new MandateTerms(E1, P1, "PROVIDER", List.of("MAND"), TODAY, END)),
                "SERVICE_NOT_MANDATABLE");
        assertRefused(
                request(new MandateTerms(E1, P1, "PROVIDER", List.of("ALL"), TODAY, END)),
                "SERVICE_NOT_MANDATABLE");
        assertRefused(
                request(new MandateTerms(E1, P1, "PROVIDER", List.of(), TODAY, END)),
                "MANDATE_NO_SERVICES");
        assertRefused(
                request(new MandateTerms(E1, E1, "EMPLOYER", List.of("ACC"), TODAY, END)),
                "MANDATE_TO_SELF");
    }

    @Test
    @DisplayName("S003-08 own people act within the mandate's services and days, and not beyond")
    void assignsWithinTheMandate() {
        active();

        assertThat(after(new AssignUser(ID, SANNE, List.of("REPORT"), END)))
                .containsExactly(new MandateUserAssigned(ID, E1, SANNE, List.of("REPORT"), END));
        assertThat(after(new AssignUser(ID, SANNE, List.of("REPORT"), END))).isEmpty();
        assertRefused(
                new AssignUser(ID, SANNE, List.of("REPORT", "BANK"), END), "ASSIGNMENT_WIDER");
        assertRefused(
                new AssignUser(ID, SANNE, List.of("REPORT"), END.plusDays(1)), "ASSIGNMENT_LONGER");
        assertRefused(new AssignUser(ID, SANNE, List.of(), END), "MANDATE_NO_SERVICES");
        assertThat(after(new RemoveUser(ID, SANNE)))
                .containsExactly(new MandateUserRemoved(ID, E1, SANNE));
        assertThat(after(new RemoveUser(ID, SANNE))).isEmpty();
    }

    @Test
    @DisplayName(
            "S000-18 revoking works in every state that is not over, and a second time changes nothing")
    void revokesAtAnyMoment() {
        assertRefused(new RevokeMandate(ID, "BY_EMPLOYER"), "MANDATE_STATE");
        after(request(TERMS));
        assertThat(MandateDecider.decide(state(), new RevokeMandate(ID, "BY_EMPLOYER"))).hasSize(1);
        after(new GrantMandate(ID, EWA));
        assertThat(MandateDecider.decide(state(), new RevokeMandate(ID, "BY_GRANTEE"))).hasSize(1);
        after(new ActivateMandate(ID, TODAY));
        after(new SuspendMandate(ID, "BY_EMPLOYER"));

        assertThat(after(new RevokeMandate(ID, "BY_EMPLOYER")))
                .containsExactly(new MandateRevoked(ID, E1, P1, "BY_EMPLOYER"));
        assertThat(after(new RevokeMandate(ID, "BY_EMPLOYER"))).isEmpty();
        assertRefused(new ActivateMandate(ID, TODAY), "MANDATE_STATE");
    }

    @Test
    void restsAndHoldsAgain() {
        active();

        assertThat(after(new SuspendMandate(ID, "BY_FUND")))
                .containsExactly(new MandateSuspended(ID, E1, P1, "BY_FUND"));
        assertRefused(new AssignUser(ID, SANNE, List.of("REPORT"), END), "MANDATE_STATE");
        assertThat(after(new ResumeMandate(ID))).containsExactly(new MandateActivated(ID, TERMS));
        assertRefused(new ResumeMandate(ID), "MANDATE_STATE");
    }

    @Test
    void isDeclinedByTheEmployerAndRejectedByTheFund() {
        after(request(TERMS));
        assertThat(MandateDecider.decide(state(), new DeclineMandate(ID)))
                .containsExactly(new MandateDeclined(ID, E1, P1));
        after(new GrantMandate(ID, EWA));
        assertRefused(new DeclineMandate(ID), "MANDATE_STATE");
        assertThat(after(new RejectMandate(ID, "SIGNATURE_MISSING")))
                .containsExactly(new MandateRejected(ID, E1, P1, "SIGNATURE_MISSING"));
        assertRefused(new RejectMandate(ID, "SIGNATURE_MISSING"), "MANDATE_STATE");
    }

    @ParameterizedTest
    @CsvSource({"2027-10-31, 0", "2027-11-01, 60", "2027-12-01, 30", "2027-12-24, 7"})
    @DisplayName("S003-17 both sides are told 60, 30 and 7 days before the end, each time once")
    void announcesTheEnd(LocalDate day, int notice) {
        active();

        List<MandateEvent> events = after(new AnnounceExpiry(ID, day, RULES));

        if (notice == 0) {
            assertThat(events).isEmpty();
        } else {
            assertThat(events)
                    .containsExactly(new MandateExpiryAnnounced(ID, E1, P1, END, notice, notice));
            assertThat(after(new AnnounceExpiry(ID, day.plusDays(1), RULES))).isEmpty();
        }
    }

    @Test
    @DisplayName("S003-17 a notice that was missed is not given late beside the next one")
    void givesOnlyTheMostUrgentNotice() {
        active();

        assertThat(after(new AnnounceExpiry(ID, LocalDate.of(2027, 12, 26), RULES)))
                .containsExactly(new MandateExpiryAnnounced(ID, E1, P1, END, 7, 5));
        assertThat(after(new AnnounceExpiry(ID, END, RULES))).isEmpty();
    }

    @Test
    void expiresTheDayAfterItsLastDay() {
        active();

        assertThat(after(new ExpireMandate(ID, END))).isEmpty();
        assertThat(after(new ExpireMandate(ID, END.plusDays(1))))
                .containsExactly(new MandateExpired(ID, E1, P1));
        assertThat(after(new ExpireMandate(ID, END.plusDays(2)))).isEmpty();
        assertThat(after(new AnnounceExpiry(ID, END.plusDays(2), RULES))).isEmpty();
    }

    @Test
    @DisplayName(
            "S003-10 a bulk lapse ends the mandate under its batch, and a second run changes nothing")
    void lapsesWithItsBatch() {
        active();

        assertThat(after(new LapseMandate(ID, "B-1")))
                .containsExactly(new MandateLapsed(ID, E1, P1, "B-1"));
        assertThat(after(new LapseMandate(ID, "B-2"))).isEmpty();
    }

    @Test
    void isAskedForOnce() {
        after(request(TERMS));

        assertThatThrownBy(() -> after(request(TERMS)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.facts()).containsEntry("state", "REQUESTED"));
    }

    @Test
    void isNotActivatedAfterItsLastDay() {
        after(request(TERMS));
        after(new GrantMandate(ID, EWA));

        assertRefused(new ActivateMandate(ID, END.plusDays(1)), "MANDATE_ENDS_TOO_EARLY");
    }

    private void active() {
        after(request(TERMS));
        after(new GrantMandate(ID, EWA));
        after(new ActivateMandate(ID, TODAY));
    }

    private static RequestMandate request(MandateTerms terms) {
        return new RequestMandate(ID, terms, "EMPLOYER", null, MANDATABLE, RULES, TODAY);
    }

    private Mandate state() {
        Mandate state = new Mandate.None();
        for (MandateEvent event : history) {
            state = MandateDecider.evolve(state, event);
        }
        return state;
    }

    private List<MandateEvent> after(MandateCommand command) {
        List<MandateEvent> events = MandateDecider.decide(state(), command);
        history.addAll(events);
        return events;
    }

    private void assertRefused(MandateCommand command, String code) {
        assertThatThrownBy(() -> MandateDecider.decide(state(), command))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
