package org.fondsloket.mailbox.mailing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fondsloket.mailbox.directory.EmployerDirectory;
import org.fondsloket.mailbox.directory.EmployerDirectory.Contact;
import org.fondsloket.mailbox.directory.LoginDirectory;
import org.fondsloket.mailbox.directory.Organisations;
import org.fondsloket.mailbox.directory.Organisations.Organisation;
import org.fondsloket.mailbox.directory.PostalAddress;
import org.fondsloket.mailbox.letter.LetterFacts;
import org.fondsloket.mailbox.mailing.Mails.Due;
import org.fondsloket.mailbox.mailing.Postman.Post;
import org.fondsloket.mailbox.mailing.Readers.Reader;
import org.fondsloket.mailbox.rendering.LetterText;
import org.fondsloket.mailbox.rendering.LetterTexts;
import org.fondsloket.mailbox.rendering.Printable;
import org.fondsloket.mailbox.sheet.Told;
import org.fondsloket.platform.web.secret.DerivedSecrets;
import org.springframework.stereotype.Component;

/**
 * Writes a mail in the reader's language. Links and codes are worked out here, at the moment of
 * sending, and names are looked up here: none of them was stored with the mail.
 */
@Component
class MailWriter {

    private final DerivedSecrets secrets;
    private final Organisations organisations;
    private final EmployerDirectory employers;
    private final LoginDirectory logins;
    private final MailSettings settings;
    private final Postman postman;
    private final LetterTexts texts = new LetterTexts();

    MailWriter(
            DerivedSecrets secrets,
            Organisations organisations,
            EmployerDirectory employers,
            LoginDirectory logins,
            MailSettings settings,
            Postman postman) {
        this.secrets = secrets;
        this.organisations = organisations;
        this.employers = employers;
        this.logins = logins;
        this.settings = settings;
        this.postman = postman;
    }

    Post write(Due mail, Reader reader) {
        LetterText text = texts.in(reader.language());
        Map<String, Object> facts = facts(mail, text);
        return new Post(
                "mail-" + mail.mailId(),
                reader.address(),
                oneLine(text.say(subject(mail), facts)),
                text.of("mail.hello")
                        + "\n\n"
                        + text.say(body(mail), facts)
                        + "\n\n"
                        + text.of("mail.care")
                        + "\n\n"
                        + postman.sender()
                        + "\n",
                text.language());
    }

    private static String subject(Due mail) {
        return topic(mail) + ".subject";
    }

    private static String body(Due mail) {
        return topic(mail) + ".body";
    }

    /** Each state of a mandate has words of its own. */
    private static String topic(Due mail) {
        return switch (mail.kind()) {
            case MANDATE, EMERGENCY_STOP, SIGN_IN_CHANGED ->
                    mail.kind().key() + "." + mail.facts().get("state");
            case REGISTRATION,
                    PROVIDER_REGISTRATION,
                    PASSWORD_RESET,
                    USER_NAMES,
                    MAIL_ADDRESS,
                    COLLEAGUE_INVITATION,
                    PORTAL_INVITATION,
                    PORTAL_BLOCKED,
                    PORTAL_UNBLOCKED ->
                    mail.kind().key();
        };
    }

