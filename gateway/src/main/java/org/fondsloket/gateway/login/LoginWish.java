package org.fondsloket.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * What a login shall bring beyond a session: a level, something the person does at Keycloak, and
 * the page it returns to.
 *
 * @param acr the one level asked for; with several Keycloak would take the lowest. Absent where any
 *     login does
 * @param action what the person changes about his own sign-in at Keycloak
 * @param broker the entry of Keycloak for a recognised broker that is asked instead of a password
 * @param back own page to return to
 */
record LoginWish(
        @Nullable String acr, @Nullable String action, @Nullable String broker, String back) {

    /** Read by Keycloak from the address of its page only, and not from what was pushed. */
    static final String BROKER_HINT = "kc_idp_hint";

    private static final String ACR = "fondsloket.acr";
    private static final String BACK = "fondsloket.back";

    /**
     * No login reaches L3 by itself: it is L2 of a person whose document was checked, which the
     * services know and Keycloak does not.
     */
    private static final Map<String, String> LEVELS =
            Map.of("L1", "L1", "L2", "L2", "L2-fresh", "L2-fresh", "L3", "L2");

    /** Changes to the second factor are made by whoever can show the present one, just now. */
    private static final Set<String> FACTOR_ACTIONS = Set.of("CONFIGURE_TOTP", "webauthn-register");

    private static final String NEW_PASSWORD = "UPDATE_PASSWORD";

    private static final Pattern ENTRY = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    private static final Pattern REMOVAL =
            Pattern.compile("delete_credential:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /**
     * @throws IllegalArgumentException when a level or an action is not on the list, or what names
     *     a broker is no name
     */
    static LoginWish in(HttpServletRequest request) {
        String level = request.getParameter("level");
        if (level != null && !LEVELS.containsKey(level)) {
            throw new IllegalArgumentException("unknown level");
        }
        String broker = request.getParameter("broker");
        if (broker != null && !ENTRY.matcher(broker).matches()) {
            throw new IllegalArgumentException("unknown broker");
        }
        String action = request.getParameter("action");
        String acr = level == null ? null : LEVELS.get(level);
        return new LoginWish(
                action == null ? acr : levelFor(action, acr),
                action,
                broker,
                BackPath.of(request.getParameter("back")));
    }

    private static @Nullable String levelFor(String action, @Nullable String asked) {
        if (FACTOR_ACTIONS.contains(action) || REMOVAL.matcher(action).matches()) {
            return "L2-fresh";
        }
        if (action.equals(NEW_PASSWORD)) {
            return asked;
        }
        throw new IllegalArgumentException("unknown action");
    }

    /** As an essential claim: {@code acr_values} would be a mere wish. */
    private String claims() {
        return "{\"id_token\":{\"acr\":{\"essential\":true,\"values\":[\"" + acr + "\"]}}}";
    }

    /** The login with this wish: the level and the action go to Keycloak, the rest stays here. */
    OAuth2AuthorizationRequest addTo(OAuth2AuthorizationRequest login) {
        return OAuth2AuthorizationRequest.from(login)
                .additionalParameters(
                        parameters -> {
                            if (acr != null) {
                                parameters.put("claims", claims());
                            }
                            if (action != null) {
                                parameters.put("kc_action", action);
                            }
                            if (broker != null) {
                                parameters.put(BROKER_HINT, broker);
                                // Else a session that exists would do, and nobody would be asked.
                                parameters.put("prompt", "login");
                            }
                        })
                .attributes(
                        attributes -> {
                            attributes.put(BACK, back);
                            if (acr != null) {
                                attributes.put(ACR, acr);
                            }
                        })
                .build();
    }

    /** The wish with which this login began. */
    static LoginWish of(OAuth2AuthorizationRequest login) {
        return new LoginWish(
                login.getAttribute(ACR),
                null,
                null,
                login.getAttribute(BACK) instanceof String back ? back : BackPath.HOME);
    }
}
