package org.fondsloket.ledger.bank.run;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.fondsloket.platform.command.AggregateCommand;
import org.jspecify.annotations.Nullable;

/** What clerks do with a payment run. */
public sealed interface PaymentRunCommand extends AggregateCommand<@Nullable Void> {

    String runId();

    @Override
    default String aggregateId() {
        return "PaymentRun:" + runId();
    }

    /**
     * One clerk puts payouts together.
     *
     * @param decisionId under which the reason stands
     */
    record ProposeRun(String runId, List<RunItem> items, String decisionId, String by)
            implements PaymentRunCommand {

        public ProposeRun {
            items = List.copyOf(items);
        }

        /** What leaves the fund with it, in euro. */
        public BigDecimal total() {
            return items.stream().map(RunItem::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /**
     * Another one agrees.
     *
     * @param executeOn day on which the bank shall pay
     * @param checksum of the file that the bank gets
     */
    record ApproveRun(
            String runId, LocalDate executeOn, String checksum, String decisionId, String by)
            implements PaymentRunCommand {}

    /** Somebody does not agree; the payouts wait again. */
    record RejectRun(String runId, String decisionId, String by) implements PaymentRunCommand {}
}
