package org.fondsloket.mailbox.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fondsloket.contracts.RegistrationInvited;
import org.fondsloket.mailbox.directory.MandateDirectory;
import org.fondsloket.mailbox.directory.Organisations;
import org.fondsloket.mailbox.mailing.MailKind;
import org.fondsloket.mailbox.mailing.MailPlan;
import org.fondsloket.mailbox.mailing.MailReader;
import org.fondsloket.mailbox.mailing.PlannedMail;
import org.fondsloket.mailbox.printing.PrintQueue;
import org.fondsloket.mailbox.registration.ProviderRegistrationLetter;
import org.fondsloket.mailbox.registration.RegistrationLetter;
import org.fondsloket.mailbox.rendering.LetterText;
import org.fondsloket.mailbox.sheet.SheetForm;
import org.fondsloket.platform.kafka.OuterEventConsumer;
import org.fondsloket.platform.kafka.ReceivedEvent;
import org.springframework.stereotype.Component;

/** When an organisation is to register, then number and code reach it, by mail or by post. */
@Component
class RegistrationConsumer implements OuterEventConsumer {

    private static final String PROVIDER = "PROVIDER";
    private static final String POST = "POST";

    private final MailPlan mails;
    private final PrintQueue queue;
    private final Organisations organisations;
    private final MandateDirectory mandates;
    private final Clock clock;

    RegistrationConsumer(
            MailPlan mails,
            PrintQueue queue,
            Organisations organisations,
            MandateDirectory mandates,
            Clock clock) {
        this.mails = mails;
        this.queue = queue;
        this.organisations = organisations;
        this.mandates = mandates;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "registrations";
    }

    @Override
    public List<String> topics() {
        return List.of("identity.registration.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.erased() || !event.type().equals("identity.registration-invited.v1")) {
            return;
        }
        RegistrationInvited invited = event.payload(RegistrationInvited.class);
        if (!clock.instant().isBefore(invited.expiresAt())) {
            return;
        }
        if (invited.channel().equals(POST)) {
            post(invited);
        } else {
            mails.plan(
                    PlannedMail.about(
                                    invited.kind().equals(PROVIDER)
                                            ? MailKind.PROVIDER_REGISTRATION
                                            : MailKind.REGISTRATION,
                                    MailReader.ORGANISATION_ON_RECORD,
                                    invited.organisation(),
                                    invited.registrationId(),
                                    Map.of())
                            .until(invited.expiresAt()),
                    event.time());
        }
    }

    private void post(RegistrationInvited invited) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("registrationId", invited.registrationId());
        facts.put("organisation", invited.organisation());
        facts.put("expiresAt", invited.expiresAt().toString());
        facts.put(
                SheetForm.DATED_ON,
                LocalDate.ofInstant(clock.instant(), LetterText.FUND_TIME).toString());
        if (invited.mandateId() != null) {
            mandates.find(invited.mandateId())
                    .ifPresent(mandate -> facts.put("employerNumber", mandate.employerNumber()));
        }
        queue.addSealed(
                invited.kind().equals(PROVIDER)
                        ? ProviderRegistrationLetter.KIND
                        : RegistrationLetter.KIND,
                invited.organisation(),
                invited.registrationId(),
                organisations.languageOf(invited.organisation()),
                facts,
                invited.expiresAt());
    }
}
