package org.fondsloket.platform.web;

import org.fondsloket.platform.event.Envelope;

/** The caller of the current request, as its checked token says. */
public interface CurrentActor {

    /** Subject of the token. */
    String subject();

    /** How and when the caller logged in. */
    LoginStrength strength();

    /**
     * Envelope for a command that this request causes for an employer. Once {@link AccessDecisions}
     * has let the caller in, it names the organisation and the mandate by which he acts.
     */
    Envelope envelopeFor(String employerNumber);
}
