package org.fondsloket.mailbox.rendering;

/**
 * Says that a letter cannot be rendered and where, but not the cause's own words: they may quote
 * the letter, and names have no place in logs and dead letters.
 */
public final class RenderingFailure extends RuntimeException {

    RenderingFailure(String letterId, RuntimeException cause) {
        super("Letter %s cannot be rendered: %s".formatted(letterId, cause.getClass().getName()));
        setStackTrace(cause.getStackTrace());
    }
}
