package org.fondsloket.identity.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fondsloket.identity.attempt.Attempts;
import org.fondsloket.identity.attempt.SourceAddress;
import org.fondsloket.identity.people.PeopleEndpoint.UserRights;
import org.fondsloket.identity.people.Users.Candidate;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Lets a main user bring in a colleague who has a login. User name and family name have to belong
 * together and tries are counted, so that nobody finds out here who exists.
 */
@RestController
class ColleagueEndpoint {

    private static final String ATTEMPT = "colleague";

    private final Users users;
    private final Membership membership;
    private final Appointments appointments;
    private final Attempts attempts;

    ColleagueEndpoint(
            Users users, Membership membership, Appointments appointments, Attempts attempts) {
        this.users = users;
        this.membership = membership;
        this.appointments = appointments;
        this.attempts = attempts;
    }

    @PostMapping("/api/organisations/{organisation}/users")
    @ResponseStatus(HttpStatus.CREATED)
    Colleague add(
            @PathVariable String organisation,
            @RequestBody NewUser wish,
            HttpServletRequest request) {
        membership.requireManager(organisation);
        List<String> rights =
                PeopleEndpoint.checked(new UserRights(wish.rights(), wish.manager()), organisation);
        List<FieldError> errors = new ArrayList<>();
        String userName = required(wish.userName(), "/userName", errors);
        String familyName = required(wish.familyName(), "/familyName", errors);
        if (!errors.isEmpty()) {
            throw new Problem(422, "INVALID_INPUT", Map.of(), errors);
        }
        attempts.require(ATTEMPT, organisation, SourceAddress.of(request));
        Candidate candidate =
                users.candidate(userName, familyName)
                        .orElseThrow(
                                () ->
                                        new Problem(
                                                422,
                                                "INVALID_INPUT",
                                                Map.of(),
                                                List.of(
                                                        new FieldError(
                                                                "/userName",
                                                                "users.no-such-login",
                                                                Map.of()))));
        attempts.forget(ATTEMPT, organisation);
        if (membership.belongs(organisation, candidate.subject())) {
            throw new Problem(409, "BELONGS_ALREADY");
        }
        if (SharedAddress.is(candidate.email())
                && !Boolean.TRUE.equals(wish.sharedAddressAccepted())) {
            throw new Problem(409, "ADDRESS_NOT_PERSONAL");
        }
        appointments.appoint(
                organisation,
                candidate.subject(),
                rights,
                Boolean.TRUE.equals(wish.manager()) ? true : null);
        return new Colleague(candidate.subject());
    }

    private static String required(
            @Nullable String value, String pointer, List<FieldError> errors) {
        if (value == null || value.isBlank()) {
            errors.add(new FieldError(pointer, "field.required", Map.of()));
            return "";
        }
        return value.strip();
    }

    /**
     * Whom to let in.
     *
     * @param sharedAddressAccepted whether the address of the login is one person's, although it
     *     sounds like an office's
     */
    record NewUser(
            @Nullable String userName,
            @Nullable String familyName,
            @Nullable List<@Nullable String> rights,
            @Nullable Boolean manager,
            @Nullable Boolean sharedAddressAccepted) {

        @Override
        public String toString() {
            return "NewUser";
        }
    }

    /** Who is in now. */
    record Colleague(String subject) {}
}
