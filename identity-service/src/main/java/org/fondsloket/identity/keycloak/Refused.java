package org.fondsloket.identity.keycloak;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fondsloket.platform.web.FieldError;

/** Keycloak understood a request and did not carry it out. */
public final class Refused extends RuntimeException {

    /** Keycloak's names of the fields and ours. */
    private static final Map<String, String> POINTERS =
            Map.of(
                    "username", "/userName",
                    "firstName", "/givenName",
                    "lastName", "/familyName",
                    "email", "/email",
                    "password", "/password");

    private final Reason reason;
    private final transient Set<String> fields;
    private final String passwordError;

    Refused(Reason reason, Set<String> fields, String passwordError) {
        super(reason.name(), null, false, false);
        this.reason = reason;
        this.fields = Set.copyOf(fields);
        this.passwordError = passwordError;
    }

    public Reason reason() {
        return reason;
    }

    /** Names of the fields in Keycloak's words. */
    public Set<String> fields() {
        return fields;
    }

    /** What is wrong, under the names that this service's requests have for the fields. */
    public List<FieldError> fieldErrors() {
        return fields.stream()
                .filter(POINTERS::containsKey)
                .sorted()
                .map(
                        field ->
                                field.equals("password")
                                        ? password()
                                        : new FieldError(
                                                POINTERS.getOrDefault(field, ""),
                                                "field.invalid",
                                                Map.of()))
                .toList();
    }

    private FieldError password() {
        return switch (passwordError) {
            case "invalidPasswordMinLengthMessage", "invalidPasswordMaxLengthMessage" ->
                    PasswordRule.length("/password");
            case "invalidPasswordNotUsernameMessage",
                    "invalidPasswordNotContainsUsernameMessage",
                    "invalidPasswordNotEmailMessage" ->
                    new FieldError("/password", "login.password-own-data", Map.of());
            case "invalidPasswordHistoryMessage" ->
                    new FieldError("/password", "login.password-used-before", Map.of());
            default -> new FieldError("/password", "login.password-refused", Map.of());
        };
    }

    /** Why. */
    public enum Reason {
        EXISTS,
        MISSING,
        INVALID
    }
}
