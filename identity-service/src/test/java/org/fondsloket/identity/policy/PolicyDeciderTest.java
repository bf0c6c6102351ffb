package org.fondsloket.identity.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.fondsloket.identity.policy.PolicyCommand.SetCutover;
import org.fondsloket.identity.policy.PolicyCommand.SetRequiredLevel;
import org.fondsloket.identity.policy.PolicyCommand.ShipService;
import org.fondsloket.identity.policy.PolicyEvent.ServicePolicyChanged;
import org.fondsloket.platform.command.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyDeciderTest {

    private static final LocalDate CUTOVER = LocalDate.of(2027, 7, 1);

    private static final ServicePolicy REPORT =
            new ServicePolicy.Known("INCOME", "L1", "L2", 300, CUTOVER, false);

    @Test
    void shipsAServiceOnce() {
        ShipService shipped = new ShipService("REPORT", "INCOME", "L1", "L2", 300, CUTOVER);
        ServicePolicyChanged event =
                new ServicePolicyChanged("REPORT", "INCOME", "L1", "L2", 300, CUTOVER, "SHIPPED");

        assertThat(PolicyDecider.decide(new ServicePolicy.Unknown(), shipped))
                .containsExactly(event);
        assertThat(PolicyDecider.evolve(new ServicePolicy.Unknown(), event)).isEqualTo(REPORT);
        assertThat(PolicyDecider.decide(REPORT, shipped)).isEmpty();
    }

    @Test
    void aReleaseChangesWhatTheFundHasNotDecided() {
        ShipService later = new ShipService("REPORT", "INCOME", "L1", "L2", 600, CUTOVER);
        ServicePolicy byFund = new ServicePolicy.Known("INCOME", "L1", "L2", 300, null, true);

        assertThat(PolicyDecider.decide(REPORT, later)).hasSize(1);
        assertThat(PolicyDecider.decide(byFund, later)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PERSONAL, L1, L0, CLASS_PERSONAL_NEEDS_L1",
        "HEALTH, L2, L1, CLASS_HEALTH_NEEDS_L2",
        "MONEY, L2, L0, CLASS_MONEY_NEEDS_L2",
        "INCOME, L1, L9, LEVEL_UNKNOWN"
    })
    @DisplayName("S003-32 a level below what the class of the data needs is refused")
    void refusesALevelBelowTheFloor(String dataClass, String floor, String level, String code) {
        ServicePolicy policy = new ServicePolicy.Known(dataClass, floor, "L2", 300, null, false);

        assertThatThrownBy(
                        () ->
                                PolicyDecider.decide(
                                        policy, new SetRequiredLevel("X", level, 300, "RISK")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    @DisplayName(
            "S003-32 the fund raises a service, with its reason, and it stays the fund's decision")
    void raisesAService() {
        List<PolicyEvent> events =
                PolicyDecider.decide(REPORT, new SetRequiredLevel("REPORT", "L3", 300, "RISK"));

        assertThat(events)
                .containsExactly(
                        new ServicePolicyChanged(
                                "REPORT", "INCOME", "L1", "L3", 300, CUTOVER, "RISK"));
        assertThat(PolicyDecider.evolve(REPORT, events.getFirst()))
                .isEqualTo(new ServicePolicy.Known("INCOME", "L1", "L3", 300, CUTOVER, true));
    }

    @Test
    @DisplayName("S003-01 the cut-over date is set for one service, moved, or taken away")
    void setsTheCutover() {
        LocalDate later = CUTOVER.plusMonths(6);

        assertThat(PolicyDecider.decide(REPORT, new SetCutover("REPORT", later, "MORE_TIME")))
                .containsExactly(
                        new ServicePolicyChanged(
                                "REPORT", "INCOME", "L1", "L2", 300, later, "MORE_TIME"));
        assertThat(PolicyDecider.decide(REPORT, new SetCutover("REPORT", CUTOVER, "MORE_TIME")))
                .isEmpty();
        assertThat(PolicyDecider.decide(REPORT, new SetCutover("REPORT", null, "INCIDENT")))
                .hasSize(1);
    }

    @Test
    void knowsNoServiceThatWasNeverShipped() {
        assertThatThrownBy(
                        () ->
                                PolicyDecider.decide(
                                        new ServicePolicy.Unknown(),
                                        new SetCutover("X", null, "RISK")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("SERVICE_UNKNOWN"));
    }
}
