package org.fondsloket.mailbox.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.fondsloket.mailbox.payment.PaymentCode;
import org.fondsloket.mailbox.rendering.LetterText;
import org.fondsloket.mailbox.rendering.Letterhead;
import org.fondsloket.scheme.CreditorReference;
import org.jspecify.annotations.Nullable;

/**
 * What is owed and how to pay it.
 *
 * @param euro amount, above zero
 * @param dueOn last day of the payment; missing when it is overdue already
 * @param reference what the payment must say
 */
public record PaymentBlock(BigDecimal euro, @Nullable LocalDate dueOn, String reference) {

    /** The amount as the reader is used to. */
    public String amount(LetterText text) {
        return text.money(euro);
    }

    public String due(LetterText text) {
        return dueOn == null ? text.of("payment.atOnce") : text.date(dueOn);
    }

    /** The reference with check digits. */
    public String structured() {
        return CreditorReference.of(reference).spaced();
    }

    /** The payment code for those who cannot see it. */
    public String codeInWords(LetterText text) {
        return text.say(
                "payment.codeInWords",
                Map.of(
                        "amount", text.money(euro),
                        "reference", structured()));
    }

    /** Content of the payment code. */
    public String code(Letterhead fund) {
        return PaymentCode.of(
                        fund.name(), fund.iban(), fund.bic(), euro, CreditorReference.of(reference))
                .encoded();
    }
}
