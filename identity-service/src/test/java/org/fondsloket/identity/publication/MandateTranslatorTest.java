package org.fondsloket.identity.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fondsloket.identity.mandate.MandateEvent;
import org.fondsloket.identity.mandate.MandateTerms;
import org.fondsloket.identity.organisation.OrganisationEvent;
import org.fondsloket.identity.policy.PolicyEvent;
import org.fondsloket.identity.standing.StandingEvent;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.platform.relay.OuterEvent;
import org.fondsloket.platform.relay.StoredEvent;
import org.junit.jupiter.api.Test;

class MandateTranslatorTest {

    private static final String ID = "M-55";
    private static final String E1 = "20417358";
    private static final String P1 = "DL7001";
    private static final LocalDate FROM = LocalDate.of(2026, 12, 1);
    private static final LocalDate END = LocalDate.of(2027, 12, 31);
    private static final MandateTerms TERMS =
            new MandateTerms(E1, P1, "PROVIDER", List.of("REPORT"), FROM, END);
    private static final StoredEvent STORED =
            new StoredEvent(
                    "id", "Mandate:M-55", 0, Instant.EPOCH, Envelope.system("test", "correlation"));

    private final MandateTranslator mandates = new MandateTranslator();
    private final PolicyTranslator policies = new PolicyTranslator();

    @Test
    void publishesEveryChangeOfAMandateUnderTheEmployersNumber() {
        List<MandateEvent> all =
                List.of(
                        new MandateEvent.MandateRequested(ID, TERMS, "EMPLOYER", null),
                        new MandateEvent.MandateGranted(ID, TERMS, "2026-11", null),
                        new MandateEvent.MandateDeclined(ID, E1, P1),
                        new MandateEvent.MandateActivated(ID, TERMS),
                        new MandateEvent.MandateRejected(ID, E1, P1, "NOT_AUTHORISED"),
                        new MandateEvent.MandateSuspended(ID, E1, P1, "BY_FUND"),
                        new MandateEvent.MandateRevoked(ID, E1, P1, "BY_EMPLOYER"),
                        new MandateEvent.MandateExpired(ID, E1, P1),
                        new MandateEvent.MandateLapsed(ID, E1, P1, "B-1"),
                        new MandateEvent.MandateExpiryAnnounced(ID, E1, P1, END, 60, 58),
                        new MandateEvent.MandateUserAssigned(ID, E1, "s", List.of("REPORT"), END),
                        new MandateEvent.MandateUserRemoved(ID, E1, "s"));

        assertThat(all)
                .hasSize(MandateEvent.class.getPermittedSubclasses().length)
                .allSatisfy(
                        event -> {
                            OuterEvent outer = mandates.translate(event, STORED).orElseThrow();
                            assertThat(outer.key()).isEqualTo(E1);
                            assertThat(outer.topic()).isEqualTo("identity.mandate.v1");
                            assertThat(outer.payload())
                                    .extracting(payload -> payload.getClass().getSimpleName())
                                    .isEqualTo(event.getClass().getSimpleName());
                        });
        assertThat(mandates.translate(all.get(3), STORED))
                .contains(
                        OuterEvent.of(
                                E1,
                                new org.fondsloket.contracts.MandateActivated(
                                        ID, E1, P1, "PROVIDER", List.of("REPORT"), FROM, END)));
        assertThat(mandates.translate(all.get(9), STORED))
                .contains(
                        OuterEvent.of(
                                E1,
                                new org.fondsloket.contracts.MandateExpiryAnnounced(
                                        ID, E1, P1, END, 58)));
    }

    @Test
    void publishesPoliciesStopsAndProofingsAndNothingElse() {
        assertThat(
                        policies.translate(
                                new PolicyEvent.ServicePolicyChanged(
                                        "REPORT", "INCOME", "L1", "L2", 300, FROM, "RISK"),
                                STORED))
                .contains(
                        OuterEvent.of(
                                "REPORT",
                                new org.fondsloket.contracts.ServicePolicyChanged(
                                        "REPORT", "INCOME", "L2", 300, FROM, "RISK")));
        assertThat(policies.translate(new OrganisationEvent.OrganisationStopped(P1, "X"), STORED))
                .contains(
                        OuterEvent.of(
                                P1, new org.fondsloket.contracts.OrganisationStopped(P1, "X")));
        assertThat(policies.translate(new OrganisationEvent.OrganisationResumed(P1), STORED))
                .contains(OuterEvent.of(P1, new org.fondsloket.contracts.OrganisationResumed(P1)));
        assertThat(
                        policies.translate(
                                new StandingEvent.IdentityProofed("s", "DOCUMENT", "PASSPORT", END),
                                STORED))
                .contains(
                        OuterEvent.of(
                                "s",
                                new org.fondsloket.contracts.IdentityProofed(
                                        "s", "DOCUMENT", "PASSPORT", END)));
        assertThat(policies.translate(new OrganisationEvent.UserAdmitted(P1, "s"), STORED))
                .isEmpty();
        assertThat(policies.translate(new StandingEvent.LevelRaiseAsked("s", P1, "L2"), STORED))
                .isEmpty();
        assertThat(policies.translate("something", STORED)).isEmpty();
    }
}
