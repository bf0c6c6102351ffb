package org.fondsloket.employer.employer;

import java.time.LocalDate;
import org.fondsloket.employer.employer.Employer.Profile;
import org.fondsloket.platform.store.StoredAs;
import org.jspecify.annotations.Nullable;

/**
 * What happened to an employer; persons, addresses and bank accounts are never part of it, only the
 * version under which they are on file.
 */
public sealed interface EmployerEvent {

    String employerNumber();

    /** Name of the aggregate in the event store. */
    default String aggregateId() {
        return "Employer:" + employerNumber();
    }

    /** The employer takes part in the scheme from a day on. */
    @StoredAs("employer.EmployerRegistered")
    record EmployerRegistered(
            String employerNumber,
            String companyName,
            String country,
            String activity,
            LocalDate participationFrom)
            implements EmployerEvent {}

    /** A section of the company's data has a newer version. */
    sealed interface SectionChanged extends EmployerEvent {

        long version();

        /** Id of the scanned form, where the fund entered what came on paper. */
        @Nullable String paperForm();

        /** Which section it is. */
        Section section();
    }

    /** A later version of the company data is on file. */
    @StoredAs("employer.CompanyDataChanged")
    record CompanyDataChanged(String employerNumber, long version, @Nullable String paperForm)
            implements SectionChanged {

        @Override
        public Section section() {
            return Section.COMPANY;
        }
    }

    /** A later version of the address is on file. */
    @StoredAs("employer.AddressChanged")
    record AddressChanged(String employerNumber, long version, @Nullable String paperForm)
            implements SectionChanged {

        @Override
        public Section section() {
            return Section.ADDRESS;
        }
    }

    /** A later version of the ways to reach the company is on file. */
    @StoredAs("employer.ContactsChanged")
    record ContactsChanged(String employerNumber, long version, @Nullable String paperForm)
            implements SectionChanged {

        @Override
        public Section section() {
            return Section.CONTACTS;
        }
    }

    /** A later version of the bank account is on file. */
    @StoredAs("employer.BankDetailsChanged")
    record BankDetailsChanged(String employerNumber, long version, @Nullable String paperForm)
            implements SectionChanged {

        @Override
        public Section section() {
            return Section.BANK;
        }
    }

    /** What everybody at the fund may know of the company has changed; this is all of it. */
    @StoredAs("employer.ProfileChanged")
    record ProfileChanged(
            String employerNumber,
            String companyName,
            String country,
            String activity,
            @Nullable LocalDate participationUntil,
            boolean lettersOnPaper)
            implements EmployerEvent {

        static ProfileChanged to(String employerNumber, Profile profile) {
            return new ProfileChanged(
                    employerNumber,
                    profile.companyName(),
                    profile.country(),
                    profile.activity(),
                    profile.participationUntil(),
                    profile.lettersOnPaper());
        }

        Profile profile() {
            return new Profile(companyName, country, activity, participationUntil, lettersOnPaper);
        }
    }

    /** The company asked for another name. */
    @StoredAs("employer.NameChangeRequested")
    record NameChangeRequested(String employerNumber, String requestId, String requestedName)
            implements EmployerEvent {}

    /** The fund agreed to the other name. */
    @StoredAs("employer.NameChangeGranted")
    record NameChangeGranted(String employerNumber, String requestId, String companyName)
            implements EmployerEvent {}

    /** The fund did not agree to the other name. */
    @StoredAs("employer.NameChangeDeclined")
    record NameChangeDeclined(String employerNumber, String requestId) implements EmployerEvent {}

    /** Letters are printed as well from now on, or no longer. */
    @StoredAs("employer.LettersOnPaperSet")
    record LettersOnPaperSet(
            String employerNumber, boolean lettersOnPaper, @Nullable String paperForm)
            implements EmployerEvent {}

    /** The company goes on under another number. */
    @StoredAs("employer.NumberSuperseded")
    record NumberSuperseded(String employerNumber, String successorNumber, LocalDate effectiveOn)
            implements EmployerEvent {}

    /** Nothing is on file any more about the persons behind the company. */
    @StoredAs("employer.PersonalDataErased")
    record PersonalDataErased(String employerNumber) implements EmployerEvent {}
}
