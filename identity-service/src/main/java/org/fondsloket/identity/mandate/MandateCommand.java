package org.fondsloket.identity.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fondsloket.platform.command.AggregateCommand;
import org.jspecify.annotations.Nullable;

/** What can be asked of a mandate; the answer says whether anything changed. */
public sealed interface MandateCommand extends AggregateCommand<Boolean> {

    String mandateId();

    @Override
    default String aggregateId() {
        return MandateDecider.idOf(mandateId());
    }

    /**
     * An organisation shall act for an employer.
     *
     * @param requestedBy {@code EMPLOYER}, {@code GRANTEE} or {@code FUND}
     * @param mandatable codes of all services that can be mandated
     * @param replaces mandate that ends when this one begins to hold
     */
    record RequestMandate(
            String mandateId,
            MandateTerms terms,
            String requestedBy,
            @Nullable String replaces,
            Set<String> mandatable,
            MandateRules rules,
            LocalDate today)
            implements MandateCommand {}

    /** The employer agrees. */
    record GrantMandate(String mandateId, Consent consent) implements MandateCommand {}

    /** The employer does not agree. */
    record DeclineMandate(String mandateId) implements MandateCommand {}

    /** The fund has processed it. */
    record ActivateMandate(String mandateId, LocalDate today) implements MandateCommand {}

    /** The fund does not accept it. */
    record RejectMandate(String mandateId, String reason) implements MandateCommand {}

    /** Nobody may act on it for now. */
    record SuspendMandate(String mandateId, String reason) implements MandateCommand {}

    /** What was suspended holds again. */
    record ResumeMandate(String mandateId) implements MandateCommand {}

    /** It ends at once. */
    record RevokeMandate(String mandateId, String reason) implements MandateCommand {}

    /** Its last day may be over. */
    record ExpireMandate(String mandateId, LocalDate today) implements MandateCommand {}

    /** Its end may be near enough to be told. */
    record AnnounceExpiry(String mandateId, LocalDate today, MandateRules rules)
            implements MandateCommand {}

    /** All mandates have to be asked for again. */
    record LapseMandate(String mandateId, String batchId) implements MandateCommand {}

    /** One of the organisation's own people may act on it. */
    record AssignUser(String mandateId, String subject, List<String> services, LocalDate validUntil)
            implements MandateCommand {

        public AssignUser {
            services = services.stream().distinct().sorted().toList();
        }
    }

    /** This person may not act on it any more. */
    record RemoveUser(String mandateId, String subject) implements MandateCommand {}

    /**
     * How the employer agreed.
     *
     * @param textVersion text that stood on the screen
     * @param documentId signed form that the fund has filed
     * @param strong true when the one who agreed had logged in at L2 for this very act
     * @param byManager true when the one who agreed manages the employer's mandates
     */
    record Consent(
            @Nullable String textVersion,
            @Nullable String documentId,
            boolean strong,
            boolean byManager) {

        /** On the screen, by this strength and role. */
        public static Consent onScreen(String textVersion, boolean strong, boolean byManager) {
            return new Consent(textVersion, null, strong, byManager);
        }

        /** On paper: the fund answers for the signature. */
        public static Consent onPaper(String documentId) {
            return new Consent(null, documentId, false, false);
        }
    }
}
