package org.fondsloket.scheme;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of the rules on numbers, exemptions and mandates. */
public final class RegistrationRules {

    /** Check digit of an employer number. */
    public static final RuleKey<String> EMPLOYER_CHECK_DIGIT =
            new RuleKey<>("id.ag.checkDigit", RuleValues.oneOf("LUHN"));

    /** Pattern of a worker number. */
    public static final RuleKey<Pattern> WORKER_NUMBER_PATTERN =
            new RuleKey<>("id.an.pattern", RuleValues::pattern);

    /** Countries whose own fund exempts an employer. */
    public static final RuleKey<Set<String>> EXEMPT_COUNTRIES =
            new RuleKey<>("exempt.countries", RuleValues::codes);

    /** Mandates that an employer can have at one time. */
    public static final RuleKey<Integer> MANDATES_MAX =
            new RuleKey<>("mandate.maxActive", RuleValues::count);

    static final List<RuleKey<?>> ALL =
            List.of(EMPLOYER_CHECK_DIGIT, WORKER_NUMBER_PATTERN, EXEMPT_COUNTRIES, MANDATES_MAX);

    private RegistrationRules() {}
}
