package org.fondsloket.gateway.login;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the portal whether somebody is logged in, and hands it the CSRF cookie on the way. */
@RestController
class SessionEndpoint {

    @GetMapping("/session")
    ResponseEntity<Session> session(
            @AuthenticationPrincipal @Nullable OidcUser user, CsrfToken csrf) {
        // Reading the token is what writes its cookie: the first POST of the portal needs it.
        csrf.getToken();
        Session session =
                user == null
                        ? new Session(false, null, null)
                        : new Session(true, user.getSubject(), user.getPreferredUsername());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(session);
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Session(boolean authenticated, @Nullable String subject, @Nullable String userName) {}
}
