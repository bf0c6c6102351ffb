package org.fondsloket.identity.recovery;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.fondsloket.identity.attempt.Attempts;
import org.fondsloket.identity.keycloak.KeycloakAdmin;
import org.fondsloket.identity.keycloak.PasswordRule;
import org.fondsloket.identity.keycloak.Refused;
import org.fondsloket.identity.keycloak.Unreachable;
import org.fondsloket.identity.login.Logins;
import org.fondsloket.identity.login.Logins.Login;
import org.fondsloket.identity.login.Workplaces;
import org.fondsloket.identity.signin.SignInCommand.AskPasswordReset;
import org.fondsloket.identity.signin.SignInCommand.AskUserNames;
import org.fondsloket.identity.signin.SignInCommand.EndPasswordReset;
import org.fondsloket.identity.signin.SignInCommand.UsePasswordReset;
import org.fondsloket.identity.signin.UsedLogin;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.event.Actor;
import org.fondsloket.platform.event.Channel;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.platform.web.request.RequestThread;
import org.fondsloket.platform.web.secret.DerivedSecrets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * New passwords and forgotten names. Whoever asks is answered before anybody has looked whether the
 * name exists: neither the words nor the time of the answer tell.
 */
@Component
class Recovery implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);
    private static final String PURPOSE = "password-reset";
    private static final String ASKING = "password-reset";
    private static final String ANSWER = "security-answer";
    private static final String LINK = "link";
    private static final String NAMES = "user-name";

    /** More at one time would take the database from those who are logged in. */
    private static final int AT_ONE_TIME = 4;

    private static final int MOST_WAITING = 1000;

    private final Logins logins;
    private final List<Workplaces> workplaces;
    private final PasswordResets resets;
    private final SecurityAnswers answers;
    private final Attempts attempts;
    private final DerivedSecrets secrets;
    private final KeycloakAdmin keycloak;
    private final Commands commands;
    private final RecoveryProperties properties;
    private final Clock clock;
    private final ExecutorService later =
            Executors.newFixedThreadPool(
                    AT_ONE_TIME, Thread.ofPlatform().daemon().name("recovery-", 1).factory());
    private final Semaphore waiting = new Semaphore(MOST_WAITING);

    Recovery(
            Logins logins,
            List<Workplaces> workplaces,
            PasswordResets resets,
            SecurityAnswers answers,
            Attempts attempts,
            DerivedSecrets secrets,
            KeycloakAdmin keycloak,
            Commands commands,
            RecoveryProperties properties,
            Clock clock) {
        this.logins = logins;
        this.workplaces = workplaces;
        this.resets = resets;
        this.answers = answers;
        this.attempts = attempts;
        this.secrets = secrets;
        this.keycloak = keycloak;
        this.commands = commands;
        this.properties = properties;
        this.clock = clock;
    }

    /** Somebody says that this is his user name and that he has forgotten the password. */
    void askPassword(String userName, String source, RequestThread thread) {
        String name = folded(userName);
        if (attempts.take(ASKING, name, source).isPresent()) {
            return;
        }
        inTheBackground(
                () ->
                        logins.named(name)
                                .filter(this::mayUseIt)
                                .ifPresent(
                                        login ->
                                                commands.send(
                                                        new AskPasswordReset(
                                                                login.subject(),
                                                                UUID.randomUUID().toString(),
                                                                clock.instant()
                                                                        .plus(
                                                                                properties
                                                                                        .linkLifetime())),
                                                        envelope("system:recovery", thread))));
    }

    /** Somebody says that this is his mail address and that he has forgotten his user names. */
    void askUserNames(String email, String source, RequestThread thread) {
        String address = folded(email);
        if (attempts.take(NAMES, address, source).isPresent()) {
            return;
        }
        inTheBackground(
                () -> {
                    List<Login> known =
                            logins.withEmail(address).stream().filter(this::mayUseIt).toList();
                    if (!known.isEmpty()) {
                        String subject = known.getFirst().subject();
                        commands.send(
                                new AskUserNames(
                                        subject,
                                        UUID.randomUUID().toString(),
                                        known.stream().map(this::used).toList()),
                                envelope("system:recovery", thread));
                    }
                });
    }

    /**
     * The question that belongs to a link.
     *
     * @return nothing when the login has none: the link alone is the proof then
     * @throws Problem 410 {@code LINK_OVER} for a link that cannot be used, whatever the reason
     */
    Optional<SecurityQuestion> question(@Nullable String link, String source) {
        return answers.questionOf(proved(link, source).subject());
    }

    /**
     * Sets the new password. A password that is refused costs no try and leaves the link alive.
     *
     * @throws Problem 410 {@code LINK_OVER}; 422 {@code ANSWER_WRONG} or with what is wrong about
     *     the password; 503 without Keycloak
     */
    void setPassword(
            @Nullable String link,
            @Nullable String answer,
            @Nullable String password,
            String source,
            RequestThread thread) {
        Proved proved = proved(link, source);
        String subject = proved.subject();
        Login login = logins.find(subject).orElseThrow(Recovery::over);
        refuse(
                PasswordRule.check(
                                "/password",
                                password,
                                login.userName(),
                                login.givenName(),
                                login.familyName(),
                                login.email())
                        .stream()
                        .toList());
        if (password == null) {
            throw over();
        }
        Envelope envelope = envelope(subject, thread);
        if (answers.questionOf(subject).isPresent()) {
            requireAnswer(proved, answer, source, envelope);
        }
        try {
            keycloak.setPassword(subject, password);
            // The link came by mail to this address.
            if (login.email() != null && !keycloak.isMailProved(subject)) {
                keycloak.setMail(subject, login.email(), true);
            }
            commands.send(
                    new UsePasswordReset(subject, proved.resetId(), clock.instant()), envelope);
            keycloak.logoutEverywhere(subject);
        } catch (Refused refused) {
            if (refused.reason() == Refused.Reason.MISSING) {
                throw over();
            }
            throw new Problem(422, "INVALID_INPUT", Map.of(), refused.fieldErrors());
        } catch (Unreachable away) {
            LOG.warn("Keycloak gave no answer", away);
            throw new Problem(503, "UNAVAILABLE");
        }
        attempts.forget(ANSWER, proved.resetId());
    }

    private void requireAnswer(
            Proved proved, @Nullable String answer, String source, Envelope envelope) {
        if (answer == null || answer.isBlank()) {
            refuse(List.of(new FieldError("/answer", "field.required", Map.of())));
        }
        attempts.require(ANSWER, proved.resetId(), source);
        if (!answers.isRight(proved.subject(), answer)) {
            int left = attempts.left(ANSWER, proved.resetId());
            if (left == 0) {
                commands.send(new EndPasswordReset(proved.subject(), proved.resetId()), envelope);
                throw over();
            }
            throw new Problem(
                    422,
                    "ANSWER_WRONG",
                    Map.of("left", Integer.toString(left)),
                    List.of(
                            new FieldError(
                                    "/answer",
                                    "ANSWER_WRONG",
                                    Map.of("left", Integer.toString(left)))));
        }
    }

    private Proved proved(@Nullable String link, String source) {
        int dot = link == null ? -1 : link.indexOf('.');
        if (link == null || dot < 1) {
            throw over();
        }
        String resetId = link.substring(0, dot);
        if (!secrets.isLink(PURPOSE, resetId, link.substring(dot + 1))) {
            attempts.require(LINK, resetId, source);
            throw over();
        }
        return resets.subjectOf(resetId, clock.instant())
                .map(subject -> new Proved(resetId, subject))
                .orElseThrow(Recovery::over);
    }

    /** A login that was blocked as a whole gets no mail; the screen is the same. */
    private boolean mayUseIt(Login login) {
        return login.email() != null
                && keycloak.isEnabled(login.subject())
                && workplaces.stream().noneMatch(each -> each.isShutOut(login.subject()));
    }

    private UsedLogin used(Login login) {
        TreeSet<String> employers = new TreeSet<>();
        workplaces.forEach(each -> employers.addAll(each.employersOf(login.subject())));
        return new UsedLogin(login.subject(), new ArrayList<>(employers));
    }

    private void inTheBackground(Runnable work) {
        if (!waiting.tryAcquire()) {
            LOG.warn("More people ask for passwords or names than can be served");
            return;
        }
        later.execute(
                () -> {
                    try {
                        work.run();
                    } catch (RuntimeException failure) {
                        LOG.warn("A recovery could not be begun", failure);
                    } finally {
                        waiting.release();
                    }
                });
    }

    @Override
    public void destroy() {
        later.shutdown();
    }

    private static Envelope envelope(String person, RequestThread thread) {
        return new Envelope(
                new Actor(person, null, null, null, null),
                Channel.PORTAL,
                thread.correlationId(),
                null,
                thread.traceparent());
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new Problem(422, "INVALID_INPUT", Map.of(), errors);
        }
    }

    private static Problem over() {
        return new Problem(410, "LINK_OVER");
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** A link that can be used, and whose it is. */
    private record Proved(String resetId, String subject) {}
}
