package org.fondsloket.employer.publication;

import java.util.Optional;
import org.fondsloket.contracts.EmployerContactRecorded;
import org.fondsloket.employer.company.Address;
import org.fondsloket.employer.company.BankDetails;
import org.fondsloket.employer.company.Contacts;
import org.fondsloket.employer.file.CompanyFile;
import org.springframework.stereotype.Component;

/** Puts the three sections that the others need into one record. */
@Component
final class FiledContact implements ContactOnFile {

    private final CompanyFile file;

    FiledContact(CompanyFile file) {
        this.file = file;
    }

    @Override
    public Optional<EmployerContactRecorded> of(String employerNumber, long version) {
        Address address = file.address(employerNumber).content();
        Contacts contacts = file.contacts(employerNumber).content();
        BankDetails bank = file.bank(employerNumber).content();
        if (address == null && contacts == null && bank == null) {
            return Optional.empty();
        }
        return Optional.of(
                new EmployerContactRecorded(
                        employerNumber,
                        version,
                        contacts == null ? null : contacts.email(),
                        contacts == null ? null : contacts.language(),
                        address == null ? null : outer(address),
                        bank == null ? null : bank.iban(),
                        bank == null ? null : bank.bic(),
                        bank == null ? null : bank.accountHolder()));
    }

    private static EmployerContactRecorded.Address outer(Address address) {
        return new EmployerContactRecorded.Address(
                address.street(), address.postalCode(), address.city(), address.country());
    }
}
