package org.fondsloket.mailbox.mailing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail to be sent once.
 *
 * @param number of the reader: employer, provider, worker, or the subject of a login
 * @param cause what the mail follows from; the same cause never sends a second mail to this reader
 * @param reference id of what it is about, for those who must know that it failed
 * @param facts numbers, codes and days the text needs; neither name nor secret
 * @param expiresAt moment after which it is of no use any more
 */
public record PlannedMail(
        MailKind kind,
        MailReader reader,
        String number,
        String cause,
        String reference,
        Map<String, String> facts,
        @Nullable Instant expiresAt) {

    public PlannedMail {
        facts = new TreeMap<>(facts);
    }

    /** A mail that follows from what it is about, and from nothing else. */
    public static PlannedMail about(
            MailKind kind,
            MailReader reader,
            String number,
            String reference,
            Map<String, String> facts) {
        return new PlannedMail(kind, reader, number, reference, reference, facts, null);
    }

    /** The same mail, useless from this moment on. */
    public PlannedMail until(Instant end) {
        return new PlannedMail(kind, reader, number, cause, reference, facts, end);
    }

    /** Follows from kind, cause and reader. */
    public String mailId() {
        String name = String.join("|", kind.name(), cause, reader.name(), number);
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
    }
}
