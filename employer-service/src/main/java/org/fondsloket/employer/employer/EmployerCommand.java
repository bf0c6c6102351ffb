package org.fondsloket.employer.employer;

import java.time.LocalDate;
import org.fondsloket.platform.command.AggregateCommand;
import org.fondsloket.scheme.EmployerNumber;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of an employer; what belongs to a person or to a bank account is never part of
 * it, only its version.
 */
public sealed interface EmployerCommand extends AggregateCommand<@Nullable Void> {

    EmployerNumber employerNumber();

    @Override
    default String aggregateId() {
        return "Employer:" + employerNumber().value();
    }

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
            implements EmployerCommand {}

    /**
     * Replaces the company data; tax number and director lie in the file under this version.
     *
     * @param version the new one, one more than what the editor saw
     * @param paperForm id of the scanned form, when the fund enters what came on paper
     */
    record ChangeCompanyData(
            EmployerNumber employerNumber,
            long version,
            String country,
            String activity,
            @Nullable String paperForm)
            implements EmployerCommand {}

    /** Says that the address has a newer version. */
    record ChangeAddress(EmployerNumber employerNumber, long version, @Nullable String paperForm)
            implements EmployerCommand {}

    /** Says that the ways to reach the company have a newer version. */
    record ChangeContacts(EmployerNumber employerNumber, long version, @Nullable String paperForm)
            implements EmployerCommand {}

    /** Says that the bank account has a newer version. */
    record ChangeBankDetails(
            EmployerNumber employerNumber, long version, @Nullable String paperForm)
            implements EmployerCommand {}

    /** Asks the fund for another name; why is on file under the request's id. */
    record RequestNameChange(EmployerNumber employerNumber, String requestId, String requestedName)
            implements EmployerCommand {}

    /** The fund agrees; the name holds at once. */
    record GrantNameChange(EmployerNumber employerNumber, String requestId)
            implements EmployerCommand {}

    /** The fund does not agree; why is on file under the request's id. */
    record DeclineNameChange(EmployerNumber employerNumber, String requestId)
            implements EmployerCommand {}

    /** The fund notes whether letters are to be printed as well. */
    record SetLettersOnPaper(
            EmployerNumber employerNumber, boolean lettersOnPaper, @Nullable String paperForm)
            implements EmployerCommand {}

    /**
     * Lets the company go on under another number after a take-over or a merger.
     *
     * @param effectiveOn first day under the new number
     */
    record SupersedeNumber(
            EmployerNumber employerNumber, EmployerNumber successor, LocalDate effectiveOn)
            implements EmployerCommand {}

    /** Forgets everybody whom the company's data names. */
    record ErasePersonalData(EmployerNumber employerNumber) implements EmployerCommand {}
}
