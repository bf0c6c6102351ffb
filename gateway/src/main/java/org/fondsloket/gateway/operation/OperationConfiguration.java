package org.fondsloket.gateway.operation;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.List;
import org.fondsloket.gateway.problem.ProblemCode;
import org.fondsloket.gateway.problem.Problems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Health and metrics answer on this machine only; for everybody else they do not exist. */
@Configuration(proxyBeanMethods = false)
class OperationConfiguration {

    /** Set by whatever passes a request on: then the near address says nothing about the caller. */
    private static final List<String> PASSED_ON =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "Via");

    @Bean
    @Order(10)
    SecurityFilterChain operationChain(HttpSecurity http, Problems problems) {
        return http.securityMatcher("/actuator/**")
                .authorizeHttpRequests(
                        all ->
                                all.anyRequest()
                                        .access(
                                                (caller, context) ->
                                                        new AuthorizationDecision(
                                                                isFromHere(context.getRequest()))))
                .exceptionHandling(
                        failing ->
                                failing.authenticationEntryPoint(
                                                (request, response, failure) ->
                                                        problems.write(
                                                                request,
                                                                response,
                                                                ProblemCode.NOT_FOUND))
                                        .accessDeniedHandler(
                                                (request, response, denied) ->
                                                        problems.write(
                                                                request,
                                                                response,
                                                                ProblemCode.NOT_FOUND)))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    static boolean isFromHere(HttpServletRequest request) {
        return PASSED_ON.stream().noneMatch(name -> request.getHeader(name) != null)
                && isLoopback(request.getRemoteAddr());
    }

    private static boolean isLoopback(String address) {
        try {
            // A literal address: nothing is looked up.
            return InetAddress.ofLiteral(address).isLoopbackAddress();
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
