package org.fondsloket.gateway.route;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.time.Clock;
import java.util.Locale;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.fondsloket.gateway.GatewayProperties;
import org.fondsloket.gateway.problem.ProblemCode;
import org.fondsloket.gateway.problem.Problems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Builds the routes out of the table, each with the same passage. */
@Configuration(proxyBeanMethods = false)
class RouteConfiguration {

    @Bean
    @Order(10)
    RouterFunction<ServerResponse> routes(
            GatewayProperties properties,
            OAuth2AuthorizedClientManager tokens,
            OAuth2AuthorizedClientRepository clients,
            Clock clock,
            Problems problems) {
        var away = new ServiceAway(problems);
        var passage = new Passage(tokens, clients, clock, problems);
        RouterFunctions.Builder routes = RouterFunctions.route();
        int row = 0;
        for (RouteTable.Route entry : RouteTable.ROUTES) {
            String id = entry.owner().name().toLowerCase(Locale.ROOT) + "-" + row++;
            routes.add(
                    route(id)
                            .route(path(entry.pattern()), http())
                            .before(uri(entry.owner().addressIn(properties.services())))
                            .filter(away)
                            .filter(passage)
                            .filter(new SecondTry())
                            .build());
        }
        routes.route(
                path("/api/**"), request -> Refusals.answer(problems, ProblemCode.NOT_FOUND, null));
        return routes.build();
    }

    /**
     * One pool of connections for all services, with a share per service, so that one which hangs
     * leaves the others theirs. It follows no redirect, keeps no cookie, unpacks nothing and
     * repeats nothing: what a service says goes to the caller as it is.
     */
    @Bean
    ClientHttpRequestFactory upstream(GatewayProperties properties) {
        GatewayProperties.Upstream limits = properties.upstream();
        var connections =
                PoolingHttpClientConnectionManagerBuilder.create()
                        .setPoolConcurrencyPolicy(PoolConcurrencyPolicy.LAX)
                        .setMaxConnPerRoute(limits.connections())
                        .setMaxConnTotal(limits.connections() * RouteTable.Owner.values().length)
                        .setDefaultConnectionConfig(
                                ConnectionConfig.custom()
                                        .setConnectTimeout(Timeout.of(limits.connectTimeout()))
                                        .setSocketTimeout(Timeout.of(limits.responseTimeout()))
                                        // Well below the time after which a service hangs up.
                                        .setValidateAfterInactivity(TimeValue.ofSeconds(1))
                                        .setTimeToLive(TimeValue.ofMinutes(5))
                                        .build())
                        .build();
        var client =
                HttpClients.custom()
                        .setConnectionManager(connections)
                        .setDefaultRequestConfig(
                                RequestConfig.custom()
                                        .setConnectionRequestTimeout(
                                                Timeout.of(limits.connectTimeout()))
                                        .setResponseTimeout(Timeout.of(limits.responseTimeout()))
                                        .build())
                        .evictIdleConnections(TimeValue.ofSeconds(10))
                        .disableAutomaticRetries()
                        .disableRedirectHandling()
                        .disableCookieManagement()
                        .disableContentCompression()
                        .disableAuthCaching()
                        .build();
        return new HttpComponentsClientHttpRequestFactory(client);
    }
}
