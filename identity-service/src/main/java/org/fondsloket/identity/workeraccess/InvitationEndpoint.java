package org.fondsloket.identity.workeraccess;

import jakarta.servlet.http.HttpServletRequest;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.fondsloket.identity.attempt.SourceAddress;
import org.fondsloket.identity.employment.Workers.Worker;
import org.fondsloket.identity.keycloak.PasswordRule;
import org.fondsloket.identity.login.Logins;
import org.fondsloket.identity.workeraccess.PortalAccesses.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where a worker without a login takes up an invitation. All of it is POST: a program that opens
 * the links of a mail uses up nothing.
 */
@RestController
@RequestMapping("/api/public/invitations")
class InvitationEndpoint {

    private static final int SHORTEST_NAME = 4;

    private final Invitations invitations;
    private final Logins logins;

    InvitationEndpoint(Invitations invitations, Logins logins) {
        this.invitations = invitations;
        this.logins = logins;
    }

    /** Says whether the link can be used, and nothing of whom it is for. */
    @PostMapping("/check")
    Usable check(@RequestBody Link link, HttpServletRequest request) {
        Row row = invitations.live(link.link(), SourceAddress.of(request));
        return new Usable(Objects.requireNonNull(row.expiresAt()));
    }

    /** Proves the birth date; the answer has what the next step needs. */
    @PostMapping("/birth-date")
    Proved birthDate(@RequestBody BirthDate body, HttpServletRequest request) {
        Row row = invitations.live(body.link(), SourceAddress.of(request));
        Worker worker = invitations.proved(row, body.birthDate());
        return new Proved(suggestions(worker), PasswordRule.SHORTEST, PasswordRule.LONGEST);
    }

    /** The employer sees who would like another link (S001-12). */
    @PostMapping("/renewal")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void askAgain(@RequestBody Link link, HttpServletRequest request) {
        invitations.ask(link.link(), SourceAddress.of(request));
    }

    @PostMapping("/redeem")
    @ResponseStatus(HttpStatus.CREATED)
    Redeemed redeem(@RequestBody Redemption body, HttpServletRequest request) {
        Row row = invitations.live(body.link(), SourceAddress.of(request));
        Worker worker = invitations.proved(row, body.birthDate());
        String subject = invitations.redeem(row, worker, body.userName(), body.password());
        return logins.find(subject)
                .map(login -> new Redeemed(login.userName()))
                .orElseGet(() -> new Redeemed(""));
    }

    /** First letter and family name, or both names; never a part of the birth date. */
    private List<String> suggestions(Worker worker) {
        String given = plain(worker.givenName());
        String family = plain(worker.familyName());
        return Stream.of(given.isEmpty() ? family : given.charAt(0) + family, given + "." + family)
                .filter(name -> name.length() >= SHORTEST_NAME && !name.startsWith("."))
                .map(name -> name.length() > 40 ? name.substring(0, 40) : name)
                .flatMap(
                        name ->
                                logins.named(name).isEmpty()
                                        ? Stream.of(name)
                                        : logins.freeNames(name).stream().limit(1))
                .distinct()
                .toList();
    }

    private static String plain(String name) {
        return Normalizer.normalize(
                        name.toLowerCase(Locale.ROOT)
                                .replace('ł', 'l')
                                .replace('đ', 'd')
                                .replace('ø', 'o')
                                .replace("ß", "ss"),
                        Normalizer.Form.NFD)
                .replaceAll("[^a-z0-9]", "");
    }

    /** Body that says which link. */
    record Link(@Nullable String link) {

        @Override
        public String toString() {
            return "Link[withheld]";
        }
    }

    /** Body of the proof. */
    record BirthDate(@Nullable String link, @Nullable String birthDate) {

        @Override
        public String toString() {
            return "BirthDate[withheld]";
        }
    }

    /** Body of the last step; the password is not kept anywhere here. */
    record Redemption(
            @Nullable String link,
            @Nullable String birthDate,
            @Nullable String userName,
            @Nullable String password) {

        @Override
        public String toString() {
            return "Redemption[withheld]";
        }
    }

    /** A link that can be used until then. */
    record Usable(Instant expiresAt) {}

    /** What to choose from, and what a password needs. */
    record Proved(List<String> userNames, int shortestPassword, int longestPassword) {}

    /** The name to log in with from now on. */
    record Redeemed(String userName) {}
}
