package org.fondsloket.employer.paper;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.fondsloket.platform.event.Channel;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The scanned form behind an entry that the fund makes for an employer (S003-20); none when the
 * employer acts itself.
 */
public record PaperForm(@Nullable String id) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /**
     * @throws Problem 403 when somebody else than a clerk names a form, 400 when it is no id
     */
    public static PaperForm of(@Nullable String id, CurrentActor actor, AccessDecisions access) {
        if (id == null) {
            return new PaperForm(null);
        }
        access.requireFund(actor.subject(), "CLERK");
        if (!ID.matcher(id).matches()) {
            throw new Problem(400, "INVALID_PARAMETER", Map.of("name", "paperForm"), List.of());
        }
        return new PaperForm(id);
    }

    /** The same envelope, through the door that the form came in by. */
    public Envelope stamped(Envelope envelope) {
        return id == null
                ? envelope
                : new Envelope(
                        envelope.actor(),
                        Channel.PAPER,
                        envelope.correlationId(),
                        envelope.causationId(),
                        envelope.traceparent());
    }
}
