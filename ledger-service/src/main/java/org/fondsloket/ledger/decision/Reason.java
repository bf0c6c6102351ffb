package org.fondsloket.ledger.decision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.scheme.Money;
import org.jspecify.annotations.Nullable;

/**
 * Why something was decided: a code for the account's events, and the clerk's own words, which stay
 * beside them.
 */
record Reason(String code, String text) {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]{1,39}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{8,64}");
    private static final int TEXT_MIN = 10;
    private static final int TEXT_MAX = 2000;

    /**
     * What is wrong with the common fields of every decision.
     *
     * @return the reason when nothing is
     */
    static Reason of(
            @Nullable String decisionId,
            @Nullable String code,
            @Nullable String text,
            List<FieldError> others) {
        List<FieldError> errors = new ArrayList<>(others);
        if (decisionId == null || !ID.matcher(decisionId).matches()) {
            errors.add(new FieldError("/decisionId", "ledger.decisionId.invalid", Map.of()));
        }
        if (code == null || !CODE.matcher(code).matches()) {
            errors.add(new FieldError("/reasonCode", "ledger.reasonCode.invalid", Map.of()));
        }
        if (text == null || text.strip().length() < TEXT_MIN || text.length() > TEXT_MAX) {
            errors.add(
                    new FieldError(
                            "/reason",
                            "ledger.reason.length",
                            Map.of(
                                    "min",
                                    Integer.toString(TEXT_MIN),
                                    "max",
                                    Integer.toString(TEXT_MAX))));
        }
        if (!errors.isEmpty() || code == null || text == null) {
            throw new Problem(422, "INVALID_INPUT", Map.of(), errors);
        }
        return new Reason(code, text.strip());
    }

    /** An amount above zero in whole cents, or a mistake in the list. */
    static Money amount(@Nullable BigDecimal amount, String pointer, List<FieldError> errors) {
        Money money = amount == null ? Money.ZERO : Money.of(amount);
        if (!money.isInCents() || money.compareTo(Money.ZERO) <= 0) {
            errors.add(new FieldError(pointer, "ledger.amount.invalid", Map.of()));
        }
        return money;
    }

    /** A field that must be there, or a mistake in the list and something in its place. */
    static <T> T require(@Nullable T value, T other, String pointer, List<FieldError> errors) {
        if (value == null) {
            errors.add(new FieldError(pointer, "field.required", Map.of()));
            return other;
        }
        return value;
    }
}
