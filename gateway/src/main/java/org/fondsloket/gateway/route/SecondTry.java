package org.fondsloket.gateway.route;

import java.net.SocketTimeoutException;
import org.springframework.http.HttpMethod;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Asks once more when a connection broke under a GET, as it does under a service that restarts.
 *
 * <p>Never after a time-out: asking a slow service twice makes it slower. Never for anything but
 * GET: only that changes nothing.
 */
class SecondTry implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next)
            throws Exception {
        try {
            return next.handle(request);
        } catch (ResourceAccessException broken) {
            if (!request.method().equals(HttpMethod.GET)
                    || broken.getCause() instanceof SocketTimeoutException) {
                throw broken;
            }
            return next.handle(request);
        }
    }
}
