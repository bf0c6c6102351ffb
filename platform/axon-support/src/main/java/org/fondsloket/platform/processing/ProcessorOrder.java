package org.fondsloket.platform.processing;

/** Which events of a group never overtake each other. */
public enum ProcessorOrder {
    AGGREGATE,
    FULL
}
