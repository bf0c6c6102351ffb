package org.fondsloket.identity.broker;

import java.util.Arrays;
import java.util.Optional;
import org.fondsloket.platform.web.Level;
import org.jspecify.annotations.Nullable;

/**
 * Levels of means by the Dutch scheme eHerkenning, and what each is worth here.
 *
 * <p>A level is the lower of two things: how strong the login was and how well the person is known
 * (source: graded levels). EH2+ has two factors and nobody who looked at a document, hence L2 at
 * most; from EH3 on somebody did.
 */
enum BrokerLevel {
    EH2("EH2", "loa2", Level.L1),
    EH2_PLUS("EH2+", "loa2plus", Level.L2),
    EH3("EH3", "loa3", Level.L3),
    EH4("EH4", "loa4", Level.L3);

    private static final String CLASS = "urn:etoegang:core:assurance-class:";

    private final String text;
    private final String assuranceClass;
    private final Level worth;

    BrokerLevel(String text, String assuranceClass, Level worth) {
        this.text = text;
        this.assuranceClass = CLASS + assuranceClass;
        this.worth = worth;
    }

    /** Name among people. */
    String text() {
        return text;
    }

    /** Highest level of this platform that a login with such a means reaches. */
    Level worth() {
        return worth;
    }

    /** Whether somebody has looked at a document of whoever holds such a means. */
    boolean identifies() {
        return worth.atLeast(Level.L3);
    }

    boolean atLeast(BrokerLevel other) {
        return compareTo(other) >= 0;
    }

    BrokerLevel atMost(BrokerLevel highest) {
        return atLeast(highest) ? highest : this;
    }

    /** As an assertion states it; nothing for whatever is not on the list. */
    static Optional<BrokerLevel> stated(@Nullable String assuranceClass) {
        return Arrays.stream(values())
                .filter(level -> level.assuranceClass.equals(assuranceClass))
                .findFirst();
    }

    /**
     * @throws IllegalArgumentException when no level has this name
     */
    static BrokerLevel named(String text) {
        return Arrays.stream(values())
                .filter(level -> level.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No broker level " + text));
    }
}
