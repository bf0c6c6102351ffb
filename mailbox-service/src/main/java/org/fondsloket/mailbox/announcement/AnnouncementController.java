package org.fondsloket.mailbox.announcement;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who may read the letters says where they are announced. */
@RestController
@RequestMapping("/api/employers/{employerNumber}/letters/announcement")
class AnnouncementController {

    private static final String RIGHT = "BOX";

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");

    private static final int LONGEST = 254;

    private final AnnouncementAddresses addresses;
    private final AccessDecisions access;
    private final CurrentActor actor;

    AnnouncementController(
            AnnouncementAddresses addresses, AccessDecisions access, CurrentActor actor) {
        this.addresses = addresses;
        this.access = access;
        this.actor = actor;
    }

    @GetMapping
    AnnouncementAddress announcement(@PathVariable String employerNumber) {
        access.require(actor.subject(), employerNumber, RIGHT);
        return addresses
                .find(employerNumber)
                .map(AnnouncementAddress::new)
                .orElseThrow(Problem::notFound);
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void announceTo(@PathVariable String employerNumber, @RequestBody AnnouncementAddress address) {
        access.require(actor.subject(), employerNumber, RIGHT);
        addresses.put(employerNumber, checked(address.email()));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void announceNothing(@PathVariable String employerNumber) {
        access.require(actor.subject(), employerNumber, RIGHT);
        addresses.forget(employerNumber);
    }

    private static String checked(@Nullable String email) {
        if (email == null || email.length() > LONGEST || !EMAIL.matcher(email).matches()) {
            throw new Problem(
                    422,
                    "INVALID_INPUT",
                    Map.of(),
                    List.of(new FieldError("/email", "announcement.email", Map.of())));
        }
        return email;
    }

    /**
     * @param email where new letters are announced
     */
    record AnnouncementAddress(@Nullable String email) {}
}
