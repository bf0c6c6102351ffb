package org.fondsloket.employer.upkeep;

import org.fondsloket.employer.company.BankDetails;
import org.fondsloket.employer.file.OnFile;
import org.jspecify.annotations.Nullable;

/** The section "Bank". */
record BankView(
        long version, @Nullable String iban, @Nullable String bic, @Nullable String accountHolder) {

    static BankView of(OnFile<BankDetails> onFile) {
        BankDetails bank = onFile.content();
        return bank == null
                ? new BankView(onFile.version(), null, null, null)
                : new BankView(onFile.version(), bank.iban(), bank.bic(), bank.accountHolder());
    }

    @Override
    public String toString() {
        return "BankView[withheld]";
    }
}
