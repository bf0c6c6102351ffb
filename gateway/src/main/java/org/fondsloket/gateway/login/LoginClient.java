package org.fondsloket.gateway.login;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.fondsloket.gateway.GatewayProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

/** The edge as a client of Keycloak; nothing here asks Keycloak anything before the first login. */
@Configuration(proxyBeanMethods = false)
class LoginClient {

    static final String REGISTRATION = "fondsloket";

    static final String ENDPOINTS = "/protocol/openid-connect";

    @Bean
    ClientRegistrationRepository clientRegistrations(GatewayProperties properties) {
        String realm = properties.issuer().toString();
        String endpoints = realm + ENDPOINTS;
        String inside = properties.realm() + ENDPOINTS;
        String base = properties.publicUrl().isEmpty() ? "{baseUrl}" : properties.publicUrl();
        // Written out instead of discovered: the edge starts while Keycloak is still away.
        return new InMemoryClientRegistrationRepository(
                ClientRegistration.withRegistrationId(REGISTRATION)
                        .clientId(properties.client().id())
                        .clientSecret(properties.client().secret())
                        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        .clientSettings(
                                ClientRegistration.ClientSettings.builder()
                                        .requireProofKey(true)
                                        .build())
                        .redirectUri(base + "/login/oauth2/code/" + REGISTRATION)
                        .scope("openid")
                        .issuerUri(realm)
                        .authorizationUri(endpoints + "/auth")
                        .tokenUri(inside + "/token")
                        .jwkSetUri(inside + "/certs")
                        .userNameAttributeName("sub")
                        .providerConfigurationMetadata(
                                Map.of("end_session_endpoint", endpoints + "/logout"))
                        .build());
    }

    /** Tokens lie in the session's rows, so that they outlive this process. */
    @Bean
    OAuth2AuthorizedClientRepository authorizedClients() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    @Bean
    AskedLevel codeExchange(GatewayProperties properties) {
        var exchange = new RestClientAuthorizationCodeTokenResponseClient();
        exchange.setRestClient(tokenEndpoint());
        return new AskedLevel(
                exchange,
                new BrokeredLogin(
                        RestClient.builder()
                                .baseUrl(properties.services().identity())
                                .requestFactory(shortPatience())
                                .build()));
    }

    @Bean
    PushedLogin pushedLogin(GatewayProperties properties) {
        return new PushedLogin(
                RestClient.builder().requestFactory(shortPatience()).build(), properties);
    }

    @Bean
    OAuth2AuthorizedClientManager authorizedClientManager(
            ClientRegistrationRepository registrations,
            OAuth2AuthorizedClientRepository clients,
            Clock clock) {
        var refresh = new RestClientRefreshTokenTokenResponseClient();
        refresh.setRestClient(tokenEndpoint());
        var manager = new DefaultOAuth2AuthorizedClientManager(registrations, clients);
        manager.setAuthorizedClientProvider(
                OAuth2AuthorizedClientProviderBuilder.builder()
                        .authorizationCode()
                        .refreshToken(
                                token -> token.accessTokenResponseClient(refresh).clock(clock))
                        .build());
        manager.setAuthorizationSuccessHandler(new RefreshedTokens(clients));
        return manager;
    }

    private static JdkClientHttpRequestFactory shortPatience() {
        var requests =
                new JdkClientHttpRequestFactory(
                        HttpClient.newBuilder()
                                .version(HttpClient.Version.HTTP_1_1)
                                .connectTimeout(Duration.ofSeconds(2))
                                .build());
        requests.setReadTimeout(Duration.ofSeconds(10));
        return requests;
    }

    private static RestClient tokenEndpoint() {
        return RestClient.builder()
                .requestFactory(shortPatience())
                .configureMessageConverters(
                        converters ->
                                converters
                                        .disableDefaults()
                                        .addCustomConverter(new FormHttpMessageConverter())
                                        .addCustomConverter(
                                                new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }
}
