package org.fondsloket.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** Opens the login page in the language the portal is showing, for the level that is needed. */
class LoginStart implements OAuth2AuthorizationRequestResolver {

    private static final Set<String> LANGUAGES = Set.of("nl", "de", "en", "pl", "ro");
    private static final String PARAMETER = "ui_locales";

    private final OAuth2AuthorizationRequestResolver standard;

    LoginStart(ClientRegistrationRepository registrations) {
        standard = new DefaultOAuth2AuthorizationRequestResolver(registrations);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return withWish(request, standard.resolve(request));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(
            HttpServletRequest request, String registration) {
        return withWish(request, standard.resolve(request, registration));
    }

    private static @Nullable OAuth2AuthorizationRequest withWish(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest login) {
        if (login == null) {
            return null;
        }
        OAuth2AuthorizationRequest wished = LoginWish.in(request).addTo(login);
        String language = request.getParameter(PARAMETER);
        if (language == null || !LANGUAGES.contains(language)) {
            return wished;
        }
        return OAuth2AuthorizationRequest.from(wished)
                .additionalParameters(parameters -> parameters.put(PARAMETER, language))
                .build();
    }
}
