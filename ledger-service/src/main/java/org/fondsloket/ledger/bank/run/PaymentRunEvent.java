package org.fondsloket.ledger.bank.run;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.fondsloket.platform.store.StoredAs;

/** What happened to a payment run. */
public sealed interface PaymentRunEvent {

    String runId();

    /** Waits for a second pair of eyes. */
    @StoredAs("ledger.PaymentRunProposed")
    record PaymentRunProposed(
            String runId, List<RunItem> items, BigDecimal total, String decisionId, String by)
            implements PaymentRunEvent {

        public PaymentRunProposed {
            items = List.copyOf(items);
        }
    }

    /** The file is made, once. */
    @StoredAs("ledger.PaymentRunApproved")
    record PaymentRunApproved(
            String runId, LocalDate executeOn, String checksum, String decisionId, String by)
            implements PaymentRunEvent {}

    /** Nothing leaves the fund with it. */
    @StoredAs("ledger.PaymentRunRejected")
    record PaymentRunRejected(String runId, String decisionId, String by)
            implements PaymentRunEvent {}
}
