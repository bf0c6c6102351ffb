package org.fondsloket.gateway.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the edge's own refusals as RFC 9457 problems. */
@Component
public class Problems {

    private static final List<Locale> LANGUAGES =
            List.of(
                    Locale.ENGLISH,
                    Locale.GERMAN,
                    Locale.of("nl"),
                    Locale.of("pl"),
                    Locale.of("ro"));

    private final JsonMapper json;
    private final ResourceBundleMessageSource texts;

    Problems(JsonMapper json) {
        this.json = json;
        texts = new ResourceBundleMessageSource();
        texts.setBasename("problems/texts");
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
    }

    public void write(HttpServletRequest request, HttpServletResponse response, ProblemCode code)
            throws IOException {
        write(request, response, code, null);
    }

    /**
     * @param retryAfter when trying again makes sense
     */
    public void write(
            HttpServletRequest request,
            HttpServletResponse response,
            ProblemCode code,
            @Nullable Duration retryAfter)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        Locale language = languageOf(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "urn:fondsloket:problem:" + code.name());
        body.put("title", texts.getMessage(code.name() + ".title", null, language));
        body.put("status", code.status());
        body.put("detail", texts.getMessage(code.name() + ".detail", null, language));
        body.put("code", code.name());
        body.put("correlationId", Correlation.of(request));
        body.put("errors", List.of());
        response.resetBuffer();
        response.setStatus(code.status());
        response.setContentType("application/problem+json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (retryAfter != null) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, retryAfter.toSeconds())));
        }
        response.getOutputStream().write(json.writeValueAsBytes(body));
    }

    static Locale languageOf(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > 200) {
            return Locale.ENGLISH;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LANGUAGES);
            return found == null ? Locale.ENGLISH : found;
        } catch (IllegalArgumentException notALanguageRange) {
            return Locale.ENGLISH;
        }
    }
}
