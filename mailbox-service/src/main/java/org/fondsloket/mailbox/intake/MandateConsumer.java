package org.fondsloket.mailbox.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fondsloket.contracts.MandateActivated;
import org.fondsloket.contracts.MandateDeclined;
import org.fondsloket.contracts.MandateExpired;
import org.fondsloket.contracts.MandateExpiryAnnounced;
import org.fondsloket.contracts.MandateGranted;
import org.fondsloket.contracts.MandateLapsed;
import org.fondsloket.contracts.MandateRejected;
import org.fondsloket.contracts.MandateRequested;
import org.fondsloket.contracts.MandateRevoked;
import org.fondsloket.contracts.MandateSuspended;
import org.fondsloket.contracts.OrganisationResumed;
import org.fondsloket.contracts.OrganisationStopped;
import org.fondsloket.mailbox.directory.MandateDirectory;
import org.fondsloket.mailbox.directory.MandateDirectory.Mandate;
import org.fondsloket.mailbox.mailing.MailKind;
import org.fondsloket.mailbox.mailing.MailPlan;
import org.fondsloket.mailbox.mailing.MailReader;
import org.fondsloket.mailbox.mailing.PlannedMail;
import org.fondsloket.platform.kafka.OuterEventConsumer;
import org.fondsloket.platform.kafka.ReceivedEvent;
import org.springframework.stereotype.Component;

/**
 * When a mandate changes, then both sides get a mail; when it begins or ends, a letter too. Whose
 * mandate it was and for what is remembered here, for the letters of its end.
 */
@Component
class MandateConsumer implements OuterEventConsumer {

    private static final String BY_GRANTEE = "GRANTEE";

    private final MandateDirectory mandates;
    private final MandateLetters letters;
    private final MailPlan mails;

    MandateConsumer(MandateDirectory mandates, MandateLetters letters, MailPlan mails) {
        this.mandates = mandates;
        this.letters = letters;
        this.mails = mails;
    }

    @Override
    public String name() {
        return "mandates";
    }

    @Override
    public List<String> topics() {
        return List.of("identity.mandate.v1", "identity.organisation.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.erased()) {
            return;
        }
        switch (event.type()) {
            case "identity.mandate-requested.v1" ->
                    requested(event, event.payload(MandateRequested.class));
            case "identity.mandate-granted.v1" ->
                    granted(event, event.payload(MandateGranted.class));
            case "identity.mandate-activated.v1" ->
                    activated(event, event.payload(MandateActivated.class));
            case "identity.mandate-declined.v1" -> {
                MandateDeclined it = event.payload(MandateDeclined.class);
                tell(event, "DECLINED", it.mandateId(), it.employerNumber(), it.grantee());
            }
            case "identity.mandate-rejected.v1" -> {
                MandateRejected it = event.payload(MandateRejected.class);
                tell(event, "REJECTED", it.mandateId(), it.employerNumber(), it.grantee());
            }
            case "identity.mandate-suspended.v1" -> {
                MandateSuspended it = event.payload(MandateSuspended.class);
                mandates.activate(it.mandateId(), false);
                tell(event, "SUSPENDED", it.mandateId(), it.employerNumber(), it.grantee());
            }
            case "identity.mandate-revoked.v1" -> {
                MandateRevoked it = event.payload(MandateRevoked.class);
                ended(event, "REVOKED", it.mandateId(), it.employerNumber(), it.grantee());
            }
            case "identity.mandate-expired.v1" -> {
                MandateExpired it = event.payload(MandateExpired.class);
                ended(event, "EXPIRED", it.mandateId(), it.employerNumber(), it.grantee());
            }
            case "identity.mandate-lapsed.v1" -> lapsed(event, event.payload(MandateLapsed.class));
            case "identity.mandate-expiry-announced.v1" ->
                    ending(event, event.payload(MandateExpiryAnnounced.class));
            case "identity.organisation-stopped.v1" ->
                    stop(event, "STOPPED", event.payload(OrganisationStopped.class).organisation());
            case "identity.organisation-resumed.v1" ->
                    stop(event, "RESUMED", event.payload(OrganisationResumed.class).organisation());
            default -> {
                // Concerns people inside an organisation only.
            }
        }
    }

