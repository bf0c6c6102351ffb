package org.fondsloket.mailbox.rendering;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.GroupingStrategy;
import com.ibm.icu.number.Precision;
import com.ibm.icu.number.Scale;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Words, numbers and dates of one language, so that no template ever joins a sentence or counts a
 * plural by itself. Not safe for several threads: every rendering makes its own.
 */
public final class LetterText {

    /** Deadlines and times of the fund are German time. */
    public static final ZoneId FUND_TIME = ZoneId.of("Europe/Berlin");

    private final String language;
    private final Locale locale;
    private final Map<String, String> catalogue;
    private final LocalizedNumberFormatter money;
    private final LocalizedNumberFormatter amount;
    private final LocalizedNumberFormatter percent;
    private final DateFormat longDate;
    private final DateFormat shortDate;
    private final DateFormat yearMonth;
    private final DateFormat time;
    private final DateIntervalFormat period;

    LetterText(String language, Locale locale, Map<String, String> catalogue) {
        this.language = language;
        this.locale = locale;
        this.catalogue = catalogue;
        this.money =
                NumberFormatter.withLocale(locale)
                        .unit(Currency.getInstance("EUR"))
                        .precision(Precision.fixedFraction(2));
        this.amount =
                NumberFormatter.withLocale(locale)
                        .precision(Precision.fixedFraction(2))
                        .grouping(GroupingStrategy.ON_ALIGNED);
        this.percent =
                NumberFormatter.withLocale(locale)
                        .unit(MeasureUnit.PERCENT)
                        .scale(Scale.powerOfTen(2))
                        .precision(Precision.minMaxFraction(1, 3));
        ULocale ulocale = ULocale.forLocale(locale);
        this.longDate = DateFormat.getDateInstance(DateFormat.LONG, ulocale);
        this.longDate.setTimeZone(TimeZone.GMT_ZONE);
        this.shortDate = DateFormat.getInstanceForSkeleton("yMMdd", ulocale);
        this.shortDate.setTimeZone(TimeZone.GMT_ZONE);
        this.yearMonth = DateFormat.getInstanceForSkeleton("yMMMM", ulocale);
        this.yearMonth.setTimeZone(TimeZone.GMT_ZONE);
        this.time = DateFormat.getInstanceForSkeleton("Hm", ulocale);
        this.time.setTimeZone(TimeZone.getTimeZone(FUND_TIME.getId()));
        this.period = DateIntervalFormat.getInstance("MMMd", ulocale);
        this.period.setTimeZone(TimeZone.GMT_ZONE);
    }

    /** ISO code of the language. */
    public String language() {
        return language;
    }

    /** A fixed label. */
    public String of(String key) {
        return find(key).orElseThrow(() -> missing(key));
    }

    /**
     * A label that may be missing, such as the name of a code that came later than this release.
     */
    public Optional<String> find(String key) {
        return Optional.ofNullable(catalogue.get(key));
    }

    /** A sentence with facts in it. */
    public String say(String key, Map<String, Object> facts) {
        return new MessageFormat(of(key), locale).format(facts);
    }

    public String money(BigDecimal euro) {
        return money.format(euro).toString();
    }

    /** Two decimals without unit, for columns. */
    public String amount(BigDecimal value) {
        return amount.format(value).toString();
    }

    public String percent(BigDecimal rate) {
        return percent.format(rate).toString();
    }

    public String date(LocalDate date) {
        return longDate.format(atMidnight(date));
    }

    /** A date in figures, for columns. */
    public String shortDate(LocalDate date) {
        return shortDate.format(atMidnight(date));
    }

    /** The day of an instant in German time. */
    public String date(Instant instant) {
        return date(LocalDate.ofInstant(instant, FUND_TIME));
    }

    /** The clock time of an instant in Germany. */
    public String time(Instant instant) {
        return time.format(Long.valueOf(instant.toEpochMilli()));
    }

    public String month(YearMonth month) {
        return yearMonth.format(atMidnight(month.atDay(1)));
    }

    /** From and to as one expression, such as 10.–31. März. */
    public String period(LocalDate from, LocalDate to) {
        return period.format(new DateInterval(atMidnight(from), atMidnight(to)));
    }

    /** Name of a country in this language. */
    public String country(String code) {
        return ULocale.getDisplayCountry("und_" + code, ULocale.forLocale(locale));
    }

    private static Long atMidnight(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    private IllegalStateException missing(String key) {
        return new IllegalStateException("No text " + key + " in " + language);
    }
}
