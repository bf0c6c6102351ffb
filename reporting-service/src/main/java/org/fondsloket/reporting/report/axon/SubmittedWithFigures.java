package org.fondsloket.reporting.report.axon;

import java.math.BigDecimal;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads reports of before leave, answers and the assurance were filed: their sums stand in the
 * event already, and of the rest there was none.
 */
@Component
public final class SubmittedWithFigures extends SingleEventUpcaster {

    private static final SimpleSerializedType BEFORE =
            new SimpleSerializedType("reporting.MonthlyReportSubmitted", "1");
    private static final SimpleSerializedType AFTER =
            new SimpleSerializedType("reporting.MonthlyReportSubmitted", "2");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(BEFORE);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(
                AFTER, JsonNode.class, payload -> withFigures((ObjectNode) payload));
    }

    private static JsonNode withFigures(ObjectNode report) {
        BigDecimal hours = BigDecimal.ZERO;
        for (JsonNode line : report.path("lines")) {
            hours = hours.add(line.path("hours").decimalValue(BigDecimal.ZERO));
        }
        report.putObject("figures")
                .put("gross", report.path("grossSum").decimalValue())
                .put("contribution", report.path("contribution").decimalValue())
                .put("hours", hours)
                .put("employmentDays", 0)
                .put("leaveDays", 0)
                .put("leavePayDue", BigDecimal.ZERO)
                .put("leavePayPaid", BigDecimal.ZERO)
                .put("reimbursement", BigDecimal.ZERO);
        report.putArray("answered");
        return report;
    }
}
