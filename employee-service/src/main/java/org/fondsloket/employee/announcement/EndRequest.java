package org.fondsloket.employee.announcement;

import org.jspecify.annotations.Nullable;

/** The end of a posting as somebody sent it. */
record EndRequest(@Nullable String endedOn) {}
