package org.fondsloket.scheme;

import java.time.LocalDate;

/** Says that the rule book is silent on a day, instead of guessing a value. */
public final class NoSuchRuleException extends RuntimeException {

    NoSuchRuleException(String ruleSet, RuleKey<?> key, LocalDate day) {
        super("rule set " + ruleSet + " has no " + key + " on " + day);
    }

    NoSuchRuleException(String ruleSet) {
        super("no rule set " + ruleSet);
    }
}
