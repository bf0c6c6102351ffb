package org.fondsloket.platform.web.text;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.fondsloket.platform.web.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;

/** Provides texts and decides on the language of an answer. */
@AutoConfiguration(before = WebMvcAutoConfiguration.class)
class TextAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Messages platformMessages() {
        return new IcuMessages(List.of("messages/platform", "messages/service"));
    }

    @Bean
    @ConditionalOnMissingBean(name = "localeResolver")
    LocaleResolver localeResolver() {
        return new LocaleResolver() {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                return Languages.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
            }

            @Override
            public void setLocale(
                    HttpServletRequest request,
                    @Nullable HttpServletResponse response,
                    @Nullable Locale locale) {
                throw new UnsupportedOperationException("the language comes with each request");
            }
        };
    }
}
