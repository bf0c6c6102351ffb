package org.fondsloket.gateway.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import org.fondsloket.gateway.GatewayProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** The one page of the portal, also for answers at addresses that are not its own. */
@Component
public final class PortalPage {

    static final String POLICY = "Content-Security-Policy";

    private static final String NONCE = "__CSP_NONCE__";

    private final SecureRandom random = new SecureRandom();
    private final GatewayProperties properties;
    private final @Nullable String text = text();

    PortalPage(GatewayProperties properties) {
        this.properties = properties;
    }

    /** True when the portal itself resolves this address. */
    public static boolean isAt(String path) {
        return PortalPages.isPage(path);
    }

    /** The page under a content policy of its own; nothing where no portal was built. */
    @Nullable Drawn draw() {
        if (text == null) {
            return null;
        }
        byte[] bytes = new byte[18];
        random.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        return new Drawn(
                text.replace(NONCE, nonce), PortalHeaders.pagePolicy(nonce, properties.issuer()));
    }

    /**
     * Answers with the page and another status than 200: it finds the words by the address it is
     * at.
     *
     * @param retryAfter when asking again makes sense
     */
    public void write(HttpServletResponse response, int status, Duration retryAfter)
            throws IOException {
        response.setStatus(status);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(retryAfter.toSeconds()));
        Drawn drawn = draw();
        if (drawn != null) {
            response.setHeader(POLICY, drawn.policy());
            response.setContentType("text/html");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getOutputStream().write(drawn.text().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A page with the policy that lets it, and nothing else, run. */
    record Drawn(String text, String policy) {}

    private static @Nullable String text() {
        var file = new ClassPathResource("META-INF/resources/index.html");
        if (!file.exists()) {
            return null;
        }
        try (InputStream in = file.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
