package org.fondsloket.mailbox.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fondsloket.contracts.MailAddressConfirmationRequested;
import org.fondsloket.contracts.PasswordResetRequested;
import org.fondsloket.contracts.SignInChanged;
import org.fondsloket.contracts.UserNamesRequested;
import org.fondsloket.mailbox.letter.NestedFacts;
import org.fondsloket.mailbox.mailing.MailKind;
import org.fondsloket.mailbox.mailing.MailPlan;
import org.fondsloket.mailbox.mailing.MailReader;
import org.fondsloket.mailbox.mailing.PlannedMail;
import org.fondsloket.platform.kafka.OuterEventConsumer;
import org.fondsloket.platform.kafka.ReceivedEvent;
import org.springframework.stereotype.Component;

/** When somebody lost the way in, or the way in has changed, then its owner gets a mail. */
@Component
class SignInConsumer implements OuterEventConsumer {

    private static final String MAIL_ADDRESS = "MAIL_ADDRESS";

    private static final Set<String> CHANGES =
            Set.of(
                    "PASSWORD",
                    "SECOND_FACTOR_ADDED",
                    "SECOND_FACTOR_REMOVED",
                    MAIL_ADDRESS,
                    "RECOVERY_ANSWER",
                    "BROKER_LINKED",
                    "BROKER_UNLINKED");

    private final MailPlan mails;

    SignInConsumer(MailPlan mails) {
        this.mails = mails;
    }

    @Override
    public String name() {
        return "sign-ins";
    }

    @Override
    public List<String> topics() {
        return List.of("identity.login.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.erased()) {
            return;
        }
        switch (event.type()) {
            case "identity.password-reset-requested.v1" ->
                    reset(event, event.payload(PasswordResetRequested.class));
            case "identity.user-names-requested.v1" ->
                    userNames(event, event.payload(UserNamesRequested.class));
            case "identity.mail-address-confirmation-requested.v1" ->
                    newAddress(event, event.payload(MailAddressConfirmationRequested.class));
            case "identity.sign-in-changed.v1" ->
                    changed(event, event.payload(SignInChanged.class));
            default -> {
                // Nothing to be mailed about.
            }
        }
    }

    private void reset(ReceivedEvent event, PasswordResetRequested reset) {
        mails.plan(
                PlannedMail.about(
                                MailKind.PASSWORD_RESET,
                                MailReader.LOGIN,
                                reset.subject(),
                                reset.resetId(),
                                Map.of())
                        .until(reset.expiresAt()),
                event.time());
    }

    private void userNames(ReceivedEvent event, UserNamesRequested request) {
        List<Map<String, Object>> entries =
                request.logins().stream()
                        .map(
                                login ->
                                        Map.<String, Object>of(
                                                "subject",
                                                login.subject(),
                                                "employerNumbers",
                                                login.employerNumbers()))
                        .toList();
        mails.plan(
                PlannedMail.about(
                        MailKind.USER_NAMES,
                        MailReader.LOGIN,
                        request.subject(),
                        request.requestId(),
                        NestedFacts.flat(Map.of("entries", entries)).values()),
                event.time());
    }

    /** It goes to the address of the worker's record: that is the one to be confirmed. */
    private void newAddress(ReceivedEvent event, MailAddressConfirmationRequested request) {
        mails.plan(
                PlannedMail.about(
                                MailKind.MAIL_ADDRESS,
                                MailReader.WORKER,
                                request.workerNumber(),
                                request.confirmationId(),
                                Map.of())
                        .until(request.expiresAt()),
                event.time());
    }

    /** Of a new address the old one is told too: a thief would not tell it. */
    private void changed(ReceivedEvent event, SignInChanged change) {
        Map<String, String> facts = new HashMap<>();
        facts.put("state", CHANGES.contains(change.what()) ? change.what() : "OTHER");
        facts.put("at", change.at().toString());
        tell(event, change, MailReader.LOGIN, facts);
        if (change.what().equals(MAIL_ADDRESS)) {
            tell(event, change, MailReader.FORMER_ADDRESS, facts);
        }
    }

    private void tell(
            ReceivedEvent event,
            SignInChanged change,
            MailReader reader,
            Map<String, String> facts) {
        mails.plan(
                PlannedMail.about(
                        MailKind.SIGN_IN_CHANGED,
                        reader,
                        change.subject(),
                        change.changeId(),
                        facts),
                event.time());
    }
}
