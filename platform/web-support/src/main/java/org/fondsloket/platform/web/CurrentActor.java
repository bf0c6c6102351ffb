package org.fondsloket.platform.web;

import org.fondsloket.platform.event.Envelope;

/** The caller of the current request, as its checked token says. */
public interface CurrentActor {

    /** Subject of the token. */
    String subject();

    /** Envelope for a command that this request causes for an employer. */
    Envelope envelopeFor(String employerNumber);
}
