package org.fondsloket.reporting.filedreports;

import java.time.Instant;
import org.fondsloket.reporting.report.Receipt;

/**
 * A filed month at a glance.
 *
 * @param filedAt when its first version was sent
 * @param receipt of its last version
 */
public record FiledMonth(Instant filedAt, Receipt receipt) {}
