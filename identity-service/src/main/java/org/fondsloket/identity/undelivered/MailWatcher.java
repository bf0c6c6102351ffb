package org.fondsloket.identity.undelivered;

import org.fondsloket.contracts.MailFailed;
import org.fondsloket.platform.event.Envelope;

/** Has something mailed and must act when that does not arrive. */
public interface MailWatcher {

    /**
     * @param failed its reference may be of something that is none of this watcher's business
     * @param envelope for what is done because of it
     */
    void onFailure(MailFailed failed, Envelope envelope);
}
