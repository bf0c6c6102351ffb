package org.fondsloket.identity.enrolment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fondsloket.identity.keycloak.KeycloakAdmin.Person;
import org.fondsloket.identity.keycloak.PasswordRule;
import org.fondsloket.identity.login.MailAddress;
import org.fondsloket.identity.login.OwnUserName;
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

    private static final Set<String> LANGUAGES = Set.of("nl", "de", "en", "pl", "ro");
    private static final Pattern COMMAND = Pattern.compile("[A-Za-z0-9-]{8,60}");
    private static final int LONGEST_NAME = 100;

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
        checkName("/givenName", givenName, errors);
        checkName("/familyName", familyName, errors);
        checkEmail(errors);
        if (language != null && !LANGUAGES.contains(language)) {
            errors.add(
                    new FieldError(
                            "/language",
                            "field.one-of",
                            Map.of(
                                    "allowed",
                                    LANGUAGES.stream()
                                            .sorted()
                                            .collect(Collectors.joining(", ")))));
        }
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
                language == null ? "en" : language);
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

    private static void checkName(String pointer, @Nullable String name, List<FieldError> errors) {
        if (name == null || name.isBlank()) {
            errors.add(new FieldError(pointer, "field.required", Map.of()));
        } else if (name.length() > LONGEST_NAME) {
            errors.add(new FieldError(pointer, "field.size", Map.of()));
        } else if (name.codePoints().anyMatch(Character::isISOControl)) {
            errors.add(new FieldError(pointer, "field.invalid", Map.of()));
        }
    }

    /** Never a name, a code or a password in a log. */
    @Override
    public String toString() {
        return "RegistrationWish";
    }
}
