package org.fondsloket.mailbox.mailing;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Where mails are asked for. The same cause asks in vain a second time, and so does one of long
 * ago: whoever reads a topic from its beginning must not mail the past.
 */
@Component
public class MailPlan {

    private final Mails mails;
    private final MailSettings settings;
    private final Clock clock;

    MailPlan(Mails mails, MailSettings settings, Clock clock) {
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
    }

    /** True when somebody should still hear of what happened then. */
    public boolean isNews(Instant happenedAt) {
        return happenedAt.isAfter(clock.instant().minus(settings.latest()));
    }

    /**
     * @param happenedAt time of the event that the mail follows from
     */
    public void plan(PlannedMail mail, Instant happenedAt) {
        if (isNews(happenedAt)) {
            mails.plan(mail, clock.instant());
        }
    }
}
