package org.fondsloket.identity.enrolment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.fondsloket.identity.keycloak.KeycloakAdmin.Person;
import org.fondsloket.identity.keycloak.PasswordRule;
import org.fondsloket.identity.login.MailAddress;
import org.fondsloket.identity.login.OwnUserName;
import org.fondsloket.identity.login.PersonalName;
import org.fondsloket.identity.login.PortalLanguage;
import org.fondsloket.identity.recovery.SecurityAnswers;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a person sends after he has read and confirmed the summary.
 *
 * @param commandId made up by the portal for this one registration: the same request, sent twice,
 *     makes one login
 * @param sharedEmailConfirmed true once the person has said that an address like info@ is his alone
 */
record RegistrationWish(
        @Nullable String number,
        @Nullable String code,
        @Nullable String link,
        @Nullable String commandId,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String email,
        @Nullable Boolean sharedEmailConfirmed,
        @Nullable String language,
        @Nullable String userName,
        @Nullable String password,
        @Nullable String question,
        @Nullable String answer) {

    private static final Pattern COMMAND = Pattern.compile("[A-Za-z0-9-]{8,60}");

    /**
     * The person behind the wish.
     *
     * @throws Problem 422 with one error for each field that is wrong
     */
    Person person(SecurityAnswers answers) {
        List<FieldError> errors = new ArrayList<>();
        if (commandId == null || !COMMAND.matcher(commandId).matches()) {
            errors.add(
                    new FieldError(
                            "/commandId",
                            commandId == null ? "field.required" : "field.invalid",
                            Map.of()));
        }
        PersonalName.check("/givenName", givenName).ifPresent(errors::add);
        PersonalName.check("/familyName", familyName).ifPresent(errors::add);
        checkEmail(errors);
        PortalLanguage.check("/language", language).ifPresent(errors::add);
        OwnUserName.check("/userName", userName).ifPresent(errors::add);
        PasswordRule.check("/password", password, userName, givenName, familyName, email)
                .ifPresent(errors::add);
        errors.addAll(
                answers.check(
                        question,
                        answer,
                        userName,
                        givenName,
                        familyName,
                        "%s %s".formatted(givenName, familyName),
                        email,
                        password));
        if (!errors.isEmpty()) {
            throw new Problem(422, "INVALID_INPUT", Map.of(), errors);
        }
        return new Person(
                Objects.requireNonNull(userName),
                Objects.requireNonNull(givenName).strip(),
                Objects.requireNonNull(familyName).strip(),
                Objects.requireNonNull(email),
                PortalLanguage.of(language));
    }

    private void checkEmail(List<FieldError> errors) {
        int before = errors.size();
        MailAddress.check("/email", email).ifPresent(errors::add);
        if (errors.size() == before
                && MailAddress.isShared(Objects.requireNonNull(email))
                && !Boolean.TRUE.equals(sharedEmailConfirmed)) {
            errors.add(new FieldError("/email", "login.mail-impersonal", Map.of()));
        }
    }

    /** Never a name, a code or a password in a log. */
    @Override
    public String toString() {
        return "RegistrationWish";
    }
}
