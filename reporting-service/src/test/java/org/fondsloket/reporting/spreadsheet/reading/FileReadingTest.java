package org.fondsloket.reporting.spreadsheet.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fondsloket.reporting.spreadsheet.TableFile.NOVAK;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.fondsloket.reporting.check.AbsenceAsTyped;
import org.fondsloket.reporting.check.LeaveAsTyped;
import org.fondsloket.reporting.check.LineAsTyped;
import org.fondsloket.reporting.check.UploadFacts;
import org.fondsloket.reporting.spreadsheet.TableFile;
import org.fondsloket.reporting.spreadsheet.layout.Column;
import org.fondsloket.reporting.spreadsheet.layout.SheetName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileReadingTest {

    private static final FileIdentity MAY =
            new FileIdentity(TableFile.EMPLOYER, YearMonth.of(2026, 5), 5_000);
    private static final String REPORT_PART = "xl/worksheets/sheet2.xml";

    @Test
    @DisplayName("S000-34 a sound table becomes the lines that somebody would have typed")
    void readsASoundTable() {
        ReadFile read =
                read(
                        TableFile.sound()
                                .text(3, Column.REMARK, "=SUM(A1) and more")
                                .text(3, Column.WARNING_REASON, "half the month on site")
                                .leave(3, NOVAK, day(11), day(22), "1560.55")
                                .absence(3, NOVAK, "SICK_PAID", day(26), day(27))
                                .bytes());

        assertThat(told(read)).isEmpty();
        assertThat(read.claims())
                .isEqualTo(new UploadFacts(true, TableFile.EMPLOYER, YearMonth.of(2026, 5), null));
        assertThat(read.rows()).isEqualTo(3);
        assertThat(read.reasons()).containsEntry(NOVAK + "-1", "half the month on site");
        assertThat(read.lines())
                .containsExactly(
                        new LineAsTyped(
                                NOVAK + "-1",
                                NOVAK,
                                "WORKED",
                                "NW",
                                "2026-05-01",
                                "2026-05-31",
                                "2964.55",
                                "72",
                                null,
                                null,
                                null,
                                "=SUM(A1) and more",
                                null,
                                null,
                                null,
                                null,
                                List.of(new LeaveAsTyped("2026-05-11", "2026-05-22", "1560.55")),
                                List.of(
                                        new AbsenceAsTyped(
                                                "SICK_PAID", "2026-05-26", "2026-05-27", null))));
    }

    @Test
    void givesALeaveToTheLineInWhosePeriodItBegins() {
        ReadFile read =
                read(
                        TableFile.empty()
                                .line(3, NOVAK, "1000", "40", day(1), day(9))
                                .line(4, NOVAK, "1000", "40", day(10), day(31))
                                .number(4, Column.LINE_NO, 2)
                                .leave(3, NOVAK, day(11), day(12), "")
                                .leave(4, "3300128000", day(11), day(12), "")
                                .bytes());

        assertThat(read.lines().get(0).leave()).isEmpty();
        assertThat(read.lines().get(1).leave()).hasSize(1);
        assertThat(told(read)).containsExactly("ENTRY_WITHOUT_LINE LEAVE!A4");
    }

    @Test
    void takesTheValueOfAFormulaAndNamesTheOneThatHasNone() {
        byte[] file =
                TableFile.sound()
                        .cell(3, Column.GROSS_WAGE, cell -> cell.setCellFormula("3000-35.45"))
                        .cell(3, Column.HOURS, cell -> cell.setCellFormula("8*9"))
                        .bytes();
        byte[] computed =
                TableFile.withPart(
                        file,
                        REPORT_PART,
                        xml ->
                                xml.replaceFirst(
                                        "(<f>3000-35.45</f>)(<v>[^<]*</v>)?", "$1<v>2964.55</v>"));
        byte[] halfComputed =
                TableFile.withPart(
                        computed,
                        REPORT_PART,
                        xml -> xml.replaceFirst("(<f>8\\*9</f>)(<v>[^<]*</v>)?", "$1"));

        ReadFile read = read(halfComputed);

        assertThat(told(read))
                .containsExactly("FORMULAS_READ REPORT!J3", "FORMULA_WITHOUT_VALUE REPORT!K3");
        assertThat(read.lines().getFirst().grossWage()).isEqualTo("2964.55");
        assertThat(read.lines().getFirst().hours()).isNull();
    }

    @Test
    void namesACellThatShowsAnError() {
        byte[] file =
                TableFile.sound()
                        .cell(3, Column.HOURS, cell -> cell.setCellErrorValue((byte) 0x17))
                        .bytes();

        assertThat(told(read(file))).containsExactly("CELL_ERROR REPORT!K3");
    }

    @Test
    void refusesMacrosByContentAndByType() {
        byte[] sound = TableFile.sound().bytes();

        assertThat(told(read(TableFile.plusPart(sound, "xl/vbaProject.bin", new byte[10]))))
                .containsExactly("MACROS");
        assertThat(
                        told(
                                read(
                                        TableFile.withPart(
                                                sound,
                                                "[Content_Types].xml",
                                                xml ->
                                                        xml.replace(
                                                                "openxmlformats-officedocument.spreadsheetml.sheet.main",
                                                                "ms-excel.sheet.macroEnabled.main")))))
                .containsExactly("MACROS");
    }

    @Test
    void refusesWhatComesFromElsewhereButNotALinkToClick() {
        byte[] sound = TableFile.sound().bytes();
        byte[] data =
                "<connections xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>"
                        .getBytes(UTF_8);

        assertThat(
                        told(
                                read(
                                        TableFile.plusPart(
                                                sound,
                                                "xl/externalLinks/externalLink1.xml",
                                                data))))
                .containsExactly("EXTERNAL_LINKS");
        assertThat(told(read(TableFile.plusPart(sound, "xl/connections.xml", data))))
                .containsExactly("EXTERNAL_LINKS");
        assertThat(told(read(linking(sound, "externalLinkPath"))))
                .containsExactly("EXTERNAL_LINKS");
        assertThat(told(read(linking(sound, "hyperlink")))).isEmpty();
    }

    private static byte[] linking(byte[] file, String type) {
        String relation =
                "<Relationship Id=\"rIdX\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                        + type
                        + "\" Target=\"http://example.org/other.xlsx\" TargetMode=\"External\"/>";
        return TableFile.withPart(
                file,
                "xl/_rels/workbook.xml.rels",
                xml -> xml.replace("</Relationships>", relation + "</Relationships>"));
    }

    @Test
    @DisplayName("S000-34 bombs: much out of little, many parts, far cells, entities")
    void refusesBombs() {
        byte[] sound = TableFile.sound().bytes();
        byte[] zeros = new byte[60 * 1024 * 1024];
        byte[] big = TableFile.plusPart(sound, "xl/worksheets/sheet9.bin", zeros);
        byte[] deep =
                TableFile.withPart(
                        sound,
                        REPORT_PART,
                        xml ->
                                xml.replace(
                                        "</sheetData>",
                                        "<row r=\"9\"><c r=\"XFD9\"><v>1</v></c></row></sheetData>"));
        byte[] many = sound;
        for (int part = 0; part < 200; part++) {
            many = TableFile.plusPart(many, "docProps/p" + part + ".bin", new byte[1]);
        }
        byte[] laughs =
                TableFile.withPart(
                        sound,
                        REPORT_PART,
                        xml ->
                                xml.replaceFirst(
                                                "<worksheet",
                                                "<!DOCTYPE worksheet [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><worksheet")
                                        .replaceFirst("WORKED", "&b;"));
        byte[] outside =
                TableFile.withPart(
                        sound,
                        "xl/workbook.xml",
                        xml ->
                                xml.replaceFirst(
                                        "<workbook",
                                        "<!DOCTYPE workbook SYSTEM \"http://example.org/x.dtd\"><workbook"));

        assertThat(big.length).isLessThan(200_000);
        assertThat(told(read(big))).containsExactly("TOO_LARGE_INSIDE");
        assertThat(told(read(deep))).containsExactly("TOO_LARGE_INSIDE");
        assertThat(told(read(many))).containsExactly("TOO_LARGE_INSIDE");
        assertThat(told(read(laughs))).containsExactly("ENTITIES");
        assertThat(told(read(outside))).containsExactly("ENTITIES");
    }

    @Test
    void refusesADamagedFile() {
        byte[] sound = TableFile.sound().bytes();

        assertThat(told(read(Arrays.copyOf(sound, sound.length / 2))))
                .containsExactly("UNREADABLE");
        assertThat(
                        told(
                                read(
                                        TableFile.withPart(
                                                sound,
                                                REPORT_PART,
                                                xml -> xml.replace("</row>", "</raw>")))))
                .containsExactly("UNREADABLE");
        assertThat(
                        told(
                                read(
                                        TableFile.withPart(
                                                sound,
                                                REPORT_PART,
                                                xml -> xml.replace("t=\"s\"", "t=\"odd\"")))))
                .containsExactly("UNREADABLE");
        assertThat(told(read(TableFile.plusPart(sound, "../../evil.xml", new byte[0]))))
                .containsExactly("UNREADABLE");
    }

    @Test
    void refusesAPasswordAndAnOldFormat() throws IOException, GeneralSecurityException {
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("REPORT");
            workbook.write(old);
        }
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (POIFSFileSystem wrapping = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream inner = encryptor.getDataStream(wrapping)) {
                inner.write(TableFile.sound().bytes());
            }
            wrapping.writeFilesystem(locked);
        }

        assertThat(told(read(old.toByteArray()))).containsExactly("OLD_EXCEL");
        assertThat(told(read(locked.toByteArray()))).containsExactly("PASSWORD");
    }

    @ParameterizedTest
    @DisplayName("S-13 the file of another employer, month or template is not looked at")
    @CsvSource({
        "1,  20417358, 2026-06, true,  2026-06",
        "1,  20417366, 2026-05, true,  2026-05",
        "99, 20417358, 2026-05, false, 2026-05",
        "1,  20417358, May,     true,  "
    })
    void stopsAtAFileThatBelongsElsewhere(
            String version,
            String employer,
            String month,
            boolean known,
            @Nullable YearMonth claimed) {
        ReadFile read = read(TableFile.sound().proof(version, employer, month).bytes());

        assertThat(read.refused()).isTrue();
        assertThat(read.lines()).isEmpty();
        assertThat(read.claims()).isEqualTo(new UploadFacts(known, employer, claimed, null));
    }

    @Test
    void readsDaysHoweverTheCellShowsThemAndNamesOtherTexts() {
        ReadFile read =
                read(
                        TableFile.sound()
                                .text(3, Column.PERIOD_FROM, "2026-05-01")
                                .text(3, Column.PERIOD_TO, "31.05.2026")
                                .cell(3, Column.POSTING_END, cell -> cell.setCellValue(46_173.0))
                                .bytes());

        LineAsTyped line = read.lines().getFirst();
        assertThat(line.periodFrom()).isEqualTo("2026-05-01");
        assertThat(line.periodTo()).isEqualTo("31.05.2026");
        assertThat(line.postingEnd()).isEqualTo("2026-05-31");
        assertThat(told(read)).containsExactly("DATE_AS_TEXT REPORT!I3");
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookDoes() {
        byte[] file =
                TableFile.withPart(
                        TableFile.sound()
                                .cell(
                                        3,
                                        Column.POSTING_END,
                                        cell -> cell.setCellValue(46_173.0 - 1_462))
                                .bytes(),
                        "xl/workbook.xml",
                        xml ->
                                xml.replaceFirst("<workbookPr[^>]*>", "")
                                        .replaceFirst(
                                                "(<workbook[^>]*>)",
                                                "$1<workbookPr date1904=\"1\"/>"));

        assertThat(read(file).lines().getFirst().postingEnd()).isEqualTo("2026-05-31");
    }

    @Test
    void readsAmountsAsTheyWereMeant() {
        ReadFile read =
                read(
                        TableFile.sound()
                                .number(3, Column.GROSS_WAGE, 0.1 + 0.2)
                                .text(3, Column.HOURS, "160,5")
                                .text(3, Column.HOURLY_BASE_WAGE, "1.234,56")
                                .bytes());

        LineAsTyped line = read.lines().getFirst();
        assertThat(line.grossWage()).isEqualTo("0.3");
        assertThat(line.hours()).isEqualTo("160.5");
        assertThat(line.hourlyBaseWage()).as("for the checks to find").isEqualTo("1.234,56");
        assertThat(told(read)).containsExactly("DECIMAL_COMMA REPORT!K3");
    }

    @Test
    void namesAnAmountThatBecameADate() {
        byte[] file =
                TableFile.sound()
                        .cell(
                                3,
                                Column.GROSS_WAGE,
                                cell -> {
                                    CellStyle style =
                                            cell.getSheet().getWorkbook().createCellStyle();
                                    style.setDataFormat((short) 14);
                                    cell.setCellStyle(style);
                                    cell.setCellValue(LocalDate.of(2026, 5, 12));
                                })
                        .bytes();

        ReadFile read = read(file);

        assertThat(told(read)).containsExactly("DATE_IN_NUMBER REPORT!J3");
        assertThat(read.lines().getFirst().grossWage()).isEqualTo("2026-05-12");
    }

    @Test
    void writesOutNoNumberThatNobodyCanHaveMeant() {
        byte[] file =
                TableFile.withPart(
                        TableFile.sound().bytes(),
                        REPORT_PART,
                        xml -> xml.replace("<v>2964.55</v>", "<v>1E999999</v>"));

        assertThat(read(file).lines().getFirst().grossWage()).isEqualTo("1E999999");
    }

    @Test
    void restoresAWorkerNumberThatIsANumberAndNamesOneThatLostAZero() {
        ReadFile read =
                read(
                        TableFile.sound()
                                .number(3, Column.AN_NUMBER, 3_300_127_200.0)
                                .line(4, "x", "1", "1")
                                .number(4, Column.AN_NUMBER, 300_127_200.0)
                                .bytes());

        assertThat(read.lines())
                .extracting(LineAsTyped::workerNumber)
                .containsExactly(NOVAK, "300127200");
        assertThat(told(read)).containsExactly("WORKER_NUMBER_SHORT REPORT!A4");
    }

    @Test
    void proposesANewWorkerAndNamesARowThatNamesNobody() {
        ReadFile read =
                read(
                        TableFile.sound()
                                .text(3, Column.AN_NUMBER, "")
                                .text(3, Column.FAMILY_NAME, "Kowal")
                                .text(3, Column.GIVEN_NAME, "Ewa")
                                .text(3, Column.BIRTH_DATE, "1990-03-12")
                                .line(4, "", "1", "1")
                                .bytes());

        assertThat(read.newWorkers())
                .containsExactly(new ReadFile.NewWorker("row-3", 3, "Kowal", "Ewa", "1990-03-12"));
        assertThat(told(read)).containsExactly("NEW_WORKER REPORT!A3", "WORKER_MISSING REPORT!A4");
    }

    @Test
    void readsHiddenRowsAndColumnsAndSaysSo() {
        ReadFile read =
                read(
                        TableFile.sound()
                                .line(4, "3300128000", "1", "1")
                                .sheet(
                                        SheetName.REPORT,
                                        sheet -> {
                                            sheet.getRow(3).setZeroHeight(true);
                                            sheet.setColumnHidden(10, true);
                                        })
                                .bytes());

        assertThat(read.lines()).hasSize(2);
        assertThat(told(read)).containsExactly("COLUMN_HIDDEN REPORT!K1", "ROWS_HIDDEN REPORT 4");
    }

    @Test
    void namesMergedCells() {
        byte[] file =
                TableFile.sound()
                        .sheet(
                                SheetName.REPORT,
                                sheet -> sheet.addMergedRegion(CellRangeAddress.valueOf("J3:J4")))
                        .bytes();

        ReadFile read = read(file);

        assertThat(told(read)).containsExactly("CELLS_MERGED REPORT");
        assertThat(read.findings().getFirst().params()).containsEntry("range", "J3:J4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"INFO", "REPORT", "LEAVE", "ABSENCE"})
    void refusesATableWithoutOneOfItsSheets(String name) {
        byte[] file =
                TableFile.sound()
                        .workbook(book -> book.removeSheetAt(book.getSheetIndex(name)))
                        .bytes();

        assertThat(told(read(file))).containsExactly("SHEET_MISSING " + name);
    }

    @Test
    void findsColumnsByTheirNamesAndRefusesATableThatLacksOne() {
        byte[] moved =
                TableFile.sound()
                        .sheet(
                                SheetName.REPORT,
                                sheet ->
                                        List.of(0, 2)
                                                .forEach(
                                                        row -> {
                                                            if (sheet.getRow(row) != null) {
                                                                swap(sheet, row);
                                                            }
                                                        }))
                        .bytes();
        byte[] renamed =
                TableFile.sound()
                        .sheet(
                                SheetName.REPORT,
                                sheet -> sheet.getRow(0).getCell(9).setCellValue("Lohn"))
                        .bytes();
        byte[] twice =
                TableFile.sound()
                        .sheet(
                                SheetName.REPORT,
                                sheet -> sheet.getRow(0).createCell(16).setCellValue("hours"))
                        .bytes();
        byte[] extra =
                TableFile.sound()
                        .sheet(
                                SheetName.REPORT,
                                sheet -> sheet.getRow(0).createCell(16).setCellValue("cost centre"))
                        .bytes();

        assertThat(told(read(moved))).isEmpty();
        assertThat(read(moved).lines()).isEqualTo(read(TableFile.sound().bytes()).lines());
        assertThat(told(read(renamed))).containsExactly("COLUMN_MISSING REPORT 1");
        assertThat(read(renamed).findings().getFirst().params())
                .containsEntry("names", "gross_wage");
        assertThat(told(read(twice))).containsExactly("COLUMN_TWICE REPORT!Q1");
        assertThat(told(read(extra))).containsExactly("COLUMN_UNKNOWN REPORT!Q1");
    }

    /** Puts wage and hours into each other's column. */
    private static void swap(Sheet sheet, int row) {
        var wage = sheet.getRow(row).getCell(9);
        var hours = sheet.getRow(row).getCell(10);
        if (row == 0) {
            wage.setCellValue("hours");
            hours.setCellValue("gross_wage");
        } else {
            wage.setCellValue(72);
            hours.setCellValue(2964.55);
        }
    }

    @Test
    void readsAColumnThatOnlyFewEmployersNeed() {
        byte[] file =
                TableFile.sound()
                        .sheet(
                                SheetName.REPORT,
                                sheet -> {
                                    sheet.getRow(0).createCell(16).setCellValue("permit_number");
                                    sheet.getRow(2).createCell(16).setCellValue("A-12");
                                })
                        .bytes();

        assertThat(told(read(file))).isEmpty();
        assertThat(read(file).lines().getFirst().permitNumber()).isEqualTo("A-12");
    }

    @Test
    void passesOverEmptyRowsAndLabels() {
        ReadFile read =
                read(
                        TableFile.sound()
                                .text(2, Column.AN_NUMBER, "Werknemersnummer")
                                .line(6, "3300128000", "1", "1")
                                .bytes());

        assertThat(read.lines()).hasSize(2);
        assertThat(told(read)).containsExactly("ROWS_EMPTY REPORT 4");
        assertThat(read(TableFile.empty().line(2, NOVAK, "1", "1").bytes()).lines())
                .as("software that leaves out the labels begins with data")
                .hasSize(1);
    }

    @Test
    void refusesMoreRowsThanAReportMayHaveAndATableWithoutAny() {
        TableFile file = TableFile.large(TableFile.EMPLOYER, TableFile.MONTH);
        for (int row = 3; row < 5_004; row++) {
            file.line(row, NOVAK, "1", "1");
        }

        assertThat(told(read(file.bytes()))).containsExactly("TOO_MANY_ROWS REPORT 5003");
        assertThat(told(read(TableFile.empty().bytes()))).containsExactly("NO_ROWS");
    }

    @Test
    void namesLineNumbersReasonsAndTextsThatDoNotFit() {
        ReadFile read =
                read(
                        TableFile.sound()
                                .text(3, Column.WARNING_REASON, "too short")
                                .text(3, Column.REMARK, "x".repeat(251))
                                .line(4, NOVAK, "1", "1")
                                .line(5, "3300128000", "1", "1")
                                .number(5, Column.LINE_NO, 10)
                                .bytes());

        assertThat(told(read))
                .containsExactly(
                        "TEXT_TOO_LONG REPORT!P3",
                        "REASON_TOO_SHORT REPORT!O3",
                        "LINE_NUMBER_TWICE REPORT!B4",
                        "LINE_NUMBER REPORT!B5");
        assertThat(read.reasons()).isEmpty();
        assertThat(read.lines().getFirst().remark()).hasSize(250);
        assertThat(read.lines())
                .extracting(LineAsTyped::lineId)
                .as("each line can be named")
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName(
            "S000-34 CSV in UTF-8 with semicolons, with and without a mark, holds leave as well")
    void readsCsv() {
        String table =
                csv(
                        row(
                                        "3300127200",
                                        "1",
                                        "WORKED",
                                        "NW",
                                        "2026-05-01",
                                        "2026-05-31",
                                        "2964,55")
                                + ";2026-05-11;2026-05-12;100.00;;;;",
                        "3300127200;1;;;;;;;;;;;;;;;;;;SICK_PAID;2026-05-26;2026-05-27;");

        ReadFile read = read(("\uFEFF" + table).getBytes(UTF_8));

        assertThat(told(read)).containsExactly("DECIMAL_COMMA J3");
        assertThat(read.lines()).hasSize(1);
        LineAsTyped line = read.lines().getFirst();
        assertThat(line.grossWage()).isEqualTo("2964.55");
        assertThat(line.remark()).isEqualTo("=cmd|calc");
        assertThat(line.leave())
                .containsExactly(new LeaveAsTyped("2026-05-11", "2026-05-12", "100.00"));
        assertThat(line.absences())
                .containsExactly(new AbsenceAsTyped("SICK_PAID", "2026-05-26", "2026-05-27", null));
        assertThat(read(table.getBytes(UTF_8)).lines()).isEqualTo(read.lines());
    }

    @Test
    void saysWhatIsWrongWithACsvFile() {
        String sound =
                csv(
                        row("3300127200", "1", "WORKED", "NW", "01.05.2026", "2026-05-31", "1")
                                + ";;;;;;;");

        assertThat(told(read(sound.getBytes(UTF_8)))).containsExactly("DATE_AS_TEXT H3");
        assertThat(told(read(sound.replace("calc", "é").getBytes(ISO_8859_1))))
                .containsExactly("CSV_CHARSET");
        assertThat(told(read(sound.getBytes(UTF_16)))).containsExactly("CSV_CHARSET");
        assertThat(told(read(sound.replace(';', ',').getBytes(UTF_8))))
                .containsExactly("CSV_SEPARATOR");
        assertThat(told(read(sound.replace("WORKED", "\"WORKED").getBytes(UTF_8))))
                .containsExactly("CSV_QUOTES");
        assertThat(told(read(sound.replace("gross_wage", "wage").getBytes(UTF_8))))
                .containsExactly("COLUMN_MISSING 1");
        assertThat(told(read("<html>login</html>".getBytes(UTF_8))))
                .containsExactly("NOT_A_SPREADSHEET");
        assertThat(told(read(new byte[] {1, 2, 3, 0, 5}))).containsExactly("NOT_A_SPREADSHEET");
        assertThat(told(read(new byte[0]))).containsExactly("NO_ROWS");
        assertThat(read(sound.replace("20417358", "20417366").getBytes(UTF_8)).refused()).isTrue();
    }

    @Test
    void tellsHowFarItIs() {
        TableFile file = TableFile.empty();
        IntStream.range(3, 603).forEach(row -> file.line(row, NOVAK, "1", "1"));
        List<String> steps = new ArrayList<>();

        FileReading.read(file.bytes(), MAY, (total, done) -> steps.add(done + " of " + total));

        assertThat(steps).containsExactly("250 of 600", "500 of 600", "600 of 600");
    }

    private static String csv(String... rows) {
        String proof = ";1;20417358;2026-05\r\n";
        return Column.csv().stream().map(Column::csvName).collect(Collectors.joining(";"))
                + "\r\nlabels\r\n"
                + Arrays.stream(rows).map(row -> row + proof).collect(Collectors.joining());
    }

    /** The first sixteen cells of a CSV row. */
    private static String row(
            String worker,
            String no,
            String status,
            String land,
            String from,
            String to,
            String gross) {
        return String.join(
                ";",
                worker,
                no,
                status,
                land,
                "",
                "",
                "",
                from,
                to,
                gross,
                "72.00",
                "",
                "",
                "",
                "",
                "'=cmd|calc");
    }

    private static ReadFile read(byte[] file) {
        return FileReading.read(file, MAY, (total, done) -> {});
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 5, day);
    }

    /** Every finding with its place, as {@code CHECK SHEET!A1}. */
    private static List<String> told(ReadFile read) {
        return read.findings().stream()
                .map(
                        finding -> {
                            String sheet = finding.sheet() == null ? "" : " " + finding.sheet();
                            String cell =
                                    finding.cell() != null
                                            ? (sheet.isEmpty() ? " " : "!") + finding.cell()
                                            : finding.row() == null ? "" : " " + finding.row();
                            return finding.check() + sheet + cell;
                        })
                .toList();
    }
}
