package org.fondsloket.employer.upkeep;

import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.fondsloket.employer.company.Address;
import org.fondsloket.employer.company.BankDetails;
import org.fondsloket.employer.company.CompanyData;
import org.fondsloket.employer.company.Contacts;
import org.fondsloket.employer.employer.EmployerCommand;
import org.fondsloket.employer.employer.EmployerCommand.ChangeAddress;
import org.fondsloket.employer.employer.EmployerCommand.ChangeBankDetails;
import org.fondsloket.employer.employer.EmployerCommand.ChangeCompanyData;
import org.fondsloket.employer.employer.EmployerCommand.ChangeContacts;
import org.fondsloket.employer.employer.Section;
import org.fondsloket.employer.file.CompanyFile;
import org.fondsloket.employer.paper.PaperForm;
import org.fondsloket.employer.register.EmployerRow;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.scheme.EmployerNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the erasable rows and the events in one transaction: rows first, because nothing may be
 * written after an append.
 */
@Component
class Sections {

    private final CompanyFile file;
    private final Commands commands;
    private final CurrentActor actor;

    Sections(CompanyFile file, Commands commands, CurrentActor actor) {
        this.file = file;
        this.commands = commands;
        this.actor = actor;
    }

    @Transactional
    void changeCompany(
            String employerNumber, long seen, CompanyData data, PaperForm form, EmployerRow row) {
        EmployerNumber number = new EmployerNumber(employerNumber);
        change(
                employerNumber,
                Section.COMPANY,
                seen,
                data,
                form,
                version ->
                        new ChangeCompanyData(
                                number, version, data.country(), data.activity(), form.id()),
                () -> CompanyView.of(row, file.company(employerNumber)));
    }

    @Transactional
    void changeAddress(String employerNumber, long seen, Address address, PaperForm form) {
        EmployerNumber number = new EmployerNumber(employerNumber);
        change(
                employerNumber,
                Section.ADDRESS,
                seen,
                address,
                form,
                version -> new ChangeAddress(number, version, form.id()),
                () -> AddressView.of(file.address(employerNumber)));
    }

    @Transactional
    void changeContacts(String employerNumber, long seen, Contacts contacts, PaperForm form) {
        EmployerNumber number = new EmployerNumber(employerNumber);
        change(
                employerNumber,
                Section.CONTACTS,
                seen,
                contacts,
                form,
                version -> new ChangeContacts(number, version, form.id()),
                () -> ContactsView.of(file.contacts(employerNumber)));
    }

    @Transactional
    void changeBank(String employerNumber, long seen, BankDetails bank, PaperForm form) {
        EmployerNumber number = new EmployerNumber(employerNumber);
        change(
                employerNumber,
                Section.BANK,
                seen,
                bank,
                form,
                version -> new ChangeBankDetails(number, version, form.id()),
                () -> BankView.of(file.bank(employerNumber)));
    }

    /** Somebody else's newer version goes back with the refusal, so that nobody types blindly. */
    private void change(
            String employerNumber,
            Section section,
            long seen,
            Object content,
            PaperForm form,
            LongFunction<EmployerCommand> command,
            Supplier<Object> newer) {
        long version =
                file.change(employerNumber, section, seen, content)
                        .orElseThrow(() -> new Problem(409, "STALE").with("current", newer.get()));
        commands.send(command.apply(version), form.stamped(actor.envelopeFor(employerNumber)));
    }
}
