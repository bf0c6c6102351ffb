package org.fondsloket.mailbox.letter;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** How far a letter has come. */
public sealed interface Letter {

    /** Nobody asked for it yet. */
    record Unwritten() implements Letter {}

    /** Asked for, not yet rendered. */
    record Requested(
            String letterId,
            @Nullable String employerNumber,
            String kind,
            YearMonth month,
            String reportId,
            String language,
            @Nullable String workerNumber)
            implements Letter {}

    /** In the mailbox, unread; its bytes are final. */
    record Filed(String sha256) implements Letter {}

    /** Opened by somebody. */
    record Read(String sha256) implements Letter {}
}
