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
import java.util.stream.Stream;
import org.fondsloket.contracts.MonthlyReportCorrected;
import org.fondsloket.contracts.MonthlyReportSubmitted;
import org.fondsloket.contracts.NilReportSubmitted;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.platform.kafka.PayloadJson;
import org.fondsloket.platform.relay.OuterEvent;
import org.fondsloket.platform.relay.StoredEvent;
import org.fondsloket.reporting.report.AbsenceEntry;
import org.fondsloket.reporting.report.AnsweredCheck;
import org.fondsloket.reporting.report.Correction;
import org.fondsloket.reporting.report.Figures;
import org.fondsloket.reporting.report.LeaveEntry;
import org.fondsloket.reporting.report.LineChange;
import org.fondsloket.reporting.report.MonthlyReportEvent;
import org.fondsloket.reporting.report.ReportLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportEventTranslatorTest {

    private static final StoredEvent STORED =
            new StoredEvent(
                    "event-1",
                    "MonthlyReport:20417358:2026-03",
                    0,
                    Instant.EPOCH,
                    Envelope.system("tests", "correlation-1"));

    private static final Figures FIGURES =
            new Figures(
                    new BigDecimal("3120.10"),
                    new BigDecimal("471.14"),
                    new BigDecimal("160"),
                    30,
                    5,
                    new BigDecimal("580.00"),
                    new BigDecimal("600.00"),
                    new BigDecimal("580.00"));

    private static final MonthlyReportSubmitted.Totals TOTALS =
            new MonthlyReportSubmitted.Totals(
                    new BigDecimal("3120.10"),
                    new BigDecimal("471.14"),
                    new BigDecimal("160.00"),
                    30,
                    5,
                    new BigDecimal("580.00"),
                    new BigDecimal("600.00"),
                    new BigDecimal("580.00"),
                    new BigDecimal("-108.86"));

    private static final List<ReportLine> REPORTED =
            List.of(
                    new ReportLine(
                                    "3300127200",
                                    "WORKED",
                                    "NW",
                                    LocalDate.of(2026, 3, 1),
                                    LocalDate.of(2026, 3, 31),
                                    new BigDecimal("3120.1"),
                                    new BigDecimal("160"),
                                    new BigDecimal("14.5"),
                                    2,
                                    LocalDate.of(2026, 3, 31),
                                    "P-17",
                                    List.of(
                                            new LeaveEntry(
                                                    LocalDate.of(2026, 3, 9),
                                                    LocalDate.of(2026, 3, 13),
                                                    new BigDecimal("600"),
                                                    5,
                                                    2,
                                                    new BigDecimal("580"),
                                                    new BigDecimal("232"))),
                                    List.of(
                                            new AbsenceEntry(
                                                    "SICK_UNPAID",
                                                    LocalDate.of(2026, 3, 16),
                                                    LocalDate.of(2026, 3, 16),
                                                    new BigDecimal("8"))))
                            .withEmploymentDays(30),
                    ReportLine.withoutValues("3300128000", "NIL", null));

    private static final List<MonthlyReportSubmitted.Line> LINES =
            List.of(
                    new MonthlyReportSubmitted.Line(
                            1,
                            "3300127200",
                            "WORKED",
                            "NW",
                            LocalDate.of(2026, 3, 1),
                            LocalDate.of(2026, 3, 31),
                            new BigDecimal("3120.10"),
                            new BigDecimal("160.00"),
                            new BigDecimal("14.50"),
                            2,
                            LocalDate.of(2026, 3, 31),
                            "P-17",
                            30,
                            List.of(
                                    new MonthlyReportSubmitted.Leave(
                                            LocalDate.of(2026, 3, 9),
                                            LocalDate.of(2026, 3, 13),
                                            new BigDecimal("600.00"),
                                            5,
                                            2,
                                            new BigDecimal("580.00"),
                                            new BigDecimal("232.00"),
                                            new BigDecimal("580.00"))),
                            List.of(
                                    new MonthlyReportSubmitted.Absence(
                                            "SICK_UNPAID",
                                            LocalDate.of(2026, 3, 16),
                                            LocalDate.of(2026, 3, 16),
                                            new BigDecimal("8.00")))),
                    new MonthlyReportSubmitted.Line(
                            2,
                            "3300128000",
                            "NIL",
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            List.of(),
                            List.of()));

    private static final MonthlyReportEvent NIL =
            new MonthlyReportEvent.NilReportSubmitted(
                    "report-2",
                    "20417358",
                    YearMonth.of(2026, 8),
                    1,
                    "ro",
                    List.of(ReportLine.withoutValues("3300128000", "NIL", null)),
                    new BigDecimal("0.151"),
                    LocalDate.of(2026, 9, 28),
                    "20417358 2026-08",
                    "2026-11",
                    List.of(),
                    "hash",
                    Instant.parse("2026-09-02T07:30:00Z"));

    private static final MonthlyReportEvent CORRECTED =
            new MonthlyReportEvent.MonthlyReportCorrected(
                    "report-1",
                    "20417358",
                    YearMonth.of(2026, 3),
                    2,
                    "nl",
                    REPORTED,
                    new BigDecimal("0.151"),
                    FIGURES,
                    new Correction(
                            1,
                            Figures.none(),
                            FIGURES,
                            List.of(new LineChange("3300127200", 1, null, Figures.none(), FIGURES)),
                            LocalDate.of(2026, 4, 28),
                            true,
                            LocalDate.of(2027, 9, 30)),
                    LocalDate.of(2026, 4, 28),
                    "20417358 2026-03",
                    "2026-11",
                    List.of(new AnsweredCheck("D-05", null, null)),
                    null,
                    "hash",
                    Instant.parse("2026-07-20T08:00:00Z"));

    private static final MonthlyReportEvent EVENT =
            new MonthlyReportEvent.MonthlyReportSubmitted(
                    "report-1",
                    "20417358",
                    YearMonth.of(2026, 3),
                    1,
                    "nl",
                    REPORTED,
                    new BigDecimal("3120.10"),
                    new BigDecimal("0.151"),
                    new BigDecimal("471.14"),
                    FIGURES,
                    LocalDate.of(2026, 4, 28),
                    "20417358 2026-03",
                    "2026-11",
                    List.of(new AnsweredCheck("W-03", "3300127200", "grossWage")),
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
                                        LINES,
                                        new BigDecimal("3120.10"),
                                        new BigDecimal("0.151"),
                                        new BigDecimal("471.14"),
                                        LocalDate.of(2026, 4, 28),
                                        "20417358 2026-03",
                                        "2026-11",
                                        Instant.parse("2026-04-14T09:30:00Z"),
                                        TOTALS,
                                        List.of(
                                                new MonthlyReportSubmitted.AnsweredCheck(
                                                        "W-03", "3300127200", "grossWage")),
                                        "2026-11")));
    }

    @Test
    void tellsTheOthersWhatACorrectionChanged() {
        OuterEvent outer = new ReportEventTranslator().translate(CORRECTED, STORED).orElseThrow();

        assertThat(outer.type()).isEqualTo("reporting.monthly-report-corrected.v1");
        assertThat(outer.topic()).isEqualTo("reporting.monthly-report.v1");
        assertThat(outer.key()).isEqualTo("20417358");
        assertThat(outer.payload())
                .isInstanceOfSatisfying(
                        MonthlyReportCorrected.class,
                        corrected -> {
                            assertThat(corrected.version()).isEqualTo(2);
                            assertThat(corrected.baseVersion()).isEqualTo(1);
                            assertThat(corrected.contribution()).isEqualTo("471.14");
                            assertThat(corrected.totals()).isEqualTo(TOTALS);
                            assertThat(corrected.before().amountDue()).isEqualTo("0.00");
                            assertThat(corrected.difference()).isEqualTo(TOTALS);
                            assertThat(corrected.changes().getFirst().difference())
                                    .isEqualTo(TOTALS);
                            assertThat(corrected.lines()).isEqualTo(LINES);
                            assertThat(corrected.valueDate()).isEqualTo("2026-04-28");
                            assertThat(corrected.lastDay()).isEqualTo("2027-09-30");
                        });
    }

    @Test
    void tellsTheOthersThatAMonthIsCompleteWithoutMoney() {
        OuterEvent outer = new ReportEventTranslator().translate(NIL, STORED).orElseThrow();

        assertThat(outer.type()).isEqualTo("reporting.nil-report-submitted.v1");
        assertThat(outer.payload())
                .isInstanceOfSatisfying(
                        NilReportSubmitted.class, nil -> assertThat(nil.lines()).hasSize(1));
    }

    static Stream<MonthlyReportEvent> events() {
        return Stream.of(EVENT, NIL, CORRECTED);
    }

    @ParameterizedTest
    @MethodSource("events")
    void sendsWhatTheCheckedInSchemaAllows(MonthlyReportEvent event) throws IOException {
        OuterEvent outer = new ReportEventTranslator().translate(event, STORED).orElseThrow();
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
