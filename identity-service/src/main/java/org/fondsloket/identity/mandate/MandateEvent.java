package org.fondsloket.identity.mandate;

import java.time.LocalDate;
import java.util.List;
import org.fondsloket.platform.store.StoredAs;
import org.jspecify.annotations.Nullable;

/** What happened to a mandate. */
public sealed interface MandateEvent {

    String mandateId();

    /** Somebody asked for it. */
    @StoredAs("identity.MandateRequested")
    record MandateRequested(
            String mandateId, MandateTerms terms, String requestedBy, @Nullable String replaces)
            implements MandateEvent {}

    /** The employer agreed, on the screen or on paper. */
    @StoredAs("identity.MandateGranted")
    record MandateGranted(
            String mandateId,
            MandateTerms terms,
            @Nullable String consentTextVersion,
            @Nullable String documentId)
            implements MandateEvent {}

    /** The employer did not agree. */
    @StoredAs("identity.MandateDeclined")
    record MandateDeclined(String mandateId, String employerNumber, String grantee)
            implements MandateEvent {}

    /** It holds within its dates, for the first time or again. */
    @StoredAs("identity.MandateActivated")
    record MandateActivated(String mandateId, MandateTerms terms) implements MandateEvent {}

    /** The fund did not accept it. */
    @StoredAs("identity.MandateRejected")
    record MandateRejected(String mandateId, String employerNumber, String grantee, String reason)
            implements MandateEvent {}

    /** It rests. */
    @StoredAs("identity.MandateSuspended")
    record MandateSuspended(String mandateId, String employerNumber, String grantee, String reason)
            implements MandateEvent {}

    /** It ended at this moment. */
    @StoredAs("identity.MandateRevoked")
    record MandateRevoked(String mandateId, String employerNumber, String grantee, String reason)
            implements MandateEvent {}

    /** Its last day is over. */
    @StoredAs("identity.MandateExpired")
    record MandateExpired(String mandateId, String employerNumber, String grantee)
            implements MandateEvent {}

    /** It ended with many others. */
    @StoredAs("identity.MandateLapsed")
    record MandateLapsed(String mandateId, String employerNumber, String grantee, String batchId)
            implements MandateEvent {}

    /**
     * Both sides should hear that it ends soon.
     *
     * @param notice which of the notices this is, in days before the end
     * @param daysLeft days that are really left
     */
    @StoredAs("identity.MandateExpiryAnnounced")
    record MandateExpiryAnnounced(
            String mandateId,
            String employerNumber,
            String grantee,
            LocalDate validUntil,
            int notice,
            int daysLeft)
            implements MandateEvent {}

    /** One of the organisation's people may act on it. */
    @StoredAs("identity.MandateUserAssigned")
    record MandateUserAssigned(
            String mandateId,
            String employerNumber,
            String subject,
            List<String> services,
            LocalDate validUntil)
            implements MandateEvent {

        public MandateUserAssigned {
            services = List.copyOf(services);
        }
    }

    /** This person may not act on it any more. */
    @StoredAs("identity.MandateUserRemoved")
    record MandateUserRemoved(String mandateId, String employerNumber, String subject)
            implements MandateEvent {}
}
