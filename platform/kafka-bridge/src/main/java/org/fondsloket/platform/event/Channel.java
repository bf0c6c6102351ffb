package org.fondsloket.platform.event;

/** The door through which something came in. */
public enum Channel {
    PORTAL,
    API,
    PAPER,
    SYSTEM
}
