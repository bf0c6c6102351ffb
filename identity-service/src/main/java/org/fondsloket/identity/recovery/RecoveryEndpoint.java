package org.fondsloket.identity.recovery;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fondsloket.identity.attempt.SourceAddress;
import org.fondsloket.identity.keycloak.PasswordRule;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Messages;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.platform.web.request.RequestThread;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * What somebody who cannot log in may ask for. Only POST does anything: a mail scanner that opens a
 * link uses nothing up.
 */
@RestController
@RequestMapping("/api/public")
class RecoveryEndpoint {

    private static final int LONGEST = 254;

    private final Recovery recovery;
    private final Messages messages;

    RecoveryEndpoint(Recovery recovery, Messages messages) {
        this.recovery = recovery;
        this.messages = messages;
    }

    @GetMapping("/security-questions")
    List<Question> questions(Locale locale) {
        return Arrays.stream(SecurityQuestion.values()).map(each -> view(each, locale)).toList();
    }

    @PostMapping("/recovery/password")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void askPassword(@RequestBody UserNameWish wish, HttpServletRequest request) {
        recovery.askPassword(
                text("/userName", wish.userName()),
                SourceAddress.of(request),
                RequestThread.of(request));
    }

    @PostMapping("/recovery/password/check")
    LinkState check(@RequestBody Link wish, HttpServletRequest request, Locale locale) {
        return new LinkState(
                recovery.question(wish.link(), SourceAddress.of(request))
                        .map(question -> view(question, locale))
                        .orElse(null));
    }

    @PostMapping("/recovery/password/new")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void setPassword(@RequestBody NewPassword wish, HttpServletRequest request) {
        recovery.setPassword(
                wish.link(),
                wish.answer(),
                wish.password(),
                SourceAddress.of(request),
                RequestThread.of(request));
    }

    /**
     * Says at the field what is wrong with a password, by the rule that decides later. Nothing of
     * it is kept, and it is compared with nobody's.
     */
    @PostMapping("/password-check")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void checkPassword(@RequestBody PasswordDraft draft) {
        PasswordRule.check(
                        "/password",
                        draft.password(),
                        draft.userName(),
                        draft.givenName(),
                        draft.familyName(),
                        draft.email())
                .ifPresent(
                        error -> {
                            throw new Problem(422, "INVALID_INPUT", Map.of(), List.of(error));
                        });
    }

    @PostMapping("/recovery/user-name")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void askUserNames(@RequestBody EmailWish wish, HttpServletRequest request) {
        recovery.askUserNames(
                text("/email", wish.email()), SourceAddress.of(request), RequestThread.of(request));
    }

    private Question view(SecurityQuestion question, Locale locale) {
        return new Question(question.name(), messages.text(question.textKey(), Map.of(), locale));
    }

    private static String text(String pointer, @Nullable String given) {
        if (given == null || given.isBlank()) {
            throw invalid(pointer, "field.required");
        }
        if (given.length() > LONGEST) {
            throw invalid(pointer, "field.size");
        }
        return given;
    }

    private static Problem invalid(String pointer, String code) {
        return new Problem(
                422, "INVALID_INPUT", Map.of(), List.of(new FieldError(pointer, code, Map.of())));
    }

    /** A question in the caller's language. */
    record Question(String code, String text) {}

    /** What a link still needs; no question where the link alone is the proof. */
    record LinkState(@Nullable Question question) {}

    /** Body of the wish for a new password. */
    record UserNameWish(@Nullable String userName) {

        @Override
        public String toString() {
            return "UserNameWish";
        }
    }

    /** Body of the wish for user names. */
    record EmailWish(@Nullable String email) {

        @Override
        public String toString() {
            return "EmailWish";
        }
    }

    /** Body with a link. */
    record Link(@Nullable String link) {

        @Override
        public String toString() {
            return "Link";
        }
    }

    /** Body of a password that somebody thinks of, with what it must not contain. */
    record PasswordDraft(
            @Nullable String password,
            @Nullable String userName,
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable String email) {

        @Override
        public String toString() {
            return "PasswordDraft";
        }
    }

    /** Body of a new password. */
    record NewPassword(@Nullable String link, @Nullable String answer, @Nullable String password) {

        @Override
        public String toString() {
            return "NewPassword";
        }
    }
}
