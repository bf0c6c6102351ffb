package org.fondsloket.testing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A real access token and whose it is.
 *
 * @param subject the id that access is granted to
 * @param value the token itself
 */
public record Token(String subject, String value) {

    static Token of(String value) {
        var claims = value.split("\\.", -1)[1];
        JsonNode tree =
                KeycloakAdmin.JSON.readTree(
                        new String(Base64.getUrlDecoder().decode(claims), StandardCharsets.UTF_8));
        return new Token(tree.required("sub").asString(), value);
    }

    /** Value of the {@code Authorization} header. */
    public String bearer() {
        return "Bearer " + value;
    }

    /** Header name and value, for {@code HttpRequest.Builder.headers}. */
    public List<String> header() {
        return List.of("Authorization", bearer());
    }
}
