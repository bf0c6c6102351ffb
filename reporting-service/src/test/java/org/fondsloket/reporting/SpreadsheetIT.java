package org.fondsloket.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fondsloket.reporting.TestEmployer.Answer;
import org.fondsloket.reporting.spreadsheet.TableFile;
import org.fondsloket.scheme.WorkerNumber;
import org.fondsloket.testing.MutableClock;
import org.fondsloket.testing.OuterEvents;
import org.fondsloket.testing.ServiceIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceIT("reporting")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SpreadsheetIT {

    private static final String MARCH = "2026-03";
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private final OuterEvents events;
    private final MutableClock clock;
    private final JdbcClient jdbc;
    @LocalServerPort private int port;

    SpreadsheetIT(OuterEvents events, MutableClock clock, JdbcClient jdbc) {
        this.events = events;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void isAprilTheTenth() {
        clock.set(Instant.parse("2026-04-10T10:00:00Z"));
    }

    @Test
    @DisplayName(
            "S000-34 template, filled in, uploaded, findings on the cells, accepted, draft shows it")
    void leadsFromTheTemplateToTheDraft() throws IOException {
        TestEmployer employer = employerWithNovak();
        String novak = announced(employer);

        byte[] template = download(employer, "/" + MARCH + "/template.xlsx", "nl");
        JsonNode untouched = processed(employer, upload(employer, template, "nl"), "nl");

        assertThat(untouched.get("phase").asString()).isEqualTo("CHECKED");
        assertThat(checks(untouched)).containsExactly("S-09 J3", "S-09 K3");
        assertThat(untouched.at("/findings/0/message").asString()).startsWith("Het brutoloon");

        byte[] filled = filledIn(template);
        JsonNode checked = processed(employer, upload(employer, filled, "de"), "de");

        assertThat(checks(checked)).contains("S-07 K3").doesNotContain("S-09 J3");
        assertThat(employer.get("/" + MARCH).body().get("draftVersion").asInt())
                .as("an upload changes nothing")
                .isZero();
        byte[] marked =
                download(
                        employer,
                        "/"
                                + MARCH
                                + "/uploads/"
                                + checked.get("uploadId").asString()
                                + "/findings.xlsx",
                        "de");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(marked))) {
            Sheet findings = book.getSheet("FINDINGS");
            assertThat(findings.getRow(0).getCell(5).getStringCellValue())
                    .isEqualTo("Was zu tun ist");
            assertThat(findings.getRow(1).getCell(0).getStringCellValue()).isEqualTo("REPORT");
            assertThat(
                            book.getSheet("REPORT")
                                    .getSheetConditionalFormatting()
                                    .getConditionalFormattingAt(0)
                                    .getFormattingRanges())
                    .extracting(Object::toString)
                    .anyMatch(range -> range.contains("K3"));
            assertThat(book.getSheet("REPORT").getRow(2).getCell(9).getNumericCellValue())
                    .isEqualTo(2964.55);
        }
        JsonNode again = processed(employer, upload(employer, marked, "de"), "de");
        assertThat(again.get("phase").asString())
                .as("the marked file can be mended and sent back")
                .isEqualTo("CHECKED");

        Answer accepted =
                employer.send(
                        "POST",
                        "/" + MARCH + "/uploads/" + checked.get("uploadId").asString() + "/accept",
                        "{\"draftVersion\": 0}");
        assertThat(accepted.status()).isEqualTo(200);
        assertThat(accepted.body().get("draftVersion").asInt()).isEqualTo(1);
        JsonNode draft = employer.get("/" + MARCH).body();
        assertThat(draft.get("state").asString()).isEqualTo("DRAFT");
        assertThat(draft.at("/lines/0/workerNumber").asString()).isEqualTo(novak);
        assertThat(draft.at("/lines/0/grossWage").asString()).isEqualTo("2964.55");
        assertThat(draft.at("/lines/0/hours").asString()).isEqualTo("many");
        assertThat(
                        employer.send(
                                        "POST",
                                        "/"
                                                + MARCH
                                                + "/uploads/"
                                                + checked.get("uploadId").asString()
                                                + "/accept",
                                        "{\"draftVersion\": 0}")
                                .text("code"))
                .as("X-06 somebody saved meanwhile")
                .isEqualTo("DRAFT_CHANGED");
        assertThat(
                        employer.send("POST", "/" + MARCH + "/draft/undo", "{\"draftVersion\": 1}")
                                .body()
                                .at("/lines/0/grossWage")
                                .asString(""))
                .as("undo brings back what was there")
                .isEmpty();
    }

    @Test
    @DisplayName(
            "S000-34 the template: locked headings and identity, no password, lists, frozen panes")
    void handsOutATemplateThatGuides() throws IOException {
        TestEmployer employer = employerWithNovak();
        announced(employer);

        byte[] template = download(employer, "/" + MARCH + "/template.xlsx", "pl");

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            XSSFSheet report = book.getSheet("REPORT");
            assertThat(report.getProtect()).isTrue();
            assertThat(report.getCTWorksheet().getSheetProtection().isSetPassword()).isFalse();
            assertThat(report.getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("Numer pracownika");
            assertThat(report.getRow(0).getCell(9).getCellStyle().getLocked()).isTrue();
            assertThat(report.getRow(2).getCell(0).getCellStyle().getLocked()).isTrue();
            assertThat(report.getRow(2).getCell(4).getStringCellValue()).isEqualTo("Novak");
            assertThat(report.getRow(2).getCell(9).getCellStyle().getLocked()).isFalse();
            assertThat(report.getRow(2).getCell(7).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(report.getRow(2).getCell(7).getCellStyle().getDataFormatString())
                    .isEqualTo("yyyy-mm-dd");
            assertThat(report.getPaneInformation().isFreezePane()).isTrue();
            assertThat(report.getDataValidations())
                    .extracting(
                            list ->
                                    String.join(
                                            ",",
                                            list.getValidationConstraint().getExplicitListValues()))
                    .anyMatch(list -> list.contains("SITE_MANAGER"))
                    .anyMatch(list -> list.contains("NW"));
            assertThat(book.getSheet("ABSENCE").getDataValidations()).hasSize(1);
            assertThat(book.getSheet("INFO").getRow(2).getCell(1).getStringCellValue())
                    .isEqualTo(employer.number());
        }
        String csv =
                new String(
                        download(employer, "/" + MARCH + "/template.csv", "pl"),
                        StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFFan_number;line_no;").contains(employer.number());
        JsonNode back =
                processed(
                        employer,
                        upload(employer, csv.getBytes(StandardCharsets.UTF_8), "en"),
                        "en");
        assertThat(checks(back)).containsExactly("S-09 J3", "S-09 K3");
    }

    @Test
    @DisplayName("S-13 S-14 another employer's file is refused, the same content again is told")
    void knowsWhoseFileItIsAndWhetherItCameBefore() {
        TestEmployer employer = employerWithNovak();
        String novak = announced(employer);
        byte[] foreign =
                TableFile.forEmployer("20417366", MARCH)
                        .line(3, novak, "2964.55", "160", FIRST, LAST)
                        .bytes();
        byte[] own =
                TableFile.forEmployer(employer.number(), MARCH)
                        .line(3, novak, "2964.55", "160", FIRST, LAST)
                        .bytes();

        JsonNode refused = processed(employer, upload(employer, foreign, "en"), "en");
        assertThat(refused.get("phase").asString()).isEqualTo("REFUSED");
        assertThat(checks(refused)).containsExactly("S-13");
        assertThat(
                        employer.send(
                                        "POST",
                                        "/"
                                                + MARCH
                                                + "/uploads/"
                                                + refused.get("uploadId").asString()
                                                + "/accept",
                                        "{\"draftVersion\": 0}")
                                .text("code"))
                .isEqualTo("UPLOAD_REFUSED");

        JsonNode first = processed(employer, upload(employer, own, "en"), "en");
        clock.set(Instant.parse("2026-04-12T10:00:00Z"));
        JsonNode second = processed(employer, upload(employer, own, "en"), "en");
        assertThat(checks(first)).doesNotContain("S-14");
        assertThat(checks(second)).contains("S-14");
        assertThat(second.get("uploadId")).isEqualTo(first.get("uploadId"));

        TestEmployer other = TestEmployer.registered(events, port);
        assertThat(
                        other.get("/" + MARCH + "/uploads/" + first.get("uploadId").asString())
                                .text("code"))
                .isEqualTo("UPLOAD_UNKNOWN");
        assertThat(
                        employer.send(
                                        other.token(),
                                        "GET",
                                        "/"
                                                + MARCH
                                                + "/uploads/"
                                                + first.get("uploadId").asString(),
                                        null)
                                .status())
                .isEqualTo(404);
    }

    @Test
    void refusesAFileThatIsTooLargeAndAFormWithoutOne() {
        TestEmployer employer = employerWithNovak();

        assertThat(code(upload(employer, new byte[5 * 1024 * 1024 + 1], "en")))
                .isEqualTo("413 BODY_TOO_LARGE");
        assertThat(code(upload(employer, new byte[6 * 1024 * 1024], "en")))
                .isEqualTo("413 BODY_TOO_LARGE");
        assertThat(employer.send("POST", "/" + MARCH + "/uploads", "{}").status()).isEqualTo(415);
    }

    @Test
    @DisplayName(
            "S000-34 a file that a dead process left behind is taken up again, or fails clearly")
    void takesUpWhatWasLeftBehind() {
        TestEmployer employer = employerWithNovak();
        String novak = announced(employer);
        byte[] file =
                TableFile.forEmployer(employer.number(), MARCH)
                        .line(3, novak, "2964.55", "160", FIRST, LAST)
                        .bytes();
        JsonNode done = processed(employer, upload(employer, file, "en"), "en");

        leaveBehind(done, 1);
        JsonNode again = awaited(employer, done.get("uploadId").asString(), "en");
        assertThat(again.get("phase").asString()).isEqualTo("CHECKED");

        leaveBehind(done, 2);
        JsonNode failed = awaited(employer, done.get("uploadId").asString(), "en");
        assertThat(failed.get("phase").asString()).isEqualTo("REFUSED");
        assertThat(checks(failed)).containsExactly("NOT_PROCESSED");
    }

    @Test
    @DisplayName("S000-34 after a day a file and all that it says are gone")
    void letsGoAfterADay() {
        TestEmployer employer = employerWithNovak();
        byte[] file =
                TableFile.forEmployer(employer.number(), MARCH)
                        .line(3, announced(employer), "2964.55", "160", FIRST, LAST)
                        .bytes();
        JsonNode done = processed(employer, upload(employer, file, "en"), "en");

        clock.set(Instant.parse("2026-04-11T10:00:01Z"));

        assertThat(
                        employer.get("/" + MARCH + "/uploads/" + done.get("uploadId").asString())
                                .status())
                .isEqualTo(404);
        await().atMost(Duration.ofSeconds(20))
                .until(
                        () ->
                                jdbc.sql(
                                                """
                                                select content is null and result is null
                                                from upload where upload_id = :id::uuid
                                                """)
                                        .param("id", done.get("uploadId").asString())
                                        .query(Boolean.class)
                                        .single());
    }

    @Test
    @DisplayName("S000-34 5,000 rows in seconds")
    void reads5000RowsInSeconds() {
        TestEmployer employer = employerWithNovak();
        String novak = announced(employer);
        TableFile table = TableFile.large(employer.number(), MARCH);
        for (int row = 0; row < 5_000; row++) {
            table.line(
                    row + 3,
                    row == 0 ? novak : WorkerNumber.ofSerial(5_000_000 + row).value(),
                    "2964.55",
                    "160",
                    FIRST,
                    LAST);
        }
        byte[] file = table.bytes();
        System.gc();
        long before = used();
        long start = System.nanoTime();

        JsonNode done = processed(employer, upload(employer, file, "en"), "en");

        Duration time = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf(
                Locale.ROOT,
                "5,000 rows (%d kB): %d ms from transfer to findings, heap %d MB before, %d MB after%n",
                file.length / 1024,
                time.toMillis(),
                before >> 20,
                used() >> 20);
        assertThat(done.get("rowsDone").asInt()).isEqualTo(5_000);
        assertThat(done.get("lines").asInt()).isEqualTo(5_000);
        assertThat(time).isLessThan(Duration.ofSeconds(30));
    }

    private void leaveBehind(JsonNode upload, int attempts) {
        jdbc.sql(
                        """
                        update upload set phase = 'PROCESSING', attempts = :attempts,
                                          result = null, taken_at = now() - interval '1 hour'
                        where upload_id = :id::uuid
                        """)
                .param("attempts", attempts)
                .param("id", upload.get("uploadId").asString())
                .update();
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private TestEmployer employerWithNovak() {
        TestEmployer employer = TestEmployer.registered(events, port);
        employer.posted(employer.worker("Novak"), "2026-03-01", "2026-03-31");
        employer.awaitAnnounced(MARCH, 1);
        await().until(() -> employer.get("/" + MARCH).body().at("/lines/0").has("familyName"));
        return employer;
    }

    private static String announced(TestEmployer employer) {
        return employer.get("/" + MARCH).body().at("/announced/0").asString();
    }

    /** The template as Excel would save it once wage and hours are typed. */
    private static byte[] filledIn(byte[] template) throws IOException {
        try (Workbook book = new XSSFWorkbook(new ByteArrayInputStream(template));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.getSheet("REPORT").getRow(2).getCell(9).setCellValue(2964.55);
            book.getSheet("REPORT").getRow(2).getCell(10).setCellValue("many");
            book.write(out);
            return out.toByteArray();
        }
    }

    private HttpResponse<byte[]> upload(TestEmployer employer, byte[] file, String language) {
        byte[] head =
                "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"t.xlsx\"\r\n\r\n"
                        .getBytes(StandardCharsets.UTF_8);
        byte[] tail = "\r\n--cut--\r\n".getBytes(StandardCharsets.UTF_8);
        return send(
                request(employer, "/" + MARCH + "/uploads", language)
                        .header("Content-Type", "multipart/form-data; boundary=cut")
                        .POST(BodyPublishers.ofByteArrays(List.of(head, file, tail))));
    }

    private JsonNode processed(
            TestEmployer employer, HttpResponse<byte[]> received, String language) {
        assertThat(received.statusCode()).isIn(200, 202);
        String id = JSON.readTree(received.body()).get("uploadId").asString();
        assertThat(received.headers().firstValue("Location").orElseThrow()).endsWith(id);
        return awaited(employer, id, language);
    }

    private JsonNode awaited(TestEmployer employer, String id, String language) {
        return await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () ->
                                employer.speaking(language)
                                        .get("/" + MARCH + "/uploads/" + id)
                                        .body(),
                        upload -> upload.path("phase").asString("").matches("CHECKED|REFUSED"));
    }

    private byte[] download(TestEmployer employer, String path, String language) {
        HttpResponse<byte[]> answer = send(request(employer, path, language).GET());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; filename=");
        return answer.body();
    }

    private HttpRequest.Builder request(TestEmployer employer, String path, String language) {
        return HttpRequest.newBuilder(
                        URI.create(
                                "http://127.0.0.1:%d/api/employers/%s/reports%s"
                                        .formatted(port, employer.number(), path)))
                .header("Accept-Language", language)
                .header("Authorization", employer.token().bearer());
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String code(HttpResponse<byte[]> answer) {
        return answer.statusCode() + " " + JSON.readTree(answer.body()).get("code").asString();
    }

    /** Checks of severity E and W with their cells, without those that ask for facts of the day. */
    private static List<String> checks(JsonNode upload) {
        return upload.get("findings").values().stream()
                .filter(finding -> !finding.get("severity").asString().equals("I"))
                .map(
                        finding ->
                                finding.get("check").asString()
                                        + (finding.has("column") && finding.has("row")
                                                ? " "
                                                        + finding.get("column").asString()
                                                        + finding.get("row").asInt()
                                                : ""))
                .filter(check -> check.startsWith("S-") || !check.contains("-"))
                .toList();
    }
}
