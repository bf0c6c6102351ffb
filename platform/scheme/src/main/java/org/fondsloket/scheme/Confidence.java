package org.fondsloket.scheme;

/** How sure the fund is of a rule, so that a reader can weigh a number. */
public enum Confidence {
    /** Read in a source. */
    SOURCED,
    /** General knowledge of the trade, not looked up. */
    KNOWN,
    /** Assumed until an expert says otherwise. */
    ASSUMED;

    static Confidence ofMark(String mark) {
        return switch (mark) {
            case "S" -> SOURCED;
            case "K" -> KNOWN;
            case "A" -> ASSUMED;
            default -> throw new IllegalArgumentException("confidence must be S, K or A");
        };
    }
}
