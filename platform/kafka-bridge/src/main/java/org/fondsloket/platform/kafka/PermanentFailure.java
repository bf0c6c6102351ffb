package org.fondsloket.platform.kafka;

/** Says that an event can never be handled, so that it is parked where operations staff see it. */
public class PermanentFailure extends RuntimeException {

    public PermanentFailure(String message) {
        super(message);
    }

    public PermanentFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
