package org.fondsloket.mailbox.mailing;

import java.util.Objects;
import java.util.Optional;
import org.fondsloket.mailbox.directory.EmployerDirectory;
import org.fondsloket.mailbox.directory.InviteeDirectory;
import org.fondsloket.mailbox.directory.LoginDirectory;
import org.fondsloket.mailbox.directory.Organisations;
import org.fondsloket.mailbox.directory.PersonDirectory;
import org.fondsloket.mailbox.directory.ProviderDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out where a mail goes and in which language, at the moment it is sent. */
@Component
class Readers {

    private static final String ANYWHERE = "en";

    private final Organisations organisations;
    private final EmployerDirectory employers;
    private final LoginDirectory logins;
    private final PersonDirectory people;
    private final InviteeDirectory invitees;

    Readers(
            Organisations organisations,
            EmployerDirectory employers,
            LoginDirectory logins,
            PersonDirectory people,
            InviteeDirectory invitees) {
        this.organisations = organisations;
        this.employers = employers;
        this.logins = logins;
        this.people = people;
        this.invitees = invitees;
    }

    /** Empty while no address is known. */
    Optional<Reader> find(MailReader reader, String number) {
        return switch (reader) {
            case ORGANISATION -> organisation(number, organisations.mailAddressOf(number));
            case ORGANISATION_ON_RECORD -> organisation(number, onRecord(number));
            case LOGIN ->
                    logins.find(number).flatMap(login -> reader(login.email(), login.language()));
            case FORMER_ADDRESS ->
                    logins.find(number)
                            .flatMap(login -> reader(login.formerEmail(), login.language()));
            case WORKER ->
                    people.emailOf(number)
                            .map(
                                    email ->
                                            new Reader(
                                                    email,
                                                    people.languageOf(number).orElse(ANYWHERE)));
            case INVITEE ->
                    invitees.find(number)
                            .map(invitee -> new Reader(invitee.email(), invitee.language()));
        };
    }

    private Optional<String> onRecord(String number) {
        return ProviderDirectory.isNumber(number)
                ? organisations.mailAddressOf(number)
                : employers
                        .contactOf(number)
                        .flatMap(contact -> Optional.ofNullable(contact.email()));
    }

    private Optional<Reader> organisation(String number, Optional<String> email) {
        return email.map(address -> new Reader(address, organisations.languageOf(number)));
    }

    private static Optional<Reader> reader(@Nullable String email, @Nullable String language) {
        return email == null
                ? Optional.empty()
                : Optional.of(new Reader(email, Objects.requireNonNullElse(language, ANYWHERE)));
    }

    /** Where a mail goes, and in which language. */
    record Reader(String address, String language) {

        @Override
        public String toString() {
            return "Reader";
        }
    }
}
