package org.fondsloket.gateway.portal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.fondsloket.gateway.GatewayProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Serves the portal: its page for every address that the portal itself resolves, its files for
 * ever, because their names carry a hash of their content.
 */
@Configuration(proxyBeanMethods = false)
class PortalPages implements WebMvcConfigurer {

    private static final String FILES = "classpath:/META-INF/resources/";
    private static final String[] ROOT_FILES = {
        "/*.svg", "/*.png", "/*.ico", "/*.txt", "/*.webmanifest"
    };

    /** First parts of a path that never belong to the portal. */
    private static final Set<String> NOT_PAGES =
            Set.of("api", "session", "oauth2", "login", "logout", "actuator", "assets", "error");

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(FILES + "assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        registry.addResourceHandler(ROOT_FILES)
                .addResourceLocations(FILES)
                .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic());
    }

    /** Files are the same for everybody: no session is read and no cookie is set for them. */
    @Bean
    @Order(15)
    SecurityFilterChain portalFiles(HttpSecurity http, GatewayProperties properties) {
        return http.securityMatchers(
                        files -> files.requestMatchers("/assets/**").requestMatchers(ROOT_FILES))
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .headers(headers -> PortalHeaders.apply(headers, properties))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    RouterFunction<ServerResponse> portalRoute(PortalPage page) {
        return RouterFunctions.route(
                RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD).and(PortalPages::isPage),
                request -> answer(page.draw()));
    }

    private static ServerResponse answer(PortalPage.@Nullable Drawn drawn) {
        return drawn == null
                ? ServerResponse.notFound().build()
                : ServerResponse.ok()
                        .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                        .cacheControl(CacheControl.noStore())
                        .header(PortalPage.POLICY, drawn.policy())
                        .body(drawn.text());
    }

    /** An address without a file ending, outside everything that the edge answers itself. */
    static boolean isPage(ServerRequest request) {
        return isPage(request.path());
    }

    static boolean isPage(String path) {
        if (path.equals("/index.html")) {
            return true;
        }
        String[] parts = path.split("/", -1);
        String first = parts.length > 1 ? parts[1] : "";
        return !NOT_PAGES.contains(first) && !parts[parts.length - 1].contains(".");
    }
}
