package org.fondsloket.identity.recovery;

import com.ibm.icu.text.Normalizer2;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fondsloket.platform.web.FieldError;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Answers to security questions: an extra check after a mailed link, never the only proof. Stored
 * as an argon2id hash, erased together with the login.
 */
@Component
public class SecurityAnswers {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 200;

    private final PasswordEncoder hashes = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final Normalizer2 folding = Normalizer2.getNFKCCasefoldInstance();
    private final JdbcClient jdbc;
    private final Clock clock;

    SecurityAnswers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What is wrong with a question and its answer.
     *
     * @param own what others know of the person: names, user name, mail address
     */
    public List<FieldError> check(
            @Nullable String question, @Nullable String answer, @Nullable String... own) {
        List<FieldError> errors = new ArrayList<>();
        if (question == null || question.isBlank()) {
            errors.add(new FieldError("/question", "field.required", Map.of()));
        } else if (SecurityQuestion.named(question).isEmpty()) {
            errors.add(
                    new FieldError(
                            "/question",
                            "field.one-of",
                            Map.of(
                                    "allowed",
                                    Arrays.stream(SecurityQuestion.values())
                                            .map(SecurityQuestion::name)
                                            .collect(Collectors.joining(", ")))));
        }
        if (answer == null || answer.isBlank()) {
            errors.add(new FieldError("/answer", "field.required", Map.of()));
        } else if (answer.length() > LONGEST) {
            errors.add(new FieldError("/answer", "field.size", Map.of()));
        } else if (letters(answer).length() < SHORTEST) {
            errors.add(
                    new FieldError(
                            "/answer",
                            "security-question.answer-short",
                            Map.of("shortest", Integer.toString(SHORTEST))));
        } else if (Stream.of(own)
                .filter(Objects::nonNull)
                .anyMatch(text -> letters(text).equals(letters(answer)))) {
            errors.add(new FieldError("/answer", "security-question.answer-own", Map.of()));
        }
        return errors;
    }

    /** From now on this answer counts; one that was checked before. */
    public void set(String subject, String question, String answer) {
        jdbc.sql(
                        """
                        insert into security_answer (subject, question, answer_hash, set_at)
                        values (:subject, :question, :hash, :now)
                        on conflict (subject) do update set question = excluded.question,
                            answer_hash = excluded.answer_hash, set_at = excluded.set_at
                        """)
                .param("subject", subject)
                .param("question", question)
                .param("hash", hashes.encode(normal(answer)))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The question of this login; logins that somebody else has made have none. */
    Optional<SecurityQuestion> questionOf(String subject) {
        return jdbc.sql("select question from security_answer where subject = :subject")
                .param("subject", subject)
                .query(String.class)
                .optional()
                .flatMap(SecurityQuestion::named);
    }

    boolean isRight(String subject, @Nullable String answer) {
        if (answer == null || answer.length() > LONGEST) {
            return false;
        }
        return jdbc.sql("select answer_hash from security_answer where subject = :subject")
                .param("subject", subject)
                .query(String.class)
                .optional()
                .filter(hash -> hashes.matches(normal(answer), hash))
                .isPresent();
    }

    /** Nobody remembers after two years whether he wrote a capital letter or two blanks. */
    String normal(String answer) {
        return folding.normalize(answer).strip().replaceAll("\\s+", " ");
    }

    private String letters(String text) {
        return normal(text).replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }
}
