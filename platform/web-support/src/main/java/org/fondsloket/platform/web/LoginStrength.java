package org.fondsloket.platform.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How and when the caller logged in.
 *
 * @param age time since the login by the real clock, on whatever day an installation lives; unknown
 *     where the issuer does not say
 * @param machine true for a client that logs in by itself and can be asked for nothing more
 */
public record LoginStrength(Level level, @Nullable Duration age, boolean machine) {}
