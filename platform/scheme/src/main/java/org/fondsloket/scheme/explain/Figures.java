package org.fondsloket.scheme.explain;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.number.Scale;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.fondsloket.scheme.StepKind;

/** Writes the figures of a step the way a reader of one language expects them. */
final class Figures {

    private static final int CENTS = 2;

    private final LocalizedNumberFormatter money;
    private final LocalizedNumberFormatter percent;
    private final LocalizedNumberFormatter number;
    private final DateTimeFormatter date;
    private final DateTimeFormatter month;

    Figures(Locale locale) {
        money =
                NumberFormatter.withLocale(locale)
                        .unit(Currency.getInstance("EUR"))
                        .precision(Precision.minFraction(CENTS));
        percent =
                NumberFormatter.withLocale(locale)
                        .unit(MeasureUnit.PERCENT)
                        .scale(Scale.powerOfTen(2))
                        .precision(Precision.unlimited());
        number = NumberFormatter.withLocale(locale).precision(Precision.unlimited());
        date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        month = DateTimeFormatter.ofLocalizedPattern("yMMMM").withLocale(locale);
    }

    /** The figure for the sentence; a count stays a number, because plurals depend on it. */
    Object written(StepKind.Type type, String plain) {
        return switch (type) {
            case MONEY -> money.format(new BigDecimal(plain)).toString();
            case PERCENT -> percent.format(new BigDecimal(plain)).toString();
            case NUMBER -> number.format(new BigDecimal(plain)).toString();
            case COUNT -> new BigDecimal(plain);
            case DATE -> date.format(LocalDate.parse(plain));
            case MONTH -> month.format(YearMonth.parse(plain));
            case YEAR, TEXT -> plain;
            case VALUE -> isNumber(plain) ? written(StepKind.Type.NUMBER, plain) : plain;
        };
    }

    private static boolean isNumber(String plain) {
        try {
            return new BigDecimal(plain).scale() >= 0;
        } catch (NumberFormatException _) {
            return false;
        }
    }
}
