package org.fondsloket.identity.people;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fondsloket.identity.attempt.SourceAddress;
import org.fondsloket.identity.login.MailAddress;
import org.fondsloket.identity.login.PortalLanguage;
import org.fondsloket.identity.people.Invitees.Invitee;
import org.fondsloket.identity.people.PeopleEndpoint.UserRights;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Lets a main user bring in a colleague: the one way in is a mail to the colleague's own address.
 * Nobody is looked up by name, so nobody finds out here who has a login.
 */
@RestController
@RequestMapping("/api/organisations/{organisation}/colleague-invitations")
class ColleagueEndpoint {

    private final Membership membership;
    private final ColleagueInvitations invitations;

    ColleagueEndpoint(Membership membership, ColleagueInvitations invitations) {
        this.membership = membership;
        this.invitations = invitations;
    }

    /** Mail addresses of people who have not agreed to anything yet: for the main users alone. */
    @GetMapping
    List<ColleagueInvitationView> invitations(@PathVariable String organisation) {
        membership.requireManagerOfAnyLevel(organisation);
        return invitations.waiting(organisation).stream().map(this::view).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ColleagueInvitationView invite(
            @PathVariable String organisation,
            @RequestBody NewColleague wish,
            HttpServletRequest request) {
        membership.requireManager(organisation);
        List<String> rights =
                PeopleEndpoint.checked(new UserRights(wish.rights(), wish.manager()), organisation);
        wish.check();
        if (MailAddress.isShared(wish.address())
                && !Boolean.TRUE.equals(wish.sharedAddressAccepted())) {
            throw new Problem(409, "ADDRESS_NOT_PERSONAL");
        }
        return view(
                invitations.invite(
                        organisation,
                        wish.address(),
                        wish.spoken(),
                        rights,
                        Boolean.TRUE.equals(wish.manager()),
                        SourceAddress.of(request)));
    }

    /** A new link to the same address; the one before opens nothing any more. */
    @PostMapping("/{invitationId}/resending")
    ColleagueInvitationView resend(
            @PathVariable String organisation,
            @PathVariable String invitationId,
            HttpServletRequest request) {
        membership.requireManager(organisation);
        return view(invitations.resend(organisation, invitationId, SourceAddress.of(request)));
    }

    @DeleteMapping("/{invitationId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String organisation, @PathVariable String invitationId) {
        membership.requireManagerOfAnyLevel(organisation);
        invitations.withdraw(organisation, invitationId);
    }

    private ColleagueInvitationView view(Invitee invitee) {
        return new ColleagueInvitationView(
                invitee.invitationId(),
                invitee.email(),
                invitee.rights(),
                invitee.manager(),
                invitee.invitedAt(),
                invitee.expiresAt(),
                invitations.stateOf(invitee));
    }

    /**
     * Whom to invite.
     *
     * @param sharedAddressAccepted whether the address is one person's, although it sounds like an
     *     office's
     */
    record NewColleague(
            @Nullable String email,
            @Nullable String language,
            @Nullable List<@Nullable String> rights,
            @Nullable Boolean manager,
            @Nullable Boolean sharedAddressAccepted) {

        void check() {
            List<FieldError> errors = new ArrayList<>();
            MailAddress.check("/email", email).ifPresent(errors::add);
            PortalLanguage.check("/language", language).ifPresent(errors::add);
            if (!errors.isEmpty()) {
                throw new Problem(422, "INVALID_INPUT", Map.of(), errors);
            }
        }

        String address() {
            return Objects.requireNonNull(email).strip();
        }

        String spoken() {
            return PortalLanguage.of(language);
        }

        @Override
        public String toString() {
            return "NewColleague";
        }
    }

    /**
     * An invitation that was not taken up yet.
     *
     * @param state INVITED, UNDELIVERED or EXPIRED
     */
    record ColleagueInvitationView(
            String invitationId,
            @Nullable String email,
            List<String> rights,
            boolean manager,
            Instant invitedAt,
            Instant expiresAt,
            String state) {

        @Override
        public String toString() {
            return "ColleagueInvitationView[" + invitationId + "]";
        }
    }
}
