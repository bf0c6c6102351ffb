package org.fondsloket.ledger.contribution;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fondsloket.scheme.Money;
import org.jspecify.annotations.Nullable;

/**
 * Something that settles debts: a payment, a reimbursement or a waiver.
 *
 * @param on day from which it counts
 * @param used part that settles something
 * @param month named by the payer, or month of the claims
 * @param claims behind a reimbursement
 */
record Credit(
        String key,
        Kind kind,
        LocalDate on,
        Money amount,
        Money used,
        @Nullable YearMonth month,
        List<String> claims) {

    Credit {
        claims = List.copyOf(claims);
    }

    enum Kind {
        PAYMENT,
        REIMBURSEMENT,
        WAIVER
    }

    static String payment(String bankTransactionId) {
        return Kind.PAYMENT + ":" + bankTransactionId;
    }

    Money free() {
        return amount.minus(used);
    }

    Credit plusUsed(Money more) {
        return new Credit(key, kind, on, amount, used.plus(more), month, claims);
    }

    Credit plus(Money more) {
        return new Credit(key, kind, on, amount.plus(more), used, month, claims);
    }
}
