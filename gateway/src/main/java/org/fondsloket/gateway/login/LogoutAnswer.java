package org.fondsloket.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.DefaultRedirectStrategy;

/**
 * Names the page that ends the login at Keycloak: to a form by redirect, to a script in the
 * Location header of a 2xx answer, because a script cannot follow a redirect to another origin.
 */
class LogoutAnswer extends DefaultRedirectStrategy {

    @Override
    public void sendRedirect(
            HttpServletRequest request, HttpServletResponse response, String target)
            throws java.io.IOException {
        if ("XMLHttpRequest".equals(request.getHeader("X-Requested-With"))) {
            response.setHeader(HttpHeaders.LOCATION, target);
            response.setStatus(HttpServletResponse.SC_ACCEPTED);
        } else {
            super.sendRedirect(request, response, target);
        }
    }
}
