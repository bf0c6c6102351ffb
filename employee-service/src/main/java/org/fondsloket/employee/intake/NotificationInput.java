package org.fondsloket.employee.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A customs notification as somebody sent it; it is always the whole of it, never a difference. */
record NotificationInput(
        @Nullable String notificationId,
        @Nullable SiteInput site,
        @Nullable String from,
        @Nullable String expectedTo,
        @Nullable List<@Nullable NotifiedWorkerInput> workers) {}
