package org.fondsloket.employee.intake;

import org.jspecify.annotations.Nullable;

/** The end of the work on a site as somebody sent it. */
record EndNotificationRequest(@Nullable String endedOn) {}
