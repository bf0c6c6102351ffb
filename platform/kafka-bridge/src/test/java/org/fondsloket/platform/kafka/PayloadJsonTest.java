package org.fondsloket.platform.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fondsloket.contracts.MonthlyReportSubmitted;
import org.fondsloket.contracts.WorkerRegistered;
import org.junit.jupiter.api.Test;

class PayloadJsonTest {

    private static final MonthlyReportSubmitted REPORT =
            new MonthlyReportSubmitted(
                    "report-1",
                    "20417358",
                    YearMonth.of(2026, 5),
                    1,
                    "pl",
                    List.of(
                            MonthlyReportSubmitted.Line.of(
                                    1,
                                    "1000000008",
                                    "GROSS_WAGE",
                                    "NW",
                                    LocalDate.of(2026, 5, 1),
                                    null,
                                    new BigDecimal("100000000000000000.10"),
                                    null)),
                    new BigDecimal("1E+3"),
                    new BigDecimal("0.154"),
                    new BigDecimal("154.00"),
                    LocalDate.of(2026, 6, 15),
                    "RF1",
                    "2026-1",
                    Instant.parse("2026-05-31T12:00:00Z"),
                    null,
                    null,
                    null);

    @Test
    void writesExactPlainDecimalsAndIsoDates() {
        String json = new String(PayloadJson.write(REPORT), UTF_8);
        assertThat(json)
                .contains("\"grossWage\":100000000000000000.10")
                .contains("\"grossSum\":1000")
                .contains("\"contribution\":154.00")
                .contains("\"month\":\"2026-05\"")
                .contains("\"dueOn\":\"2026-06-15\"")
                .contains("\"submittedAt\":\"2026-05-31T12:00:00Z\"")
                .doesNotContain("periodTo");
        assertThat(PayloadJson.read(json.getBytes(UTF_8), MonthlyReportSubmitted.class).lines())
                .isEqualTo(REPORT.lines());
    }

    @Test
    void ignoresFieldsOfANewerRelease() {
        assertThat(
                        read(
                                """
                                {"employerNumber":"20417358","workerNumber":"1000000008","mood":"good"}
                                """))
                .isEqualTo(new WorkerRegistered("20417358", "1000000008"));
    }

    @Test
    void refusesWhatDoesNotFitWithoutQuotingIt() {
        assertThatThrownBy(() -> read("{\"employerNumber\":\"20417358\"}"))
                .isInstanceOf(PermanentFailure.class)
                .hasMessage("WorkerRegistered.workerNumber is missing");
        assertThatThrownBy(() -> read("{\"workerNumber\":[\"Kowalska\"]}"))
                .isInstanceOf(PermanentFailure.class)
                .hasMessageNotContaining("Kowalska")
                .hasNoCause();
        assertThatThrownBy(() -> PayloadJson.read(null, WorkerRegistered.class))
                .isInstanceOf(PermanentFailure.class);
    }

    private static WorkerRegistered read(String json) {
        return PayloadJson.read(json.getBytes(UTF_8), WorkerRegistered.class);
    }
}
