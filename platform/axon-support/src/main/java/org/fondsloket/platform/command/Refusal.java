package org.fondsloket.platform.command;

import java.util.Map;

/** A decision that went against the caller: a code and the facts to explain it, never a fault. */
public final class Refusal extends RuntimeException {

    private final String code;
    private final transient Map<String, String> facts;

    public Refusal(String code, Map<String, String> facts) {
        super(code, null, false, false);
        this.code = code;
        this.facts = Map.copyOf(facts);
    }

    /** Key of the translated message. */
    public String code() {
        return code;
    }

    public Map<String, String> facts() {
        return facts;
    }
}
