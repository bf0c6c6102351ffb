package org.fondsloket.employer.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import org.fondsloket.employer.employer.EmployerCommand.RegisterEmployer;
import org.fondsloket.employer.employer.EmployerEvent.EmployerRegistered;
import org.fondsloket.platform.command.Refusal;
import org.fondsloket.scheme.EmployerNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmployerDeciderTest {

    private static final EmployerNumber NUMBER = new EmployerNumber("20417358");
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @Test
    void registersAnEmployer() {
        assertThat(
                        EmployerDecider.decide(
                                EmployerDecider.initial(), register("Budex", "PL", "Rohbau")))
                .containsExactly(
                        new EmployerRegistered("20417358", "Budex", "PL", "Rohbau", START));
    }

    @Test
    void refusesASecondRegistrationOfTheSameNumber() {
        Employer registered =
                EmployerDecider.evolve(
                        EmployerDecider.initial(),
                        new EmployerRegistered("20417358", "Budex", "PL", "Rohbau", START));

        assertRefused(registered, register("Other", "NL", "Dach"), "EMPLOYER_ALREADY_REGISTERED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XX", "pl", "POL", ""})
    void refusesACountryThatIsNoIsoCode(String country) {
        assertRefused(
                EmployerDecider.initial(), register("Budex", country, "Rohbau"), "COUNTRY_UNKNOWN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void refusesAnEmployerWithoutNameOrActivity(String blank) {
        assertRefused(
                EmployerDecider.initial(),
                register(blank, "PL", "Rohbau"),
                "COMPANY_NOT_IDENTIFIABLE");
        assertRefused(
                EmployerDecider.initial(),
                register("Budex", "PL", blank),
                "COMPANY_NOT_IDENTIFIABLE");
    }

    @Test
    void takesNameAndActivityUpToTheirLongestForm() {
        String name = "n".repeat(CompanyMustBeIdentifiable.LONGEST_NAME);
        String activity = "a".repeat(CompanyMustBeIdentifiable.LONGEST_ACTIVITY);

        assertThat(
                        EmployerDecider.decide(
                                EmployerDecider.initial(), register(name, "PL", activity)))
                .hasSize(1);
        assertRefused(
                EmployerDecider.initial(),
                register(name + "n", "PL", activity),
                "COMPANY_NOT_IDENTIFIABLE");
        assertRefused(
                EmployerDecider.initial(),
                register(name, "PL", activity + "a"),
                "COMPANY_NOT_IDENTIFIABLE");
    }

    @Test
    void addressesTheAggregateByTypeAndNumber() {
        assertThat(register("Budex", "PL", "Rohbau").aggregateId()).isEqualTo("Employer:20417358");
    }

    private static RegisterEmployer register(String name, String country, String activity) {
        return new RegisterEmployer(NUMBER, name, country, activity, START);
    }

    private static void assertRefused(Employer state, EmployerCommand command, String code) {
        assertThatThrownBy(() -> EmployerDecider.decide(state, command))
                .asInstanceOf(type(Refusal.class))
                .satisfies(
                        refusal -> {
                            assertThat(refusal.code()).isEqualTo(code);
                            assertThat(refusal.facts()).containsEntry("employerNumber", "20417358");
                        });
    }
}
