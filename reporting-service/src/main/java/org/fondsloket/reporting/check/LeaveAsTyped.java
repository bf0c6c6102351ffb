package org.fondsloket.reporting.check;

import org.jspecify.annotations.Nullable;

/**
 * A leave period of a line as it was typed; the system counts its days.
 *
 * @param payPaid leave pay that the worker got
 */
public record LeaveAsTyped(@Nullable String from, @Nullable String to, @Nullable String payPaid) {}
