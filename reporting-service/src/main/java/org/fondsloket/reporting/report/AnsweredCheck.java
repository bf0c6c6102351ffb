package org.fondsloket.reporting.report;

import org.jspecify.annotations.Nullable;

/**
 * A warning that the sender answered. The reason itself is free text of a person and stays out of
 * events.
 *
 * @param check id of the check, such as W-03
 * @param workerNumber worker of the line, null when the warning concerned the whole report
 * @param field cell of the line, null when the warning concerned the whole line
 */
public record AnsweredCheck(String check, @Nullable String workerNumber, @Nullable String field) {}
