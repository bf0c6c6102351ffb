package org.fondsloket.mailbox.dossier.request;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.fondsloket.mailbox.dossier.Mistakes;
import org.fondsloket.mailbox.request.DocumentKind;
import org.fondsloket.mailbox.request.Purpose;
import org.jspecify.annotations.Nullable;

/** What a clerk asks an employer for: what, why and until when. */
record Ask(
        @Nullable DocumentKind kind,
        @Nullable Purpose purpose,
        @Nullable YearMonth month,
        @Nullable LocalDate dueOn,
        @Nullable String remark) {

    static final int LONGEST = 1000;

    Checked checked(LocalDate today) {
        Mistakes mistakes = new Mistakes();
        mistakes.require(kind, "/kind");
        mistakes.require(purpose, "/purpose");
        mistakes.require(dueOn, "/dueOn");
        if (dueOn != null && dueOn.isBefore(today)) {
            mistakes.add("/dueOn", "dossier.day.past");
        }
        String text = mistakes.text(remark, "/remark", LONGEST, kind == DocumentKind.OTHER);
        mistakes.refuse();
        return new Checked(
                Objects.requireNonNull(kind),
                Objects.requireNonNull(purpose),
                month,
                Objects.requireNonNull(dueOn),
                text);
    }

    /** The same without mistakes. */
    record Checked(
            DocumentKind kind,
            Purpose purpose,
            @Nullable YearMonth month,
            LocalDate dueOn,
            @Nullable String remark) {}
}
