package org.fondsloket.identity.keycloak;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.matching.match.DictionaryMatch;
import me.gosimple.nbvcxz.matching.match.Match;
import me.gosimple.nbvcxz.matching.match.RepeatMatch;
import me.gosimple.nbvcxz.matching.match.SequenceMatch;
import me.gosimple.nbvcxz.matching.match.SpacialMatch;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;
import me.gosimple.nbvcxz.resources.DictionaryBuilder;
import me.gosimple.nbvcxz.scoring.Result;
import org.fondsloket.platform.web.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * Says before a password goes anywhere why it would be guessed too easily. Length counts and odd
 * characters are nobody's duty; leaked passwords, words, patterns and what is known of the person
 * are worth little.
 */
public final class PasswordRule {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    /** Ten thousand million guesses: more than can be tried while wrong tries are slowed down. */
    private static final double FEWEST_BITS = 33;

    /** What follows can only make the password better, and costs more time to look at. */
    private static final int LOOKED_AT = 48;

    private static final int SHORTEST_OWN = 3;
    private static final long LONGEST_ESTIMATE_MILLIS = 250L;
    private static final String OWN = "own data";
    private static final String LEAKED = "passwords";

    private PasswordRule() {}

    /**
     * @param pointer of the password in the request
     * @param password as typed
     * @param own what is known of the person: user name, names, mail address
     * @return what is wrong, or nothing
     */
    public static Optional<FieldError> check(
            String pointer, @Nullable String password, @Nullable String... own) {
        if (password == null || password.isBlank()) {
            return Optional.of(new FieldError(pointer, "field.required", Map.of()));
        }
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            return Optional.of(length(pointer));
        }
        Result result =
                estimator(own)
                        .estimate(password.substring(0, Math.min(password.length(), LOOKED_AT)));
        return result.getEntropy() >= FEWEST_BITS
                ? Optional.empty()
                : Optional.of(new FieldError(pointer, why(result.getMatches()), Map.of()));
    }

    static FieldError length(String pointer) {
        return new FieldError(
                pointer,
                "login.password-length",
                Map.of(
                        "shortest", Integer.toString(SHORTEST),
                        "longest", Integer.toString(LONGEST)));
    }

    private static String why(List<Match> matches) {
        if (matches.stream().anyMatch(match -> from(OWN, match))) {
            return "login.password-own-data";
        }
        if (matches.stream().anyMatch(match -> from(LEAKED, match))) {
            return "login.password-known";
        }
        return matches.stream().anyMatch(PasswordRule::isPattern)
                ? "login.password-pattern"
                : "login.password-refused";
    }

    private static boolean from(String dictionary, Match match) {
        return match instanceof DictionaryMatch word && dictionary.equals(word.getDictionaryName());
    }

    private static boolean isPattern(Match match) {
        return match instanceof RepeatMatch
                || match instanceof SequenceMatch
                || match instanceof SpacialMatch;
    }

    private static Nbvcxz estimator(@Nullable String... own) {
        var words = new DictionaryBuilder().setDictionaryName(OWN).setExclusion(true);
        Stream.of(own)
                .filter(Objects::nonNull)
                .flatMap(
                        text ->
                                Stream.concat(
                                        Stream.of(text), Arrays.stream(text.split("[@.\\s_-]"))))
                .map(text -> text.toLowerCase(Locale.ROOT))
                .filter(text -> text.length() >= SHORTEST_OWN)
                .distinct()
                .forEach(text -> words.addWord(text, 0));
        List<Dictionary> dictionaries = new ArrayList<>(Shipped.DICTIONARIES);
        dictionaries.add(words.createDictionary());
        return new Nbvcxz(
                new ConfigurationBuilder()
                        .setDictionaries(dictionaries)
                        .setCombinationAlgorithmTimeout(LONGEST_ESTIMATE_MILLIS)
                        .createConfiguration());
    }

    /** Read at the first password, not at the start of the service: it takes a second. */
    private static final class Shipped {

        static final List<Dictionary> DICTIONARIES =
                List.copyOf(ConfigurationBuilder.getDefaultDictionaries());

        private Shipped() {}
    }
}
