package org.fondsloket.gateway.login;

import org.fondsloket.gateway.GatewayProperties;
import org.fondsloket.gateway.limit.ClientLimit;
import org.fondsloket.gateway.portal.PortalHeaders;
import org.fondsloket.gateway.portal.PortalPage;
import org.fondsloket.gateway.problem.ProblemCode;
import org.fondsloket.gateway.problem.Problems;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/**
 * The chain for browsers: a session cookie that scripts cannot read, a CSRF token that only our own
 * pages can, and never a redirect as the answer to an API call.
 */
@Configuration(proxyBeanMethods = false)
class BrowserConfiguration {

    @Bean
    @Order(30)
    SecurityFilterChain browserChain(
            HttpSecurity http,
            GatewayProperties properties,
            Problems problems,
            ClientRegistrationRepository registrations,
            AskedLevel codeExchange,
            PushedLogin pushedLogin,
            PortalPage page) {
        LoginEnd end = new LoginEnd(problems, page);
        return http.authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(HttpMethod.GET, "/api/services")
                                        .permitAll()
                                        .requestMatchers("/api/public/**")
                                        .permitAll()
                                        .requestMatchers("/api/**")
                                        .authenticated()
                                        .anyRequest()
                                        .permitAll())
                .oauth2Login(
                        login ->
                                login.authorizationEndpoint(
                                                start ->
                                                        start.authorizationRequestResolver(
                                                                        new LoginStart(
                                                                                registrations))
                                                                .authorizationRequestRepository(
                                                                        new BegunLogins())
                                                                .authorizationRedirectStrategy(
                                                                        pushedLogin))
                                        .tokenEndpoint(
                                                token ->
                                                        token.accessTokenResponseClient(
                                                                codeExchange))
                                        .successHandler(end)
                                        .failureHandler(end)
                                        .withObjectPostProcessor(end.ofUnstartedLogins()))
                .logout(logout -> logout.logoutSuccessHandler(logoutAt(registrations, properties)))
                .csrf(csrf -> csrf.spa().csrfTokenRepository(csrfCookie(properties)))
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        failing ->
                                failing.authenticationEntryPoint(
                                                (request, response, failure) ->
                                                        problems.write(
                                                                request,
                                                                response,
                                                                ProblemCode.UNAUTHENTICATED))
                                        .accessDeniedHandler(
                                                (request, response, denied) ->
                                                        problems.write(
                                                                request,
                                                                response,
                                                                denied instanceof CsrfException
                                                                        ? ProblemCode.CSRF_REFUSED
                                                                        : ProblemCode
                                                                                .ACCESS_DENIED)))
                .headers(headers -> PortalHeaders.apply(headers, properties))
                .addFilterAfter(new ClientLimit(properties, problems), AuthorizationFilter.class)
                .build();
    }

    /** Two requests of one page may bring the same new attribute: the second one must not fail. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionUpserts() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    @Bean
    DefaultCookieSerializerCustomizer sessionCookie(GatewayProperties properties) {
        return cookie -> {
            cookie.setCookieName(properties.isPublicUrlSecure() ? "__Host-SESSION" : "SESSION");
            cookie.setCookiePath("/");
            cookie.setUseHttpOnlyCookie(true);
            cookie.setSameSite("Lax");
            if (properties.isPublicUrlSecure()) {
                cookie.setUseSecureCookie(true);
            }
        };
    }

    private static CookieCsrfTokenRepository csrfCookie(GatewayProperties properties) {
        var repository = CookieCsrfTokenRepository.withHttpOnlyFalse();
        repository.setCookiePath("/");
        repository.setCookieCustomizer(
                cookie -> {
                    cookie.sameSite("Lax");
                    if (properties.isPublicUrlSecure()) {
                        cookie.secure(true);
                    }
                });
        return repository;
    }

    private static OidcClientInitiatedLogoutSuccessHandler logoutAt(
            ClientRegistrationRepository registrations, GatewayProperties properties) {
        var logout = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        logout.setPostLogoutRedirectUri(
                (properties.publicUrl().isEmpty() ? "{baseUrl}" : properties.publicUrl()) + "/");
        logout.setDefaultTargetUrl("/");
        logout.setRedirectStrategy(new LogoutAnswer());
        return logout;
    }
}
