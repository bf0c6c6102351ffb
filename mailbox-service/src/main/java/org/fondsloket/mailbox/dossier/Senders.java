package org.fondsloket.mailbox.dossier;

import org.fondsloket.mailbox.directory.EmployerDirectory;
import org.fondsloket.platform.event.Channel;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.Problem;
import org.springframework.stereotype.Component;

/**
 * Who acts on an employer's dossier. The fund's clerks act for every employer; what they enter as
 * the employer's own act came by post (S003-20).
 */
@Component
public class Senders {

    private static final String CLERK = "CLERK";
    private static final String FUND = "FUND";

    private final AccessDecisions access;
    private final CurrentActor actor;
    private final EmployerDirectory employers;

    Senders(AccessDecisions access, CurrentActor actor, EmployerDirectory employers) {
        this.access = access;
        this.actor = actor;
        this.employers = employers;
    }

    /**
     * @throws Problem 403 to everybody else
     */
    public void requireClerk() {
        access.requireFund(actor.subject(), CLERK);
    }

    /**
     * A clerk who acts on the dossier of an employer that the fund knows.
     *
     * @param right service under which the act stands
     * @throws Problem 403 to everybody else, 404 for an unknown employer
     */
    public Envelope clerkFor(String employerNumber, String right) {
        requireClerk();
        if (employers.find(employerNumber).isEmpty()) {
            throw Problem.notFound();
        }
        access.require(actor.subject(), employerNumber, right);
        return actor.envelopeFor(employerNumber);
    }

    /**
     * Somebody who acts for the employer.
     *
     * @throws Problem as {@link AccessDecisions#require}
     */
    public Envelope actingFor(String employerNumber, String right) {
        access.require(actor.subject(), employerNumber, right);
        Envelope envelope = actor.envelopeFor(employerNumber);
        return isFund(envelope) ? onPaper(envelope) : envelope;
    }

    /**
     * Somebody who looks.
     *
     * @throws Problem as {@link AccessDecisions#require}
     */
    public void requireReader(String employerNumber, String right) {
        access.require(actor.subject(), employerNumber, right);
    }

    /**
     * The employer's own people or the fund, and nobody who only holds a mandate.
     *
     * @throws Problem as {@link AccessDecisions#require}; 404 on a mandate
     */
    void requireItself(String employerNumber, String right) {
        access.require(actor.subject(), employerNumber, right);
        if (actor.envelopeFor(employerNumber).actor().mandate() != null) {
            throw Problem.notFound();
        }
    }

    /**
     * Somebody who takes data home: that needs the login of an act, although nothing changes.
     *
     * @throws Problem as {@link AccessDecisions#require}
     */
    public void requireToTakeHome(String employerNumber, String right) {
        access.requireToTakeHome(actor.subject(), employerNumber, right);
    }

    static boolean isFund(Envelope envelope) {
        return FUND.equals(envelope.actor().organisation());
    }

    /** The same envelope, through the post. */
    static Envelope onPaper(Envelope envelope) {
        return new Envelope(
                envelope.actor(),
                Channel.PAPER,
                envelope.correlationId(),
                envelope.causationId(),
                envelope.traceparent());
    }
}
