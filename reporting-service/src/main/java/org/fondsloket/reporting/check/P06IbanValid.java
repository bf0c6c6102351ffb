package org.fondsloket.reporting.check;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;
import org.jspecify.annotations.Nullable;

/** P-06: the check digits of a worker's bank account hold. */
final class P06IbanValid implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        return report.persons()
                .filter(each -> !isValid(each.person().iban()))
                .map(each -> each.error("P-06", Map.of()));
    }

    private static boolean isValid(@Nullable String iban) {
        if (iban == null || iban.isBlank()) {
            return true;
        }
        try {
            IbanUtil.validate(iban.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
            return true;
        } catch (Iban4jException _) {
            // The exception quotes the account, so it must not travel on.
            return false;
        }
    }
}
