package org.fondsloket.employer.upkeep;

import java.time.LocalDate;
import org.fondsloket.employer.company.CompanyData;
import org.fondsloket.employer.company.Director;
import org.fondsloket.employer.file.OnFile;
import org.fondsloket.employer.register.EmployerRow;
import org.jspecify.annotations.Nullable;

/** The section "Company"; the name is shown and cannot be changed here. */
record CompanyView(
        String employerNumber,
        long version,
        String companyName,
        String country,
        String activity,
        @Nullable String taxNumber,
        @Nullable Director director,
        LocalDate participationFrom,
        @Nullable LocalDate participationUntil,
        boolean lettersOnPaper) {

    /**
     * Country and activity are those on file where there are any: the register is a moment late.
     */
    static CompanyView of(EmployerRow row, OnFile<CompanyData> onFile) {
        CompanyData data = onFile.content();
        return new CompanyView(
                row.employerNumber(),
                onFile.version(),
                row.companyName(),
                data == null ? row.country() : data.country(),
                data == null ? row.activity() : data.activity(),
                data == null ? null : data.taxNumber(),
                data == null ? null : data.director(),
                row.participationFrom(),
                row.participationUntil(),
                row.lettersOnPaper());
    }

    @Override
    public String toString() {
        return "CompanyView[" + employerNumber + "]";
    }
}
