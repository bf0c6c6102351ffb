package org.fondsloket.gateway.edge;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a browser does with the edge and the login page, without a screen. */
final class Browser {

    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");

    private static final Pattern COOKIE_PATH = Pattern.compile("(?i); ?path=([^;]+)");

    private static final Pattern NEW_SECRET =
            Pattern.compile("name=\"totpSecret\" value=\"([^\"]+)\"");

    /**
     * Like a browser, and unlike the JDK's own jar, it sends Keycloak's secure cookies over plain
     * HTTP to this machine. Two realms of one Keycloak differ by path only.
     */
    private final Map<Place, String> cookies = new LinkedHashMap<>();

    private record Place(String name, String path) {}

    private final HttpClient http =
            HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    /** Logs in on the real login page and ends on the first page of the portal. */
    HttpResponse<String> logIn(String gateway, String userName, String password) {
        HttpResponse<String> page = begin(gateway, "");
        HttpResponse<String> sent = sendPassword(page, userName, password);
        if (sent.statusCode() != 302) {
            return sent;
        }
        return get(location(sent, gateway));
    }

    /** Begins a login with these parameters; ends on Keycloak's page, or before the way back. */
    HttpResponse<String> begin(String gateway, String parameters) {
        return throughKeycloak(get(gateway + "/oauth2/authorization/fondsloket" + parameters));
    }

    /** Follows redirects between pages of Keycloak, whatever the realm. */
    HttpResponse<String> throughKeycloak(HttpResponse<String> first) {
        HttpResponse<String> answer = first;
        String next = answer.headers().firstValue("Location").orElse("");
        while (next.contains("/realms/")) {
            answer = get(next);
            next = answer.headers().firstValue("Location").orElse("");
        }
        return answer;
    }

    HttpResponse<String> sendPassword(HttpResponse<String> page, String userName, String password) {
        return post(formIn(page), "username=" + encode(userName) + "&password=" + encode(password));
    }

    /** Types a code on Keycloak's page and goes back to the edge. */
    HttpResponse<String> sendCode(String gateway, HttpResponse<String> page, String code) {
        HttpResponse<String> sent = post(formIn(page), "otp=" + code);
        return sent.statusCode() == 302 ? get(location(sent, gateway)) : sent;
    }

    /** Sets up the app whose secret Keycloak's page shows, and goes back to the edge. */
    HttpResponse<String> setUpApp(String gateway, HttpResponse<String> page) {
        Matcher secret = NEW_SECRET.matcher(page.body());
        if (!secret.find()) {
            throw new AssertionError("No secret of an app in the answer " + page.statusCode());
        }
        String code = new AppCode(secret.group(1)).now();
        HttpResponse<String> sent =
                post(
                        formIn(page),
                        "totp=" + code + "&totpSecret=" + secret.group(1) + "&userLabel=phone");
        return sent.statusCode() == 302 ? get(location(sent, gateway)) : sent;
    }

    static String formIn(HttpResponse<String> page) {
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new AssertionError("No login form in the answer " + page.statusCode());
        }
        return form.group(1).replace("&amp;", "&");
    }

    static String location(HttpResponse<?> answer, String base) {
        String target =
                answer.headers()
                        .firstValue("Location")
                        .orElseThrow(
                                () -> new AssertionError("No redirect but " + answer.statusCode()));
        return URI.create(base + "/").resolve(target).toString();
    }

    HttpResponse<String> get(String address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address)).GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    HttpResponse<String> post(String address, String form) {
        return send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    /** As the portal's scripts send it: JSON, and the CSRF cookie repeated as a header. */
    HttpResponse<String> script(String method, String address, String json) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "application/json")
                        .header("X-Requested-With", "XMLHttpRequest")
                        .method(method, BodyPublishers.ofString(json));
        String csrf = cookie("XSRF-TOKEN");
        if (!csrf.isEmpty()) {
            request.header("X-XSRF-TOKEN", csrf);
        }
        return send(request);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        String path = request.copy().build().uri().getPath();
        String sent =
                cookies.entrySet().stream()
                        .filter(cookie -> path.startsWith(cookie.getKey().path()))
                        .map(cookie -> cookie.getKey().name() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; "));
        if (!sent.isEmpty()) {
            request.setHeader("Cookie", sent);
        }
        try {
            HttpResponse<String> answer =
                    http.send(
                            request.timeout(Duration.ofSeconds(40)).build(),
                            HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException failure) {
            throw new AssertionError(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    /** Value of a cookie, or nothing. */
    String cookie(String name) {
        return cookies.entrySet().stream()
                .filter(cookie -> cookie.getKey().name().equals(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private void keep(String header) {
        String pair = header.split(";", 2)[0];
        int equals = pair.indexOf('=');
        Matcher path = COOKIE_PATH.matcher(header);
        var place = new Place(pair.substring(0, equals), path.find() ? path.group(1) : "/");
        if (header.contains("Max-Age=0") || header.contains("1970")) {
            cookies.remove(place);
        } else {
            cookies.put(place, pair.substring(equals + 1));
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
