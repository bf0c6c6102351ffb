package org.fondsloket.identity.recovery;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.fondsloket.identity.access.Right;
import org.fondsloket.identity.login.Logins;
import org.fondsloket.identity.login.Logins.Kind;
import org.fondsloket.identity.login.Logins.Login;
import org.fondsloket.identity.signin.SignInCommand.Change;
import org.fondsloket.identity.signin.SignInCommand.NoteChange;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Level;
import org.fondsloket.platform.web.LoginStrength;
import org.fondsloket.platform.web.Messages;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets somebody who is logged in set or replace his own security question and answer. */
@RestController
@RequestMapping("/api/me/security-answer")
class OwnAnswerEndpoint {

    /** Who has confirmed with his second factor a short while ago is still at the keyboard. */
    private static final Duration OLDEST = Duration.ofMinutes(5);

    private final SecurityAnswers answers;
    private final Logins logins;
    private final Commands commands;
    private final CurrentActor actor;
    private final Messages messages;
    private final Clock clock;

    OwnAnswerEndpoint(
            SecurityAnswers answers,
            Logins logins,
            Commands commands,
            CurrentActor actor,
            Messages messages,
            Clock clock) {
        this.answers = answers;
        this.logins = logins;
        this.commands = commands;
        this.actor = actor;
        this.messages = messages;
        this.clock = clock;
    }

    /** Which question is set; the answer is known to nobody. */
    @GetMapping
    OwnQuestion question(Locale locale) {
        return new OwnQuestion(
                answers.questionOf(actor.subject())
                        .map(
                                each ->
                                        new RecoveryEndpoint.Question(
                                                each.name(),
                                                messages.text(each.textKey(), Map.of(), locale)))
                        .orElse(null));
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void set(@RequestBody OwnAnswer wish) {
        String subject = actor.subject();
        Login login =
                logins.find(subject)
                        .filter(found -> found.kind() == Kind.PERSON)
                        .orElseThrow(Problem::notFound);
        requireSecondFactor();
        List<FieldError> errors =
                answers.check(
                        wish.question(),
                        wish.answer(),
                        login.userName(),
                        login.givenName(),
                        login.familyName(),
                        login.displayName(),
                        login.email());
        if (!errors.isEmpty()) {
            throw new Problem(422, "INVALID_INPUT", Map.of(), errors);
        }
        answers.set(
                subject,
                Objects.requireNonNull(wish.question()),
                Objects.requireNonNull(wish.answer()));
        commands.send(
                new NoteChange(
                        subject,
                        UUID.randomUUID().toString(),
                        Change.RECOVERY_ANSWER,
                        clock.instant()),
                actor.envelopeFor(Right.FUND));
    }

    private void requireSecondFactor() {
        LoginStrength strength = actor.strength();
        Duration age = strength.age();
        if (strength.machine()
                || !strength.level().atLeast(Level.L2)
                || age == null
                || age.compareTo(OLDEST) > 0) {
            String level = Level.L2.acr();
            throw new Problem(401, "LEVEL_TOO_LOW", Map.of("level", level), List.of())
                    .with("acrValues", level)
                    .with("maxAge", OLDEST.toSeconds())
                    .withHeader(
                            HttpHeaders.WWW_AUTHENTICATE,
                            "Bearer error=\"insufficient_user_authentication\", acr_values=\"%s\", max_age=\"%d\""
                                    .formatted(level, OLDEST.toSeconds()));
        }
    }

    /** The question that is set, if any. */
    record OwnQuestion(RecoveryEndpoint.@Nullable Question question) {}

    /** Body of a new answer. */
    record OwnAnswer(@Nullable String question, @Nullable String answer) {

        @Override
        public String toString() {
            return "OwnAnswer";
        }
    }
}
