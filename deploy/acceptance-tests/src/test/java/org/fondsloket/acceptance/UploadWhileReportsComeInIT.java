package org.fondsloket.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.fondsloket.acceptance.Api.Answer;
import org.fondsloket.acceptance.Fund.Employer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A table as long as a report can be, while other employers file their small reports. */
class UploadWhileReportsComeInIT {

    private static final String MONTH = "2026-03";
    private static final int ROWS = 5_000;
    private static final int SMALL_REPORTS = 50;

    private final Running platform = Running.platform();

    @Test
    @DisplayName("S000-34 5,000 rows through the gateway while 50 small reports come in: all fine")
    void bigTableDisturbsNobody() throws Exception {
        Api clerk = platform.fund().clerk();
        Employer big = platform.fund().employer("Big Bouw", 1);
        List<Employer> small = new ArrayList<>();
        for (int i = 0; i < SMALL_REPORTS; i++) {
            small.add(platform.fund().employer("Small Bouw " + i, 1));
        }
        platform.awaitReportable(big, MONTH);
        small.forEach(employer -> platform.awaitReportable(employer, MONTH));
        byte[] table = table(big);
        String uploads = big.path("/reports/" + MONTH + "/uploads");
        long before = platform.peakMemoryOf("reporting");

        long start = System.nanoTime();
        JsonNode received;
        List<Integer> answers;
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Answer> upload = callers.submit(() -> clerk.upload(uploads, table));
            List<Future<Integer>> reports =
                    small.stream()
                            .map(
                                    employer ->
                                            callers.submit(
                                                    () ->
                                                            clerk.post(
                                                                            employer.path(
                                                                                    "/reports/"
                                                                                            + MONTH
                                                                                            + "/submissions"),
                                                                            Fund.lines(
                                                                                    MONTH,
                                                                                    employer
                                                                                            .workers(),
                                                                                    "3120.10"))
                                                                    .status()))
                            .toList();
            received = upload.get().expect(202).json();
            answers = new ArrayList<>();
            for (Future<Integer> report : reports) {
                answers.add(report.get());
            }
        }
        JsonNode checked =
                Until.answers(
                        Duration.ofMinutes(2),
                        () ->
                                clerk.get(uploads + "/" + received.get("uploadId").asString())
                                        .expect(200)
                                        .json(),
                        upload -> upload.get("phase").asString().equals("CHECKED"));

        System.out.printf(
                "Upload of %d rows (%d kB) and %d reports: %d ms, peak memory of reporting %d MB before, %d MB after%n",
                ROWS,
                table.length / 1024,
                SMALL_REPORTS,
                Duration.ofNanos(System.nanoTime() - start).toMillis(),
                before,
                platform.peakMemoryOf("reporting"));
        assertThat(answers).hasSize(SMALL_REPORTS).containsOnly(201);
        assertThat(checked.get("lines").asInt()).isEqualTo(ROWS);
        assertThat(checked.get("rowsDone").asInt()).isEqualTo(ROWS);
    }

    private static byte[] table(Employer employer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Payroll", "1.0")) {
            Worksheet info = book.newWorksheet("INFO");
            heading(info, "template_version", "ag_number", "month", "generated_at", "worker_list");
            info.value(2, 0, "1");
            info.value(2, 1, employer.number());
            info.value(2, 2, MONTH);
            Worksheet report = book.newWorksheet("REPORT");
            heading(
                    report,
                    "an_number",
                    "line_no",
                    "status",
                    "site_land",
                    "family_name",
                    "given_name",
                    "birth_date",
                    "period_from",
                    "period_to",
                    "gross_wage",
                    "hours",
                    "hourly_base_wage",
                    "posting_end",
                    "wage_group",
                    "warning_reason",
                    "remark");
            for (int row = 0; row < ROWS; row++) {
                report.value(
                        row + 2,
                        0,
                        row == 0 ? employer.workers().getFirst() : "33%06d00".formatted(row));
                report.value(row + 2, 1, 1);
                report.value(row + 2, 2, "WORKED");
                report.value(row + 2, 3, "NW");
                report.value(row + 2, 7, LocalDate.of(2026, 3, 1));
                report.value(row + 2, 8, LocalDate.of(2026, 3, 31));
                report.value(row + 2, 9, 3120.10);
                report.value(row + 2, 10, 160);
            }
            heading(
                    book.newWorksheet("LEAVE"),
                    "an_number",
                    "leave_from",
                    "leave_to",
                    "leave_pay_paid");
            heading(book.newWorksheet("ABSENCE"), "an_number", "kind", "from", "to", "lost_hours");
        }
        return out.toByteArray();
    }

    private static void heading(Worksheet sheet, String... names) {
        for (int column = 0; column < names.length; column++) {
            sheet.value(0, column, names[column]);
        }
    }
}
