package org.fondsloket.mailbox.dossier.audit;

import java.time.YearMonth;
import java.util.Objects;
import org.fondsloket.mailbox.dossier.Mistakes;
import org.jspecify.annotations.Nullable;

/** Which months the fund looks at. */
record Opening(@Nullable YearMonth firstMonth, @Nullable YearMonth lastMonth) {

    Checked checked() {
        Mistakes mistakes = new Mistakes();
        mistakes.require(firstMonth, "/firstMonth");
        mistakes.require(lastMonth, "/lastMonth");
        if (firstMonth != null && lastMonth != null && lastMonth.isBefore(firstMonth)) {
            mistakes.add("/lastMonth", "audit.months.order");
        }
        mistakes.refuse();
        return new Checked(Objects.requireNonNull(firstMonth), Objects.requireNonNull(lastMonth));
    }

    /** The same without mistakes. */
    record Checked(YearMonth firstMonth, YearMonth lastMonth) {}
}
