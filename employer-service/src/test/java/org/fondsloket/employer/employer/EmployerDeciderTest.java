package org.fondsloket.employer.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import org.fondsloket.employer.employer.EmployerCommand.ChangeAddress;
import org.fondsloket.employer.employer.EmployerCommand.ChangeBankDetails;
import org.fondsloket.employer.employer.EmployerCommand.ChangeCompanyData;
import org.fondsloket.employer.employer.EmployerCommand.ChangeContacts;
import org.fondsloket.employer.employer.EmployerCommand.DeclineNameChange;
import org.fondsloket.employer.employer.EmployerCommand.ErasePersonalData;
import org.fondsloket.employer.employer.EmployerCommand.GrantNameChange;
import org.fondsloket.employer.employer.EmployerCommand.RegisterEmployer;
import org.fondsloket.employer.employer.EmployerCommand.RequestNameChange;
import org.fondsloket.employer.employer.EmployerCommand.SetLettersOnPaper;
import org.fondsloket.employer.employer.EmployerCommand.SupersedeNumber;
import org.fondsloket.employer.employer.EmployerEvent.AddressChanged;
import org.fondsloket.employer.employer.EmployerEvent.BankDetailsChanged;
import org.fondsloket.employer.employer.EmployerEvent.CompanyDataChanged;
import org.fondsloket.employer.employer.EmployerEvent.ContactsChanged;
import org.fondsloket.employer.employer.EmployerEvent.EmployerRegistered;
import org.fondsloket.employer.employer.EmployerEvent.LettersOnPaperSet;
import org.fondsloket.employer.employer.EmployerEvent.NameChangeDeclined;
import org.fondsloket.employer.employer.EmployerEvent.NameChangeGranted;
import org.fondsloket.employer.employer.EmployerEvent.NameChangeRequested;
import org.fondsloket.employer.employer.EmployerEvent.NumberSuperseded;
import org.fondsloket.employer.employer.EmployerEvent.PersonalDataErased;
import org.fondsloket.employer.employer.EmployerEvent.ProfileChanged;
import org.fondsloket.platform.command.Refusal;
import org.fondsloket.scheme.EmployerNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmployerDeciderTest {

    private static final EmployerNumber NUMBER = new EmployerNumber("20417358");
    private static final EmployerNumber SUCCESSOR = new EmployerNumber("70000005");
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

    @Test
    @DisplayName("S000-14 a section is changed on top of the version that the editor saw")
    void countsTheVersionsOfEachSectionForItself() {
        Employer employer = registered();

        assertThat(EmployerDecider.decide(employer, new ChangeAddress(NUMBER, 1, null)))
                .containsExactly(new AddressChanged("20417358", 1, null));
        employer = after(employer, new ChangeAddress(NUMBER, 1, null));
        assertThat(EmployerDecider.decide(employer, new ChangeAddress(NUMBER, 2, "scan-7")))
                .containsExactly(new AddressChanged("20417358", 2, "scan-7"));
        assertThat(EmployerDecider.decide(employer, new ChangeContacts(NUMBER, 1, null)))
                .containsExactly(new ContactsChanged("20417358", 1, null));
        assertThat(EmployerDecider.decide(employer, new ChangeBankDetails(NUMBER, 1, null)))
                .containsExactly(new BankDetailsChanged("20417358", 1, null));
    }

    @Test
    @DisplayName("S000-14 whoever was slower is refused as stale")
    void refusesAnOlderVersion() {
        Employer employer = after(registered(), new ChangeAddress(NUMBER, 1, null));

        assertRefused(employer, new ChangeAddress(NUMBER, 1, null), "STALE");
        assertRefused(employer, new ChangeAddress(NUMBER, 3, null), "STALE");
        assertRefused(employer, new ChangeContacts(NUMBER, 2, null), "STALE");
        assertRefused(employer, new ChangeBankDetails(NUMBER, 2, null), "STALE");
        assertRefused(employer, new ChangeCompanyData(NUMBER, 2, "PL", "Rohbau", null), "STALE");
    }

    @Test
    @DisplayName("S000-13 country and activity reach the others, tax number and director do not")
    void tellsTheOthersOnlyWhatConcernsThem() {
        assertThat(
                        EmployerDecider.decide(
                                registered(), new ChangeCompanyData(NUMBER, 1, "DE", "Dach", null)))
                .containsExactly(
                        new CompanyDataChanged("20417358", 1, null),
                        new ProfileChanged("20417358", "Budex", "DE", "Dach", null, false));
        assertThat(
                        EmployerDecider.decide(
                                registered(),
                                new ChangeCompanyData(NUMBER, 1, "PL", "Rohbau", null)))
                .containsExactly(new CompanyDataChanged("20417358", 1, null));
        assertRefused(
                registered(),
                new ChangeCompanyData(NUMBER, 1, "XX", "Dach", null),
                "COUNTRY_UNKNOWN");
        assertRefused(
                registered(),
                new ChangeCompanyData(NUMBER, 1, "PL", " ", null),
                "COMPANY_NOT_IDENTIFIABLE");
    }

    @Test
    @DisplayName("S000-13 the name changes only by a request that the fund grants")
    void changesTheNameWhenTheFundAgrees() {
        Employer asked = after(registered(), new RequestNameChange(NUMBER, "r-1", "Budex Polska"));

        assertThat(EmployerDecider.decide(asked, new GrantNameChange(NUMBER, "r-1")))
                .containsExactly(
                        new NameChangeGranted("20417358", "r-1", "Budex Polska"),
                        new ProfileChanged(
                                "20417358", "Budex Polska", "PL", "Rohbau", null, false));
        assertThat(EmployerDecider.decide(asked, new DeclineNameChange(NUMBER, "r-1")))
                .containsExactly(new NameChangeDeclined("20417358", "r-1"));
    }

    @Test
    @DisplayName("S000-13 one request for another name at a time, answered once")
    void answersOneRequestAfterTheOther() {
        Employer asked = after(registered(), new RequestNameChange(NUMBER, "r-1", "Budex Polska"));
        Employer declined = after(asked, new DeclineNameChange(NUMBER, "r-1"));

        assertRefused(asked, new RequestNameChange(NUMBER, "r-2", "Other"), "NAME_CHANGE_OPEN");
        assertRefused(asked, new GrantNameChange(NUMBER, "r-9"), "NAME_CHANGE_ANSWERED");
        assertRefused(declined, new GrantNameChange(NUMBER, "r-1"), "NAME_CHANGE_ANSWERED");
        assertRefused(declined, new DeclineNameChange(NUMBER, "r-1"), "NAME_CHANGE_ANSWERED");
        assertThat(EmployerDecider.decide(declined, new RequestNameChange(NUMBER, "r-2", "Other")))
                .containsExactly(new NameChangeRequested("20417358", "r-2", "Other"));
        assertThat(
                        after(asked, new GrantNameChange(NUMBER, "r-1"))
                                        instanceof Employer.Registered granted
                                ? granted.profile().companyName()
                                : "")
                .isEqualTo("Budex Polska");
        assertRefused(
                registered(), new RequestNameChange(NUMBER, "r-1", "Budex"), "NAME_IS_THE_SAME");
        assertRefused(
                registered(),
                new RequestNameChange(NUMBER, "r-1", " "),
                "COMPANY_NOT_IDENTIFIABLE");
    }

    @Test
    @DisplayName("S003-20 letters on paper are noted once and reach the others")
    void notesLettersOnPaper() {
        SetLettersOnPaper wanted = new SetLettersOnPaper(NUMBER, true, "scan-3");

        assertThat(EmployerDecider.decide(registered(), wanted))
                .containsExactly(
                        new LettersOnPaperSet("20417358", true, "scan-3"),
                        new ProfileChanged("20417358", "Budex", "PL", "Rohbau", null, true));
        assertThat(EmployerDecider.decide(after(registered(), wanted), wanted)).isEmpty();
        assertThat(EmployerDecider.decide(registered(), new SetLettersOnPaper(NUMBER, false, null)))
                .isEmpty();
    }

    @Test
    @DisplayName("S003-21 a superseded number ends the day before and is changed no more")
    void letsTheCompanyGoOnUnderAnotherNumber() {
        SupersedeNumber merged = new SupersedeNumber(NUMBER, SUCCESSOR, LocalDate.of(2026, 7, 1));

        assertThat(EmployerDecider.decide(registered(), merged))
                .containsExactly(
                        new NumberSuperseded("20417358", "70000005", LocalDate.of(2026, 7, 1)),
                        new ProfileChanged(
                                "20417358",
                                "Budex",
                                "PL",
                                "Rohbau",
                                LocalDate.of(2026, 6, 30),
                                false));
        Employer old = after(registered(), merged);
        assertRefused(old, merged, "NUMBER_SUPERSEDED");
        assertRefused(old, new ChangeAddress(NUMBER, 1, null), "NUMBER_SUPERSEDED");
        assertRefused(old, new RequestNameChange(NUMBER, "r-1", "Other"), "NUMBER_SUPERSEDED");
        assertThat(EmployerDecider.decide(old, new ErasePersonalData(NUMBER)))
                .containsExactly(new PersonalDataErased("20417358"));
    }

    @Test
    void refusesASuccessorThatMakesNoSense() {
        assertRefused(
                registered(),
                new SupersedeNumber(NUMBER, NUMBER, LocalDate.of(2026, 7, 1)),
                "SUCCESSOR_IS_THE_SAME");
        assertRefused(
                registered(),
                new SupersedeNumber(NUMBER, SUCCESSOR, START),
                "SUPERSEDED_BEFORE_PARTICIPATION");
    }

    @Test
    void asksNothingOfANumberThatNobodyHolds() {
        assertRefused(
                EmployerDecider.initial(),
                new ChangeAddress(NUMBER, 1, null),
                "EMPLOYER_NOT_REGISTERED");
        assertRefused(
                EmployerDecider.initial(),
                new ErasePersonalData(NUMBER),
                "EMPLOYER_NOT_REGISTERED");
    }

    private static Employer registered() {
        return EmployerDecider.evolve(
                EmployerDecider.initial(),
                new EmployerRegistered("20417358", "Budex", "PL", "Rohbau", START));
    }

    private static Employer after(Employer state, EmployerCommand command) {
        Employer next = state;
        for (EmployerEvent event : EmployerDecider.decide(state, command)) {
            next = EmployerDecider.evolve(next, event);
        }
        return next;
    }
}
