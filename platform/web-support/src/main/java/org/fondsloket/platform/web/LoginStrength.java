package org.fondsloket.platform.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How and when the caller logged in.
 *
 * @param authenticatedAt moment of the login, unknown where the issuer does not say
 * @param machine true for a client that logs in by itself and can be asked for nothing more
 */
public record LoginStrength(Level level, @Nullable Instant authenticatedAt, boolean machine) {}
