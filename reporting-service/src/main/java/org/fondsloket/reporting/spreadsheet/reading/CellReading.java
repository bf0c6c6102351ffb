package org.fondsloket.reporting.spreadsheet.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.fondsloket.reporting.spreadsheet.layout.Column;
import org.fondsloket.reporting.spreadsheet.layout.Content;
import org.jspecify.annotations.Nullable;

/**
 * Reads a cell the way its column says, into the text somebody would have typed into the entry
 * screen; whatever cannot be read stays as it is, for the checks to find.
 */
final class CellReading {

    /** A spreadsheet computes with no more digits; what follows is noise of its binary numbers. */
    private static final MathContext FIFTEEN_DIGITS = new MathContext(15);

    private static final int MOST_DIGITS = 18;
    private static final int WORKER_DIGITS = 10;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);

    /** Before it, spreadsheets count a 29 February 1900 that never was. */
    private static final int FIRST_SOUND_DAY = 61;

    private static final int LAST_DAY = 2_958_465;
    private static final Pattern ISO_DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern COMMA_AMOUNT = Pattern.compile("-?[0-9]{1,15},[0-9]{1,2}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern QUOTED_OR_BRACKETED =
            Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");

    private final boolean countsFrom1904;

    CellReading(boolean countsFrom1904) {
        this.countsFrom1904 = countsFrom1904;
    }

    /** True for a number format that shows a day, such as {@code dd/mm/yyyy}. */
    static boolean showsDay(@Nullable String format) {
        if (format == null) {
            return false;
        }
        String plain = QUOTED_OR_BRACKETED.matcher(format).replaceAll("");
        return plain.indexOf('y') >= 0
                || plain.indexOf('Y') >= 0
                || plain.indexOf('d') >= 0
                || plain.indexOf('D') >= 0;
    }

    /**
     * The text of a cell, or null for an empty one.
     *
     * @param fault takes what is wrong with it, together with facts for the message
     */
    @Nullable String read(
            Column column, RawCell cell, BiConsumer<FileFault, Map<String, String>> fault) {
        if (cell.formula()) {
            fault.accept(
                    cell.kind() == RawCell.Kind.BLANK
                            ? FileFault.FORMULA_WITHOUT_VALUE
                            : FileFault.FORMULAS_READ,
                    Map.of());
        }
        String text =
                switch (cell.kind()) {
                    case BLANK -> null;
                    case ERROR -> {
                        fault.accept(FileFault.CELL_ERROR, Map.of());
                        yield null;
                    }
                    case TEXT -> ofText(column, cell.text().strip(), fault);
                    case NUMBER -> ofNumber(column, cell, fault);
                };
        if (text != null && text.length() > column.longest()) {
            fault.accept(FileFault.TEXT_TOO_LONG, Map.of("max", String.valueOf(column.longest())));
            return text.substring(0, column.longest());
        }
        return text;
    }

    private static String ofText(
            Column column, String text, BiConsumer<FileFault, Map<String, String>> fault) {
        switch (column.content()) {
            case DATE -> {
                if (!ISO_DAY.matcher(text).matches()) {
                    fault.accept(FileFault.DATE_AS_TEXT, Map.of());
                }
            }
            case AMOUNT -> {
                if (COMMA_AMOUNT.matcher(text).matches()) {
                    fault.accept(FileFault.DECIMAL_COMMA, Map.of());
                    return text.replace(',', '.');
                }
            }
            case WORKER -> requireAllDigits(text, fault);
            case TEXT -> {
                return SafeText.unquoted(text);
            }
            case CODE, WHOLE -> {
                // As typed.
            }
        }
        return text;
    }

    private String ofNumber(
            Column column, RawCell cell, BiConsumer<FileFault, Map<String, String>> fault) {
        BigDecimal value = number(cell.text());
        if (value == null) {
            return cell.text();
        }
        if (column.content() == Content.DATE) {
            LocalDate day = day(value);
            return day == null ? cell.text() : day.toString();
        }
        if (column.content() == Content.AMOUNT && cell.date()) {
            fault.accept(FileFault.DATE_IN_NUMBER, Map.of());
            LocalDate day = day(value);
            return day == null ? cell.text() : day.toString();
        }
        String text = value.toPlainString();
        if (column.content() == Content.WORKER) {
            requireAllDigits(text, fault);
        }
        return text;
    }

    private static void requireAllDigits(
            String text, BiConsumer<FileFault, Map<String, String>> fault) {
        if (DIGITS.matcher(text).matches() && text.length() < WORKER_DIGITS) {
            fault.accept(
                    FileFault.WORKER_NUMBER_SHORT, Map.of("digits", String.valueOf(text.length())));
        }
    }

    /** The number, or null for one that nobody can have meant: written out it could fill a disk. */
    private static @Nullable BigDecimal number(String text) {
        BigDecimal value;
        try {
            value = new BigDecimal(text);
        } catch (NumberFormatException _) {
            return null;
        }
        long wholeDigits = (long) value.precision() - value.scale();
        if (wholeDigits > MOST_DIGITS || wholeDigits < -MOST_DIGITS) {
            return value.signum() == 0 ? BigDecimal.ZERO : null;
        }
        BigDecimal plain = value.round(FIFTEEN_DIGITS).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private @Nullable LocalDate day(BigDecimal serial) {
        long days = serial.longValue();
        if (days < 1 || days > LAST_DAY) {
            return null;
        }
        if (countsFrom1904) {
            return DAY_ZERO_1904.plusDays(days);
        }
        return DAY_ZERO.plusDays(days < FIRST_SOUND_DAY ? days + 1 : days);
    }
}
