package org.fondsloket.identity.publication;

import java.util.Optional;
import org.fondsloket.identity.mandate.MandateEvent;
import org.fondsloket.identity.mandate.MandateEvent.MandateActivated;
import org.fondsloket.identity.mandate.MandateEvent.MandateDeclined;
import org.fondsloket.identity.mandate.MandateEvent.MandateExpired;
import org.fondsloket.identity.mandate.MandateEvent.MandateExpiryAnnounced;
import org.fondsloket.identity.mandate.MandateEvent.MandateGranted;
import org.fondsloket.identity.mandate.MandateEvent.MandateLapsed;
import org.fondsloket.identity.mandate.MandateEvent.MandateRejected;
import org.fondsloket.identity.mandate.MandateEvent.MandateRequested;
import org.fondsloket.identity.mandate.MandateEvent.MandateRevoked;
import org.fondsloket.identity.mandate.MandateEvent.MandateSuspended;
import org.fondsloket.identity.mandate.MandateEvent.MandateUserAssigned;
import org.fondsloket.identity.mandate.MandateEvent.MandateUserRemoved;
import org.fondsloket.identity.mandate.MandateTerms;
import org.fondsloket.platform.relay.OuterEvent;
import org.fondsloket.platform.relay.OuterEventTranslator;
import org.fondsloket.platform.relay.StoredEvent;
import org.springframework.stereotype.Component;

/** Publishes every change of a mandate under the number of the employer that gives it. */
@Component
class MandateTranslator implements OuterEventTranslator {

    @Override
    public Optional<OuterEvent> translate(Object event, StoredEvent stored) {
        return event instanceof MandateEvent mandate
                ? Optional.of(translate(mandate))
                : Optional.empty();
    }

    private static OuterEvent translate(MandateEvent event) {
        return switch (event) {
            case MandateRequested(var id, var terms, var by, _) ->
                    of(
                            terms,
                            new org.fondsloket.contracts.MandateRequested(
                                    id,
                                    terms.employerNumber(),
                                    terms.grantee(),
                                    terms.granteeKind(),
                                    terms.services(),
                                    terms.validFrom(),
                                    terms.validUntil(),
                                    by));
            case MandateGranted(var id, var terms, var text, var document) ->
                    of(
                            terms,
                            new org.fondsloket.contracts.MandateGranted(
                                    id,
                                    terms.employerNumber(),
                                    terms.grantee(),
                                    terms.granteeKind(),
                                    terms.services(),
                                    terms.validFrom(),
                                    terms.validUntil(),
                                    text,
                                    document));
            case MandateActivated(var id, var terms) ->
                    of(
                            terms,
                            new org.fondsloket.contracts.MandateActivated(
                                    id,
                                    terms.employerNumber(),
                                    terms.grantee(),
                                    terms.granteeKind(),
                                    terms.services(),
                                    terms.validFrom(),
                                    terms.validUntil()));
            case MandateDeclined(var id, var employer, var grantee) ->
                    OuterEvent.of(
                            employer,
                            new org.fondsloket.contracts.MandateDeclined(id, employer, grantee));
            case MandateRejected(var id, var employer, var grantee, var reason) ->
                    OuterEvent.of(
                            employer,
                            new org.fondsloket.contracts.MandateRejected(
                                    id, employer, grantee, reason));
            case MandateSuspended(var id, var employer, var grantee, var reason) ->
                    OuterEvent.of(
                            employer,
                            new org.fondsloket.contracts.MandateSuspended(
                                    id, employer, grantee, reason));
            case MandateRevoked(var id, var employer, var grantee, var reason) ->
                    OuterEvent.of(
                            employer,
                            new org.fondsloket.contracts.MandateRevoked(
                                    id, employer, grantee, reason));
            case MandateExpired(var id, var employer, var grantee) ->
                    OuterEvent.of(
                            employer,
                            new org.fondsloket.contracts.MandateExpired(id, employer, grantee));
            case MandateLapsed(var id, var employer, var grantee, var batch) ->
                    OuterEvent.of(
                            employer,
                            new org.fondsloket.contracts.MandateLapsed(
                                    id, employer, grantee, batch));
            case MandateExpiryAnnounced(
                            var id,
                            var employer,
                            var grantee,
                            var until,
                            _,
                            var left) ->
                    OuterEvent.of(
                            employer,
                            new org.fondsloket.contracts.MandateExpiryAnnounced(
                                    id, employer, grantee, until, left));
            case MandateUserAssigned(var id, var employer, var subject, var services, var until) ->
                    OuterEvent.of(
                            employer,
                            new org.fondsloket.contracts.MandateUserAssigned(
                                    id, employer, subject, services, until));
            case MandateUserRemoved(var id, var employer, var subject) ->
                    OuterEvent.of(
                            employer,
                            new org.fondsloket.contracts.MandateUserRemoved(id, employer, subject));
        };
    }

    private static OuterEvent of(MandateTerms terms, Record contract) {
        return OuterEvent.of(terms.employerNumber(), contract);
    }
}
