package org.fondsloket.reporting.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.fondsloket.contracts.MonthlyReportSubmitted;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.platform.kafka.PayloadJson;
import org.fondsloket.platform.relay.OuterEvent;
import org.fondsloket.platform.relay.StoredEvent;
import org.fondsloket.reporting.report.MonthlyReportEvent;
import org.fondsloket.reporting.report.ReportLine;
import org.junit.jupiter.api.Test;

class ReportEventTranslatorTest {

    private static final StoredEvent STORED =
            new StoredEvent(
                    "event-1",
                    "MonthlyReport:20417358:2026-03",
                    0,
                    Instant.EPOCH,
                    Envelope.system("tests", "correlation-1"));

    private static final MonthlyReportEvent EVENT =
            new MonthlyReportEvent.MonthlyReportSubmitted(
                    "report-1",
                    "20417358",
                    YearMonth.of(2026, 3),
                    1,
                    "nl",
                    List.of(
                            ReportLine.worked(
                                    "3300127200",
                                    "WORKED",
                                    "NW",
                                    LocalDate.of(2026, 3, 1),
                                    LocalDate.of(2026, 3, 31),
                                    new BigDecimal("3120.1"),
                                    new BigDecimal("160")),
                            ReportLine.withoutValues("3300128000", "NIL", null)),
                    new BigDecimal("3120.10"),
                    new BigDecimal("0.151"),
                    new BigDecimal("471.14"),
                    LocalDate.of(2026, 4, 28),
                    "20417358 2026-03",
                    "2026-11",
                    "hash",
                    Instant.parse("2026-04-14T09:30:00Z"));

    @Test
    void tellsTheOthersWhatIsOwedAndForWhom() {
        assertThat(new ReportEventTranslator().translate(EVENT, STORED))
                .contains(
                        new OuterEvent(
                                "reporting.monthly-report.v1",
                                "20417358",
                                "reporting.monthly-report-submitted.v1",
                                new MonthlyReportSubmitted(
                                        "report-1",
                                        "20417358",
                                        YearMonth.of(2026, 3),
                                        1,
                                        "nl",
                                        List.of(
                                                new MonthlyReportSubmitted.Line(
                                                        1,
                                                        "3300127200",
                                                        "WORKED",
                                                        "NW",
                                                        LocalDate.of(2026, 3, 1),
                                                        LocalDate.of(2026, 3, 31),
                                                        new BigDecimal("3120.10"),
                                                        new BigDecimal("160.00")),
                                                new MonthlyReportSubmitted.Line(
                                                        2,
                                                        "3300128000",
                                                        "NIL",
                                                        null,
                                                        null,
                                                        null,
                                                        null,
                                                        null)),
                                        new BigDecimal("3120.10"),
                                        new BigDecimal("0.151"),
                                        new BigDecimal("471.14"),
                                        LocalDate.of(2026, 4, 28),
                                        "20417358 2026-03",
                                        "2026-11",
                                        Instant.parse("2026-04-14T09:30:00Z"))));
    }

    @Test
    void sendsWhatTheCheckedInSchemaAllows() throws IOException {
        OuterEvent outer = new ReportEventTranslator().translate(EVENT, STORED).orElseThrow();
        String json = new String(PayloadJson.write(Objects.requireNonNull(outer.payload())), UTF_8);
        try (InputStream schema =
                MonthlyReportSubmitted.class.getResourceAsStream(
                        "/schemas/" + outer.type() + ".json")) {
            assertThat(
                            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                                    .getSchema(
                                            new String(
                                                    Objects.requireNonNull(schema).readAllBytes(),
                                                    UTF_8),
                                            InputFormat.JSON)
                                    .validate(json, InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void keepsEverythingElseInside() {
        assertThat(new ReportEventTranslator().translate("another event", STORED)).isEmpty();
    }
}
