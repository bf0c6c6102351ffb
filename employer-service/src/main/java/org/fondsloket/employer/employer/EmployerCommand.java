package org.fondsloket.employer.employer;

import java.time.LocalDate;
import org.fondsloket.platform.command.AggregateCommand;
import org.fondsloket.scheme.EmployerNumber;
import org.jspecify.annotations.Nullable;

/** What can be asked of an employer. */
public sealed interface EmployerCommand extends AggregateCommand<@Nullable Void> {

    /**
     * Takes an employer into the scheme.
     *
     * @param country ISO code of the country the employer is based in
     * @param activity kind of construction work, in the fund's words
     * @param participationFrom first day on which contributions are owed
     */
    record RegisterEmployer(
            EmployerNumber employerNumber,
            String companyName,
            String country,
            String activity,
            LocalDate participationFrom)
            implements EmployerCommand {

        @Override
        public String aggregateId() {
            return "Employer:" + employerNumber.value();
        }
    }
}