    private Map<String, Object> facts(Due mail, LetterText text) {
        Told told = Told.of(new LetterFacts(mail.facts(), List.of()));
        Map<String, Object> facts = new HashMap<>(mail.facts());
        facts.put("portal", settings.portal());
        Instant until = mail.expiresAt();
        if (until != null) {
            facts.put("until", text.date(until) + ", " + text.time(until));
        }
        switch (mail.kind()) {
            case REGISTRATION -> register(facts, mail, "registration");
            case PROVIDER_REGISTRATION -> register(facts, mail, "provider-registration");
            case PASSWORD_RESET ->
                    facts.put("link", link("password", "password-reset", mail.reference()));
            case MAIL_ADDRESS ->
                    facts.put("link", link("mail-address", "mail-address", mail.reference()));
            case COLLEAGUE_INVITATION -> {
                facts.put("link", link("register", "colleague", mail.reference()));
                facts.put("organisation", nameOf(told.text("organisation"), text));
            }
            case PORTAL_INVITATION -> {
                facts.put("link", link("invitation", "portal-invitation", mail.reference()));
                facts.put("employer", nameOf(told.text("employerNumber"), text));
            }
            case PORTAL_BLOCKED, PORTAL_UNBLOCKED ->
                    facts.put("employer", contactOf(told.text("employerNumber"), text));
            case USER_NAMES -> facts.put("userNames", userNames(told, text));
            case SIGN_IN_CHANGED -> {
                Instant at = Instant.parse(told.text("at"));
                facts.put("at", text.date(at) + ", " + text.time(at));
            }
            case MANDATE -> {
                if (told.has("validUntil")) {
                    facts.put("validUntil", text.date(told.date("validUntil")));
                }
                if (told.has("daysLeft")) {
                    facts.put("daysLeft", told.number("daysLeft"));
                }
                facts.put("link", mandatesOf(told.text("employerNumber")));
            }
            case EMERGENCY_STOP -> {}
        }
        return facts;
    }

    private void register(Map<String, Object> facts, Due mail, String purpose) {
        facts.put("number", mail.number());
        facts.put("code", secrets.code(purpose, mail.reference()));
        facts.put("link", link("register", purpose, mail.reference()));
    }

    /** The part after # stays in the browser: no server and no log ever sees it by itself. */
    private String link(String page, String purpose, String id) {
        return settings.portal() + "/" + page + "#" + id + "." + secrets.link(purpose, id);
    }

    private String mandatesOf(String employerNumber) {
        return settings.portal() + "/employers/" + employerNumber + "/users";
    }

    private String nameOf(String employerNumber, LetterText text) {
        return organisations
                .find(employerNumber)
                .map(Organisation::name)
                .map(Printable::text)
                .orElseGet(
                        () ->
                                text.say(
                                        "letter.employer",
                                        Map.of("employerNumber", employerNumber)));
    }

    /** Name, address and mail address of the employer, as far as it gave them, each on a line. */
    private String contactOf(String employerNumber, LetterText text) {
        List<String> lines = new ArrayList<>();
        lines.add(nameOf(employerNumber, text));
        employers
                .contactOf(employerNumber)
                .ifPresent(
                        contact -> {
                            lines.addAll(lines(contact.address(), text));
                            Stream.of(contact)
                                    .map(Contact::email)
                                    .filter(Objects::nonNull)
                                    .forEach(lines::add);
                        });
        return String.join("\n", lines);
    }

    private static List<String> lines(PostalAddress address, LetterText text) {
        List<String> lines = new ArrayList<>();
        if (address.street() != null) {
            lines.add(Printable.text(address.street()));
        }
        String town =
                Stream.of(address.postalCode(), address.city())
                        .filter(Objects::nonNull)
                        .map(Printable::text)
                        .collect(Collectors.joining(" "));
        if (!town.isEmpty()) {
            lines.add(town);
        }
        if (address.country() != null) {
            lines.add(text.country(address.country()));
        }
        return lines;
    }

    /** Each user name with the employers it is for; one that is erased meanwhile is left out. */
    private String userNames(Told told, LetterText text) {
        List<String> lines = new ArrayList<>();
        for (Told entry : told.each("entries")) {
            String employersOf =
                    entry.texts("employerNumbers").stream()
                            .map(number -> nameOf(number, text))
                            .collect(Collectors.joining(", "));
            logins.find(entry.text("subject"))
                    .ifPresent(
                            login ->
                                    lines.add(
                                            employersOf.isEmpty()
                                                    ? login.userName()
                                                    : login.userName() + " – " + employersOf));
        }
        return String.join("\n", lines);
    }

    private static String oneLine(String subject) {
        return subject.replaceAll("\\s+", " ");
    }
}
