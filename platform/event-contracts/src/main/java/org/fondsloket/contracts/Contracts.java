package org.fondsloket.contracts;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The list of all outer events, from which topics, schemas and the event catalogue follow. */
public final class Contracts {

    private static final List<Class<? extends Record>> ALL =
            List.of(
                    AccessGranted.class,
                    AccessRevoked.class,
                    MandateRequested.class,
                    MandateGranted.class,
                    MandateDeclined.class,
                    MandateActivated.class,
                    MandateRejected.class,
                    MandateSuspended.class,
                    MandateRevoked.class,
                    MandateExpired.class,
                    MandateLapsed.class,
                    MandateExpiryAnnounced.class,
                    MandateUserAssigned.class,
                    MandateUserRemoved.class,
                    ServicePolicyChanged.class,
                    OrganisationStopped.class,
                    OrganisationResumed.class,
                    IdentityProofed.class,
                    LoginRecorded.class,
                    ProviderRecorded.class,
                    InviteeRecorded.class,
                    RegistrationInvited.class,
                    RegistrationCompleted.class,
                    PasswordResetRequested.class,
                    UserNamesRequested.class,
                    SignInChanged.class,
                    MailAddressConfirmationRequested.class,
                    PortalAccessInvited.class,
                    PortalAccessInvitationEnded.class,
                    PortalAccessActivated.class,
                    PortalAccessBlocked.class,
                    PortalAccessUnblocked.class,
                    EmployerRegistered.class,
                    EmployerChanged.class,
                    EmployerNumberSuperseded.class,
                    EmployerContactRecorded.class,
                    WorkerRegistered.class,
                    WorkerPosted.class,
                    PostingChanged.class,
                    PostingEnded.class,
                    PostingWithdrawn.class,
                    PersonRecorded.class,
                    MonthlyReportSubmitted.class,
                    MonthlyReportCorrected.class,
                    NilReportSubmitted.class,
                    AbsenceReported.class,
                    AbsenceTakenBack.class,
                    ContributionsBooked.class,
                    ContributionEstimated.class,
                    InterestCharged.class,
                    PaymentReceived.class,
                    ReimbursementCredited.class,
                    ReimbursementPending.class,
                    ReimbursementRejected.class,
                    PayoutOrdered.class,
                    PayoutConfirmed.class,
                    ReminderDue.class,
                    AccountStatementDue.class,
                    EmployerYearOverview.class,
                    LeaveAccountChanged.class,
                    LeaveYearClosed.class,
                    InterimStatementDue.class,
                    LapseWarningDue.class,
                    CorrectionRequested.class,
                    LetterFiled.class,
                    MailFailed.class);

    private Contracts() {}

    public static List<Class<? extends Record>> all() {
        return ALL;
    }

    /**
     * @throws IllegalArgumentException when the class is no outer event
     */
    public static Outer outer(Class<?> contract) {
        Outer outer = contract.getAnnotation(Outer.class);
        if (outer == null) {
            throw new IllegalArgumentException(contract.getName() + " is no outer event");
        }
        return outer;
    }

    /** JSON Schema of an outer event, as it is checked in. */
    public static String schemaResource(Class<?> contract) {
        return "/schemas/" + outer(contract).type() + ".json";
    }

    /** Topics that the service of this context publishes, such as those of {@code reporting}. */
    public static Set<String> topicsOf(String context) {
        return topics(outer -> outer.topic().startsWith(context + "."));
    }

    /** True when only the newest record of each key is kept on this topic. */
    public static boolean compacted(String topic) {
        return topics(Outer::compacted).contains(topic);
    }

    private static Set<String> topics(Predicate<Outer> wanted) {
        return ALL.stream()
                .map(Contracts::outer)
                .filter(wanted)
                .map(Outer::topic)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
