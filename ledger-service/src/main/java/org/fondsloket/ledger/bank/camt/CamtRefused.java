package org.fondsloket.ledger.bank.camt;

import java.util.Map;

/** A statement file of which nothing may be booked: a code and the facts to explain it. */
public final class CamtRefused extends RuntimeException {

    private final String code;
    private final transient Map<String, String> facts;

    CamtRefused(String code, Map<String, String> facts) {
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
