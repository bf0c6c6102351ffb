package org.fondsloket.ledger.statement;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes a statement as a table that opens in a spreadsheet by a double click: with a mark that
 * says it is UTF-8, and with the separators that the reader's language expects.
 */
final class StatementCsv {

    private static final ZoneId FUND = ZoneId.of("Europe/Berlin");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> COLUMNS =
            List.of(
                    "row",
                    "valueDate",
                    "bookedOn",
                    "month",
                    "type",
                    "amount",
                    "balance",
                    "explanation",
                    "source",
                    "ruleSet");

    private final StatementText text;

    StatementCsv(StatementText text) {
        this.text = text;
    }

    /**
     * @param mark true for spreadsheets, false for programs
     */
    byte[] write(AccountStatement statement, boolean mark) {
        StringWriter out = new StringWriter();
        if (mark) {
            out.write(BYTE_ORDER_MARK);
        }
        try (CsvWriter csv =
                CsvWriter.builder()
                        .fieldSeparator(text.decimalPoint() ? ',' : ';')
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(out)) {
            csv.writeRecord(COLUMNS.stream().map(name -> text.label("column." + name)).toList());
            csv.writeRecord(balance("opening", statement.from(), text.amount(statement.opening())));
            for (StatementEntry entry : statement.entries()) {
                csv.writeRecord(row(entry));
            }
            csv.writeRecord(balance("closing", statement.to(), text.amount(statement.closing())));
            for (StatementItem item : statement.openItems()) {
                csv.writeRecord(row(item));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(UTF_8);
    }

    private List<String> row(StatementEntry entry) {
        return List.of(
                text.label("row.entry"),
                entry.valueDate().toString(),
                LocalDate.ofInstant(entry.bookedAt(), FUND).toString(),
                month(entry.month()),
                safe(text.type(entry.type())),
                text.amount(entry.amount()),
                text.amount(entry.balance()),
                safe(text.explanation(entry)),
                safe(entry.sourceEventId()),
                safe(Objects.requireNonNullElse(entry.ruleSet(), "")));
    }

    private List<String> row(StatementItem item) {
        return List.of(
                text.label("row.open"),
                item.dueOn().toString(),
                "",
                month(item.month()),
                "",
                text.amount(item.open()),
                "",
                "",
                "",
                "");
    }

    private List<String> balance(String row, LocalDate day, String amount) {
        return List.of(
                text.label("row." + row), day.toString(), "", "", "", "", amount, "", "", "");
    }

    private static String month(@Nullable YearMonth month) {
        return month == null ? "" : month.toString();
    }

    /** No text becomes a formula. */
    private static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
