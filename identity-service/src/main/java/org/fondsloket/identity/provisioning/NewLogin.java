package org.fondsloket.identity.provisioning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fondsloket.identity.access.Right;
import org.fondsloket.identity.keycloak.KeycloakAdmin.Person;
import org.fondsloket.identity.keycloak.PasswordRule;
import org.fondsloket.identity.login.MailAddress;
import org.fondsloket.identity.login.PersonalName;
import org.fondsloket.identity.login.PortalLanguage;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;

/** The wish for a login as it comes in, and what is wrong with it. */
record NewLogin(
        @Nullable String userName,
        @Nullable String password,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String email,
        @Nullable String language,
        @Nullable List<@Nullable String> fundRights) {

    /** No "at" sign: a name that looks like somebody's address could catch his mail. */
    private static final Pattern USER_NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");

    /**
     * The person behind the wish.
     *
     * @throws Problem with one error for each field that is wrong
     */
    Person person() {
        List<FieldError> errors = new ArrayList<>();
        checkUserName(errors);
        checkPassword(errors);
        PersonalName.check("/givenName", givenName).ifPresent(errors::add);
        PersonalName.check("/familyName", familyName).ifPresent(errors::add);
        MailAddress.check("/email", email).ifPresent(errors::add);
        PortalLanguage.check("/language", language).ifPresent(errors::add);
        checkFundRights(errors);
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

    String checkedPassword() {
        return Objects.requireNonNull(password);
    }

    List<String> checkedFundRights() {
        return fundRights == null
                ? List.of()
                : fundRights.stream().map(Objects::requireNonNull).toList();
    }

    private void checkUserName(List<FieldError> errors) {
        if (userName == null || userName.isBlank()) {
            errors.add(new FieldError("/userName", "field.required", Map.of()));
        } else if (!USER_NAME.matcher(userName).matches()) {
            errors.add(new FieldError("/userName", "login.user-name", Map.of()));
        }
    }

    private void checkPassword(List<FieldError> errors) {
        PasswordRule.check("/password", password, userName, email).ifPresent(errors::add);
    }

    private void checkFundRights(List<FieldError> errors) {
        if (fundRights == null) {
            return;
        }
        for (int i = 0; i < fundRights.size(); i++) {
            String right = fundRights.get(i);
            if (right == null || Right.named(right, Right.FUND).isEmpty()) {
                errors.add(
                        new FieldError(
                                "/fundRights/" + i,
                                "field.one-of",
                                Map.of(
                                        "allowed",
                                        Right.of(Right.FUND).stream()
                                                .map(Right::name)
                                                .collect(Collectors.joining(", ")))));
            }
        }
    }

    /** Never a name or a password in a log. */
    @Override
    public String toString() {
        return "NewLogin";
    }
}
