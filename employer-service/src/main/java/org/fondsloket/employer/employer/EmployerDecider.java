package org.fondsloket.employer.employer;

import java.util.List;
import java.util.Map;
import org.fondsloket.employer.employer.EmployerCommand.RegisterEmployer;
import org.fondsloket.employer.employer.EmployerEvent.EmployerRegistered;
import org.fondsloket.platform.command.Refusal;

/** The rules of an employer's life, without anything that stores or transports them. */
public final class EmployerDecider {

    private EmployerDecider() {}

    /** State before the first event. */
    public static Employer initial() {
        return new Employer.Unregistered();
    }

    /**
     * @throws Refusal when a rule forbids what the command asks
     */
    public static List<EmployerEvent> decide(Employer state, EmployerCommand command) {
        return switch (command) {
            case RegisterEmployer register -> register(state, register);
        };
    }

    /** The state after one more event. */
    public static Employer evolve(Employer state, EmployerEvent event) {
        return switch (event) {
            case EmployerRegistered _ -> new Employer.Registered();
        };
    }

    private static List<EmployerEvent> register(Employer state, RegisterEmployer command) {
        String number = command.employerNumber().value();
        if (state instanceof Employer.Registered) {
            throw new Refusal("EMPLOYER_ALREADY_REGISTERED", Map.of("employerNumber", number));
        }
        if (!CompanyMustBeIdentifiable.holds(command.companyName(), command.activity())) {
            throw new Refusal("COMPANY_NOT_IDENTIFIABLE", Map.of("employerNumber", number));
        }
        if (!CountryMustBeIso.holds(command.country())) {
            throw new Refusal("COUNTRY_UNKNOWN", Map.of("employerNumber", number));
        }
        return List.of(
                new EmployerRegistered(
                        number,
                        command.companyName(),
                        command.country(),
                        command.activity(),
                        command.participationFrom()));
    }
}
