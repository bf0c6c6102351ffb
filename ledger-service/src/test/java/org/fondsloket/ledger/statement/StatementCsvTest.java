package org.fondsloket.ledger.statement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fondsloket.ledger.posting.ExplanationStep;
import org.fondsloket.platform.web.Messages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StatementCsvTest {

    private static final AccountStatement STATEMENT =
            new AccountStatement(
                    "20417358",
                    LocalDate.of(2026, 4, 1),
                    LocalDate.of(2026, 5, 31),
                    null,
                    new BigDecimal("0.00"),
                    List.of(
                            entry("2026-04-24", "PAYMENT", "-1419.05", "-1419.05"),
                            entry("2026-04-28", "=HYPERLINK(1)", "1419.05", "0.00")),
                    List.of(
                            new StatementItem(
                                    YearMonth.of(2026, 4),
                                    LocalDate.of(2026, 5, 28),
                                    new BigDecimal("1421.26"),
                                    new BigDecimal("0.00"),
                                    new BigDecimal("0.00"),
                                    new BigDecimal("0.00"),
                                    new BigDecimal("1421.26"))),
                    new BigDecimal("1421.26"),
                    new BigDecimal("0.00"));

    @Test
    @DisplayName("S000-37: a German spreadsheet opens it with marks, commas and semicolons")
    void writesForSpreadsheetsWithADecimalComma() {
        assertThat(lines("de", true))
                .first()
                .asString()
                .startsWith("\uFEFFstatement.column.row;statement.column.valueDate;");
        assertThat(lines("de", true))
                .contains(
                        "statement.row.opening;2026-04-01;;;;;0,00;;;",
                        "statement.row.entry;2026-04-24;2026-06-01;2026-03;PAYMENT;-1419,05;-1419,05;"
                                + "\"wages-summed: 9397,70; rule-set: 2026-11\";src;2026-11",
                        "statement.row.closing;2026-05-31;;;;;1421,26;;;",
                        "statement.row.open;2026-05-28;;2026-04;;1421,26;;;;");
    }

    @Test
    void writesForEnglishSpreadsheetsAndForPrograms() {
        assertThat(lines("en", false))
                .first()
                .asString()
                .startsWith("statement.column.row,statement.column.valueDate,");
        assertThat(lines("en", false)).contains("statement.row.opening,2026-04-01,,,,,0.00,,,");
    }

    @Test
    void letsNoTextBecomeAFormula() {
        assertThat(lines("de", true)).anyMatch(line -> line.contains(";'=HYPERLINK(1);"));
    }

    private static List<String> lines(String language, boolean mark) {
        StatementText text = new StatementText(new Keys(), Locale.of(language));
        return List.of(
                new String(new StatementCsv(text).write(STATEMENT, mark), UTF_8).split("\r\n"));
    }

    private static StatementEntry entry(String day, String type, String amount, String balance) {
        return new StatementEntry(
                "p-1",
                LocalDate.parse(day),
                Instant.parse("2026-06-01T08:00:00Z"),
                type,
                YearMonth.of(2026, 3),
                new BigDecimal(amount),
                new BigDecimal(balance),
                "src",
                "2026-11",
                List.of(
                        new ExplanationStep("wages-summed", "9397.70", null),
                        new ExplanationStep("rule-set", "2026-11", null)));
    }

    /** Says the key, so that a test sees what is asked for. */
    private static final class Keys implements Messages {

        @Override
        public String text(String key, Map<String, ?> params, Locale locale) {
            return key;
        }

        @Override
        public boolean knows(String key) {
            return false;
        }
    }
}
