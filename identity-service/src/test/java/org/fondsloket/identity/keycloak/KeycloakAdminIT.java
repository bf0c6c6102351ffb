package org.fondsloket.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.fondsloket.identity.keycloak.KeycloakAdmin.Person;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.testing.ServiceIT;
import org.fondsloket.testing.Tokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceIT("identity")
class KeycloakAdminIT {

    private static final String FIRST = "drie-blauwe-fietsen";
    private static final String SECOND = "vier-groene-kamelen";

    @Autowired KeycloakAdmin keycloak;

    private final String name = "kc-" + UUID.randomUUID().toString().substring(0, 13);
    private final Person person = new Person(name, "Anna", "Nowak", name + "@example.org", "nl");

    @Test
    @DisplayName("S001-03 a new password opens and the old one does not any more")
    void setsAnotherPassword() {
        String subject = keycloak.createUser(person, FIRST);
        assertThat(Tokens.forUser(name, FIRST).subject()).isEqualTo(subject);

        keycloak.setPassword(subject, SECOND);

        assertThat(Tokens.forUser(name, SECOND).subject()).isEqualTo(subject);
        assertThatThrownBy(() -> Tokens.forUser(name, FIRST)).isNotNull();
    }

    @Test
    @DisplayName("a refusal of Keycloak's policy says at which field and why")
    void explainsThePolicy() {
        String subject = keycloak.createUser(person, FIRST);

        assertThatThrownBy(() -> keycloak.setPassword(subject, "short"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.fieldErrors())
                                        .extracting(FieldError::pointer, FieldError::code)
                                        .containsExactly(
                                                org.assertj.core.groups.Tuple.tuple(
                                                        "/password", "login.password-length")));
        assertThatThrownBy(() -> keycloak.setPassword(subject, name + "@example.org"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.fieldErrors())
                                        .extracting(FieldError::code)
                                        .containsExactly("login.password-own-data"));
    }

    @Test
    void explainsThePolicyAlsoWhenALoginIsMade() {
        assertThatThrownBy(() -> keycloak.createUser(person, "short"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.fields()).containsExactly("password"));
        assertThat(keycloak.userNamed(name)).isEmpty();
    }

    @Test
    @DisplayName("E5-2 a mail address counts as proved only after a link")
    void keepsApartClaimedAndProvedAddresses() {
        String subject = keycloak.createUser(person, FIRST);
        assertThat(keycloak.isMailProved(subject)).isFalse();

        keycloak.setMail(subject, "other@example.org", true);

        assertThat(keycloak.isMailProved(subject)).isTrue();
        assertThat(Tokens.forUser(name, FIRST).subject()).isEqualTo(subject);
    }

    @Test
    void endsSessionsAndKnowsNoSecondFactorOfANewLogin() {
        String subject = keycloak.createUser(person, FIRST);

        keycloak.logoutEverywhere(subject);

        assertThat(keycloak.isEnabled(subject)).isTrue();
        assertThat(keycloak.secondFactors(subject)).isEmpty();
        assertThat(keycloak.removeSecondFactors(subject)).isZero();
    }
}
