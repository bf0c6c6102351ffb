package org.fondsloket.platform.processing;

/**
 * What a processing group is: it decides where it starts, how it fails and whether it may be
 * repeated.
 */
public enum ProcessorKind {
    /** Fills a read model: starts at the beginning, may be rebuilt, parks what fails. */
    PROJECTION,
    /**
     * Causes an effect: starts with what happens from now on, is never repeated, parks what fails.
     */
    REACTION,
    /** Sends events on: starts at the beginning, and stops at what fails until it succeeds. */
    RELAY;

    boolean parksFailures() {
        return this != RELAY;
    }

    boolean resettable() {
        return this == PROJECTION;
    }
}
