package org.fondsloket.reporting.announcement;

import java.time.LocalDate;

/** A posting as far as it lies in one month: the worker must be answered for these days. */
public record PostedWorker(
        String postingId, String workerNumber, String siteLand, LocalDate from, LocalDate to) {}
