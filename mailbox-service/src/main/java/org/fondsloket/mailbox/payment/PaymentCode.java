package org.fondsloket.mailbox.payment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.Base64;
import org.fondsloket.scheme.CreditorReference;

/**
 * What a banking app reads from the square on a letter (EPC069-12, version 002), so that nobody
 * types an account number.
 *
 * @param content lines of the code, UTF-8
 */
public record PaymentCode(String content) {

    private static final int LONGEST_NAME = 70;

    /**
     * A credit transfer.
     *
     * @param euro at least one cent, two decimals
     */
    public static PaymentCode of(
            String payee, String iban, String bic, BigDecimal euro, CreditorReference reference) {
        if (euro.signum() <= 0) {
            throw new IllegalArgumentException("Only an amount that is owed has a payment code");
        }
        String name = payee.length() > LONGEST_NAME ? payee.substring(0, LONGEST_NAME) : payee;
        return new PaymentCode(
                String.join(
                        "\n",
                        "BCD",
                        "002",
                        "1",
                        "SCT",
                        bic,
                        name,
                        iban.replace(" ", ""),
                        "EUR" + euro.setScale(2).toPlainString(),
                        "",
                        reference.value()));
    }

    /** As it can stand in an attribute, where line breaks would be lost. */
    public String encoded() {
        return Base64.getEncoder().encodeToString(content.getBytes(UTF_8));
    }

    /** Reads what {@link #encoded} wrote. */
    public static PaymentCode decode(String encoded) {
        return new PaymentCode(new String(Base64.getDecoder().decode(encoded), UTF_8));
    }
}
