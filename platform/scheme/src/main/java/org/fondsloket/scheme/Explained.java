package org.fondsloket.scheme;

import java.util.List;

/**
 * A result together with the way to it, so that nobody has to believe a number.
 *
 * @param ruleSet id of the rule set behind the result
 * @param steps how the result came about, in order
 */
public record Explained<T>(T result, String ruleSet, List<Step> steps) {

    public Explained {
        steps = List.copyOf(steps);
    }
}
