package org.fondsloket.employer.upkeep;

import java.util.List;
import java.util.Map;
import org.fondsloket.employer.company.AddressInput;
import org.fondsloket.employer.company.BankDetailsInput;
import org.fondsloket.employer.company.Checked;
import org.fondsloket.employer.company.CompanyDataInput;
import org.fondsloket.employer.company.ContactsInput;
import org.fondsloket.employer.file.CompanyFile;
import org.fondsloket.employer.paper.PaperForm;
import org.fondsloket.employer.register.EmployerRow;
import org.fondsloket.employer.register.Register;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The four sections of a company's data. What came on paper is entered by a clerk, who names the
 * scanned form.
 */
@RestController
@RequestMapping("/api/employers/{employerNumber}")
class SectionsController {

    private static final String COMPANY = "COMP";
    private static final String BANK = "BANK";

    private final Sections sections;
    private final CompanyFile file;
    private final Register register;
    private final AccessDecisions access;
    private final CurrentActor actor;

    SectionsController(
            Sections sections,
            CompanyFile file,
            Register register,
            AccessDecisions access,
            CurrentActor actor) {
        this.sections = sections;
        this.file = file;
        this.register = register;
        this.access = access;
        this.actor = actor;
    }

    @GetMapping("/company")
    CompanyView company(@PathVariable String employerNumber) {
        EmployerRow row = employer(employerNumber, COMPANY);
        return CompanyView.of(row, file.company(employerNumber));
    }

    @PutMapping("/company")
    CompanyView changeCompany(
            @PathVariable String employerNumber,
            @RequestParam(required = false) @Nullable String paperForm,
            @RequestBody CompanyDataInput input) {
        EmployerRow row = employer(employerNumber, COMPANY);
        PaperForm form = PaperForm.of(paperForm, actor, access);
        sections.changeCompany(
                row.employerNumber(), input.version(), faultless(input.checked()), form, row);
        return CompanyView.of(row, file.company(employerNumber));
    }

    @GetMapping("/address")
    AddressView address(@PathVariable String employerNumber) {
        employer(employerNumber, COMPANY);
        return AddressView.of(file.address(employerNumber));
    }

    @PutMapping("/address")
    AddressView changeAddress(
            @PathVariable String employerNumber,
            @RequestParam(required = false) @Nullable String paperForm,
            @RequestBody AddressInput input) {
        employer(employerNumber, COMPANY);
        PaperForm form = PaperForm.of(paperForm, actor, access);
        sections.changeAddress(employerNumber, input.version(), faultless(input.checked()), form);
        return AddressView.of(file.address(employerNumber));
    }

    @GetMapping("/contacts")
    ContactsView contacts(@PathVariable String employerNumber) {
        employer(employerNumber, COMPANY);
        return ContactsView.of(file.contacts(employerNumber));
    }

    @PutMapping("/contacts")
    ContactsView changeContacts(
            @PathVariable String employerNumber,
            @RequestParam(required = false) @Nullable String paperForm,
            @RequestBody ContactsInput input) {
        EmployerRow row = employer(employerNumber, COMPANY);
        PaperForm form = PaperForm.of(paperForm, actor, access);
        sections.changeContacts(
                employerNumber, input.version(), faultless(input.checked(row.country())), form);
        return ContactsView.of(file.contacts(employerNumber));
    }

    @GetMapping("/bank")
    BankView bank(@PathVariable String employerNumber) {
        employer(employerNumber, BANK);
        return BankView.of(file.bank(employerNumber));
    }

    @PutMapping("/bank")
    BankView changeBank(
            @PathVariable String employerNumber,
            @RequestParam(required = false) @Nullable String paperForm,
            @RequestBody BankDetailsInput input) {
        employer(employerNumber, BANK);
        PaperForm form = PaperForm.of(paperForm, actor, access);
        sections.changeBank(employerNumber, input.version(), faultless(input.checked()), form);
        return BankView.of(file.bank(employerNumber));
    }

    /** What stands on the page, without the values: enough to put the sign where one is missing. */
    @GetMapping("/missing-data")
    List<MissingView> missingData(@PathVariable String employerNumber) {
        employer(employerNumber, COMPANY);
        return MissingView.of(
                file.company(employerNumber),
                file.address(employerNumber),
                file.contacts(employerNumber),
                file.bank(employerNumber));
    }

    private EmployerRow employer(String employerNumber, String right) {
        access.require(actor.subject(), employerNumber, right);
        return register.find(employerNumber).orElseThrow(Problem::notFound);
    }

    private static <T> T faultless(Checked<T> checked) {
        return switch (checked) {
            case Checked.Faultless<T> faultless -> faultless.content();
            case Checked.Mistaken<T> mistaken ->
                    throw new Problem(
                            422,
                            "INVALID_INPUT",
                            Map.of(),
                            mistaken.mistakes().stream()
                                    .map(
                                            mistake ->
                                                    new FieldError(
                                                            mistake.pointer(),
                                                            mistake.code(),
                                                            mistake.params()))
                                    .toList());
        };
    }
}
