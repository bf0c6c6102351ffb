package org.fondsloket.mailbox.dossier.request;

import java.time.LocalDate;
import java.util.Objects;
import org.fondsloket.mailbox.dossier.Mistakes;
import org.fondsloket.mailbox.request.ReturnReason;
import org.jspecify.annotations.Nullable;

/** Why the fund cannot use what was delivered, and until when it has to come again. */
record Return(@Nullable ReturnReason reason, @Nullable String remark, @Nullable LocalDate dueOn) {

    Checked checked(LocalDate today) {
        Mistakes mistakes = new Mistakes();
        mistakes.require(reason, "/reason");
        mistakes.require(dueOn, "/dueOn");
        if (dueOn != null && dueOn.isBefore(today)) {
            mistakes.add("/dueOn", "dossier.day.past");
        }
        String text = mistakes.text(remark, "/remark", Ask.LONGEST, reason == ReturnReason.OTHER);
        mistakes.refuse();
        return new Checked(Objects.requireNonNull(reason), text, Objects.requireNonNull(dueOn));
    }

    /** The same without mistakes. */
    record Checked(ReturnReason reason, @Nullable String remark, LocalDate dueOn) {}
}
