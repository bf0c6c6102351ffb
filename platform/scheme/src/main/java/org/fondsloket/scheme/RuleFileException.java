package org.fondsloket.scheme;

/** Stops the start on a rule file with a mistake, before a wrong cent can leave the house. */
public final class RuleFileException extends RuntimeException {

    RuleFileException(String ruleSet, int line, String reason) {
        super("rule set " + ruleSet + (line > 0 ? ", line " + line : "") + ": " + reason);
    }
}
