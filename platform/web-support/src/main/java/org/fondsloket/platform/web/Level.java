package org.fondsloket.platform.web;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How sure the platform is who acts; each level contains the ones before it. */
public enum Level {
    /** A session that was resumed without any proof. */
    L0("L0"),
    /** Password. */
    L1("L1"),
    /** Password and app code, or passkey. */
    L2("L2"),
    /** The same as L2, proved for this very act. */
    L2_FRESH("L2-fresh"),
    /** L2, renewed a moment ago, of a person whose document was checked. */
    L3("L3");

    private final String acr;

    Level(String acr) {
        this.acr = acr;
    }

    /** Name in tokens, events and challenges. */
    public String acr() {
        return acr;
    }

    public boolean atLeast(Level other) {
        return compareTo(other) >= 0;
    }

    public static Optional<Level> named(@Nullable String acr) {
        return Arrays.stream(values()).filter(level -> level.acr.equals(acr)).findFirst();
    }

    /**
     * Strength of a login by the {@code acr} of its token, as a name or as the issuer's number. No
     * claim at all is a password; a value nobody knows is nothing, and so is L3, which no login
     * reaches by itself.
     */
    public static Level ofLogin(@Nullable String acr) {
        return switch (acr) {
            case null -> L1;
            case "1", "L1" -> L1;
            case "2", "L2" -> L2;
            case "3", "L2-fresh" -> L2_FRESH;
            default -> L0;
        };
    }
}
