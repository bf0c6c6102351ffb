package org.fondsloket.employer.employer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fondsloket.employer.employer.Employer.OpenNameChange;
import org.fondsloket.employer.employer.Employer.Profile;
import org.fondsloket.employer.employer.Employer.Registered;
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
import org.fondsloket.employer.employer.EmployerEvent.SectionChanged;
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
            case ChangeCompanyData change -> changeCompany(active(state, change), change);
            case ChangeAddress change -> {
                newer(active(state, change), Section.ADDRESS, change.version(), change);
                yield List.of(
                        new AddressChanged(number(change), change.version(), change.paperForm()));
            }
            case ChangeContacts change -> {
                newer(active(state, change), Section.CONTACTS, change.version(), change);
                yield List.of(
                        new ContactsChanged(number(change), change.version(), change.paperForm()));
            }
            case ChangeBankDetails change -> {
                newer(active(state, change), Section.BANK, change.version(), change);
                yield List.of(
                        new BankDetailsChanged(
                                number(change), change.version(), change.paperForm()));
            }
            case RequestNameChange request -> requestName(active(state, request), request);
            case GrantNameChange grant -> grantName(registered(state, grant), grant);
            case DeclineNameChange decline -> {
                open(registered(state, decline), decline.requestId(), decline);
                yield List.of(new NameChangeDeclined(number(decline), decline.requestId()));
            }
            case SetLettersOnPaper set -> setLettersOnPaper(registered(state, set), set);
            case SupersedeNumber supersede -> supersede(active(state, supersede), supersede);
            case ErasePersonalData erase -> {
                registered(state, erase);
                yield List.of(new PersonalDataErased(number(erase)));
            }
        };
    }

    /** The state after one more event. */
    public static Employer evolve(Employer state, EmployerEvent event) {
        if (event instanceof EmployerRegistered registered) {
            return new Registered(
                    new Profile(
                            registered.companyName(),
                            registered.country(),
                            registered.activity(),
                            null,
                            false),
                    registered.participationFrom(),
                    Map.of(),
                    null,
                    null);
        }
        return state instanceof Registered registered ? evolve(registered, event) : state;
    }

    private static Employer evolve(Registered state, EmployerEvent event) {
        return switch (event) {
            case EmployerRegistered _ -> state;
            case SectionChanged changed -> state.with(changed.section(), changed.version());
            case ProfileChanged changed -> state.with(changed.profile());
            case NameChangeRequested requested ->
                    state.asking(
                            new OpenNameChange(requested.requestId(), requested.requestedName()));
            case NameChangeGranted _ -> state.asking(null);
            case NameChangeDeclined _ -> state.asking(null);
            case LettersOnPaperSet _ -> state;
            case NumberSuperseded superseded -> state.followedBy(superseded.successorNumber());
            case PersonalDataErased _ -> state;
        };
    }

    private static List<EmployerEvent> register(Employer state, RegisterEmployer command) {
        if (state instanceof Registered) {
            throw refusal("EMPLOYER_ALREADY_REGISTERED", command);
        }
        identifiable(command.companyName(), command.activity(), command.country(), command);
        return List.of(
                new EmployerRegistered(
                        number(command),
                        command.companyName(),
                        command.country(),
                        command.activity(),
                        command.participationFrom()));
    }

    /** Two events where the others are concerned too: they know no tax number and no director. */
    private static List<EmployerEvent> changeCompany(Registered state, ChangeCompanyData command) {
        newer(state, Section.COMPANY, command.version(), command);
        identifiable(state.profile().companyName(), command.activity(), command.country(), command);
        return withProfile(
                state,
                state.profile().withCompany(command.country(), command.activity()),
                new CompanyDataChanged(number(command), command.version(), command.paperForm()));
    }

    private static List<EmployerEvent> requestName(Registered state, RequestNameChange command) {
        if (state.nameChange() != null) {
            throw refusal("NAME_CHANGE_OPEN", command);
        }
        if (!CompanyMustBeIdentifiable.fits(
                command.requestedName(), CompanyMustBeIdentifiable.LONGEST_NAME)) {
            throw refusal("COMPANY_NOT_IDENTIFIABLE", command);
        }
        if (command.requestedName().equals(state.profile().companyName())) {
            throw refusal("NAME_IS_THE_SAME", command);
        }
        return List.of(
                new NameChangeRequested(
                        number(command), command.requestId(), command.requestedName()));
    }

    private static List<EmployerEvent> grantName(Registered state, GrantNameChange command) {
        OpenNameChange request = open(state, command.requestId(), command);
        return withProfile(
                state,
                state.profile().named(request.requestedName()),
                new NameChangeGranted(
                        number(command), command.requestId(), request.requestedName()));
    }

    private static List<EmployerEvent> setLettersOnPaper(
            Registered state, SetLettersOnPaper command) {
        if (state.profile().lettersOnPaper() == command.lettersOnPaper()) {
            return List.of();
        }
        return withProfile(
                state,
                state.profile().withLettersOnPaper(command.lettersOnPaper()),
                new LettersOnPaperSet(
                        number(command), command.lettersOnPaper(), command.paperForm()));
    }

    private static List<EmployerEvent> supersede(Registered state, SupersedeNumber command) {
        if (command.successor().equals(command.employerNumber())) {
            throw refusal("SUCCESSOR_IS_THE_SAME", command);
        }
        if (!command.effectiveOn().isAfter(state.participationFrom())) {
            throw refusal("SUPERSEDED_BEFORE_PARTICIPATION", command);
        }
        return withProfile(
                state,
                state.profile().until(command.effectiveOn().minusDays(1)),
                new NumberSuperseded(
                        number(command), command.successor().value(), command.effectiveOn()));
    }

    private static List<EmployerEvent> withProfile(
            Registered state, Profile newer, EmployerEvent event) {
        List<EmployerEvent> events = new ArrayList<>();
        events.add(event);
        if (!newer.equals(state.profile())) {
            events.add(ProfileChanged.to(event.employerNumber(), newer));
        }
        return List.copyOf(events);
    }

    private static void identifiable(
            String companyName, String activity, String country, EmployerCommand command) {
        if (!CompanyMustBeIdentifiable.holds(companyName, activity)) {
            throw refusal("COMPANY_NOT_IDENTIFIABLE", command);
        }
        if (!CountryMustBeIso.holds(country)) {
            throw refusal("COUNTRY_UNKNOWN", command);
        }
    }

    /** Whoever changed the section meanwhile is not overwritten. */
    private static void newer(
            Registered state, Section section, long version, EmployerCommand command) {
        if (version != state.version(section) + 1) {
            throw refusal("STALE", command);
        }
    }

    private static OpenNameChange open(
            Registered state, String requestId, EmployerCommand command) {
        OpenNameChange request = state.nameChange();
        if (request == null || !request.requestId().equals(requestId)) {
            throw refusal("NAME_CHANGE_ANSWERED", command);
        }
        return request;
    }

    private static Registered registered(Employer state, EmployerCommand command) {
        return switch (state) {
            case Registered registered -> registered;
            case Employer.Unregistered _ -> throw refusal("EMPLOYER_NOT_REGISTERED", command);
        };
    }

    private static Registered active(Employer state, EmployerCommand command) {
        Registered registered = registered(state, command);
        String successor = registered.successor();
        if (successor != null) {
            throw new Refusal(
                    "NUMBER_SUPERSEDED",
                    Map.of("employerNumber", number(command), "successorNumber", successor));
        }
        return registered;
    }

    private static String number(EmployerCommand command) {
        return command.employerNumber().value();
    }

    private static Refusal refusal(String code, EmployerCommand command) {
        return new Refusal(code, Map.of("employerNumber", number(command)));
    }
}
