package org.fondsloket.gateway.login;

import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/** A refreshed token claims a level that its session never reached; a new login makes it good. */
public final class LevelOfAnotherLogin extends OAuth2AuthorizationException {

    private static final long serialVersionUID = 1L;

    LevelOfAnotherLogin() {
        super(new OAuth2Error("level_of_another_login", "log in again", null));
    }
}
