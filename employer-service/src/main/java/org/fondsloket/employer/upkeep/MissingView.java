package org.fondsloket.employer.upkeep;

import java.util.List;
import org.fondsloket.employer.company.Address;
import org.fondsloket.employer.company.BankDetails;
import org.fondsloket.employer.company.CompanyData;
import org.fondsloket.employer.company.Contacts;
import org.fondsloket.employer.company.MissingData;
import org.fondsloket.employer.file.OnFile;

/** A datum that the fund lacks (S000-04). */
record MissingView(String area, String section, String field) {

    static List<MissingView> of(
            OnFile<CompanyData> company,
            OnFile<Address> address,
            OnFile<Contacts> contacts,
            OnFile<BankDetails> bank) {
        return MissingData.of(
                        company.content(), address.content(), contacts.content(), bank.content())
                .stream()
                .map(
                        missing ->
                                new MissingView(
                                        missing.area(), missing.section().name(), missing.field()))
                .toList();
    }
}
