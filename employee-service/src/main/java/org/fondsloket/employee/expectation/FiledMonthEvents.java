package org.fondsloket.employee.expectation;

import java.util.List;
import java.util.Set;
import org.fondsloket.platform.kafka.OuterEventConsumer;
import org.fondsloket.platform.kafka.ReceivedEvent;
import org.springframework.stereotype.Component;

/** Learns who was reported in which month. */
@Component
class FiledMonthEvents implements OuterEventConsumer {

    private static final Set<String> TYPES =
            Set.of(
                    "reporting.monthly-report-submitted.v1",
                    "reporting.monthly-report-corrected.v1",
                    "reporting.nil-report-submitted.v1");

    private final FiledMonths months;

    FiledMonthEvents(FiledMonths months) {
        this.months = months;
    }

    @Override
    public String name() {
        return "filed-months";
    }

    @Override
    public List<String> topics() {
        return List.of("reporting.monthly-report.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        if (TYPES.contains(event.type())) {
            months.record(event.payload(FiledMonth.class));
        }
    }
}
