package org.fondsloket.employer.company;

import java.util.Locale;
import org.iban4j.BicUtil;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;
import org.jspecify.annotations.Nullable;

/**
 * The section "Bank" as somebody typed it.
 *
 * @param version of the section that the editor saw
 */
public record BankDetailsInput(
        long version, @Nullable String iban, @Nullable String bic, @Nullable String accountHolder) {

    /** Longest name that a credit transfer carries. */
    private static final int LONGEST_HOLDER = 70;

    /** Everything that is wrong, or the bank account. */
    public Checked<BankDetails> checked() {
        Form form = new Form();
        String account = electronic(iban);
        if (account == null) {
            form.mistake("/iban", "field.required");
        } else if (!isIban(account)) {
            form.mistake("/iban", "employer.iban.invalid");
        }
        String bank = electronic(bic);
        if (bank != null && !isBic(bank)) {
            form.mistake("/bic", "employer.bic.invalid");
        }
        String holder = form.required("/accountHolder", accountHolder, LONGEST_HOLDER);
        return form.result(() -> new BankDetails(account == null ? "" : account, bank, holder));
    }

    /** Length and form of the country, then the check digits (mod 97). */
    private static boolean isIban(String account) {
        try {
            IbanUtil.validate(account);
            return true;
        } catch (Iban4jException _) {
            // The exception quotes what was typed, so it must not travel on.
            return false;
        }
    }

    private static boolean isBic(String bank) {
        try {
            BicUtil.validate(bank);
            return true;
        } catch (Iban4jException _) {
            // The exception quotes what was typed, so it must not travel on.
            return false;
        }
    }

    private static @Nullable String electronic(@Nullable String typed) {
        String text = Form.given(typed);
        return text == null ? null : text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "BankDetailsInput[withheld]";
    }
}
