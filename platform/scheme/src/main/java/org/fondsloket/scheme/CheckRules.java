package org.fondsloket.scheme;

import java.util.List;

/**
 * Names of the thresholds of the plausibility checks, each under the id of its check; those of S-08
 * stand in {@link RuleKey}.
 */
public final class CheckRules {

    /** Shortest reason that answers a warning, in characters. */
    public static final RuleKey<Integer> REASON_LENGTH_MIN =
            new RuleKey<>("check.reasonLengthMin", RuleKey::dayOfMonth);

    static final List<RuleKey<?>> ALL = List.of(REASON_LENGTH_MIN);

    private CheckRules() {}
}
