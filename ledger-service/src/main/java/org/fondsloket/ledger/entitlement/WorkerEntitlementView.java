package org.fondsloket.ledger.entitlement;

import java.time.LocalDate;
import org.fondsloket.ledger.entitlement.LeaveAccountView.FigureView;
import org.jspecify.annotations.Nullable;

/**
 * A worker in the list of an employer.
 *
 * @param from first day with the employer
 * @param to last day, missing while it is not known
 * @param rest days and pay that can be granted, of this year and the year before
 */
record WorkerEntitlementView(
        String workerNumber, LocalDate from, @Nullable LocalDate to, FigureView rest) {}