    private void requested(ReceivedEvent event, MandateRequested it) {
        mandates.put(
                new Mandate(
                        it.mandateId(),
                        it.employerNumber(),
                        it.grantee(),
                        it.services(),
                        it.validFrom(),
                        it.validUntil()));
        tell(
                event,
                it.requestedBy().equals(BY_GRANTEE) ? "ASKED" : "REQUESTED",
                it.mandateId(),
                it.employerNumber(),
                it.grantee());
    }

    private void granted(ReceivedEvent event, MandateGranted it) {
        mandates.put(
                new Mandate(
                        it.mandateId(),
                        it.employerNumber(),
                        it.grantee(),
                        it.services(),
                        it.validFrom(),
                        it.validUntil()));
        tell(event, "GRANTED", it.mandateId(), it.employerNumber(), it.grantee());
    }

    private void activated(ReceivedEvent event, MandateActivated it) {
        Mandate mandate =
                new Mandate(
                        it.mandateId(),
                        it.employerNumber(),
                        it.grantee(),
                        it.services(),
                        it.validFrom(),
                        it.validUntil());
        mandates.put(mandate);
        mandates.activate(it.mandateId(), true);
        tell(event, "ACTIVATED", it.mandateId(), it.employerNumber(), it.grantee());
        write(event, "ACTIVATED", mandate);
    }

    private void ended(
            ReceivedEvent event, String state, String mandateId, String employer, String grantee) {
        mandates.activate(mandateId, false);
        tell(event, state, mandateId, employer, grantee);
        mandates.find(mandateId).ifPresent(mandate -> write(event, state, mandate));
    }

    /** Many end at once: one mail for each side says so, with the way to renew them all. */
    private void lapsed(ReceivedEvent event, MandateLapsed it) {
        mandates.activate(it.mandateId(), false);
        Map<String, String> facts = facts("LAPSED", it.employerNumber(), it.grantee());
        facts.remove("grantee");
        facts.put("batch", it.batchId());
        plan(event, it.employerNumber(), it.batchId(), it.batchId(), facts);
        plan(
                event,
                it.grantee(),
                it.batchId() + "|" + it.employerNumber(),
                it.batchId(),
                facts("LAPSED_FOR_GRANTEE", it.employerNumber(), it.grantee()));
        mandates.find(it.mandateId()).ifPresent(mandate -> write(event, "LAPSED", mandate));
    }

    private void ending(ReceivedEvent event, MandateExpiryAnnounced it) {
        Map<String, String> facts = facts("ENDING", it.employerNumber(), it.grantee());
        facts.put("validUntil", it.validUntil().toString());
        facts.put("daysLeft", Integer.toString(it.daysLeft()));
        both(event, it.mandateId(), it.employerNumber(), it.grantee(), facts);
    }

    private void tell(
            ReceivedEvent event, String state, String mandateId, String employer, String grantee) {
        both(event, mandateId, employer, grantee, facts(state, employer, grantee));
    }

    private void both(
            ReceivedEvent event,
            String mandateId,
            String employer,
            String grantee,
            Map<String, String> facts) {
        plan(event, employer, event.id(), mandateId, facts);
        plan(event, grantee, event.id(), mandateId, facts);
    }

    private void stop(ReceivedEvent event, String state, String organisation) {
        mails.plan(
                new PlannedMail(
                        MailKind.EMERGENCY_STOP,
                        MailReader.ORGANISATION,
                        organisation,
                        event.id(),
                        organisation,
                        Map.of("state", state, "organisation", organisation),
                        null),
                event.time());
    }

    private void plan(
            ReceivedEvent event,
            String organisation,
            String cause,
            String reference,
            Map<String, String> facts) {
        mails.plan(
                new PlannedMail(
                        MailKind.MANDATE,
                        MailReader.ORGANISATION,
                        organisation,
                        cause,
                        reference,
                        facts,
                        null),
                event.time());
    }

    private static Map<String, String> facts(String state, String employer, String grantee) {
        Map<String, String> facts = new HashMap<>();
        facts.put("state", state);
        facts.put("employerNumber", employer);
        facts.put("grantee", grantee);
        return facts;
    }

    /** Last: from here to the commit no other append of the service gets through. */
    private void write(ReceivedEvent event, String state, Mandate mandate) {
        if (mails.isNews(event.time())) {
            letters.write(event, state, mandate);
        }
    }
}
