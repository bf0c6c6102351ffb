package org.fondsloket.mailbox.sheet;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.fondsloket.mailbox.rendering.LetterText;
import org.fondsloket.mailbox.rendering.People;
import org.fondsloket.mailbox.rendering.Printable;

/** The words of one kind of letter in one language, with the figures that its sentences name. */
public final class Words {

    private static final String NOTHING = "\u2013";

    private final LetterText text;
    private final People people;
    private final String kind;
    private final Map<String, Object> facts = new HashMap<>();

    Words(LetterText text, People people, String kind) {
        this.text = text;
        this.people = people;
        this.kind = kind;
    }

    /** Makes a figure known to the sentences that follow. */
    public Words with(String name, Object figure) {
        facts.put(name, figure);
        return this;
    }

    /** A label that several kinds of letters use. */
    public String word(String name) {
        return text.of("word." + name);
    }

    /** What stands in a cell without a figure. */
    public String nothing() {
        return NOTHING;
    }

    /** A sentence that several kinds of letters use. */
    public String sentence(String name) {
        return text.say("word." + name, facts);
    }

    /** A sentence of this kind of letter. */
    public String say(String name) {
        return text.say(kind + "." + name, facts);
    }

    /** Name of a code; the code itself when it is younger than this release. */
    public String code(String group, String code) {
        return text.find("word." + group + "." + code).orElse(code);
    }

    /** A sentence that belongs to a code; that of {@code OTHER} when the code is younger. */
    public String sayCode(String group, String code) {
        String name = group + "." + code;
        return say(text.find(kind + "." + name).isPresent() ? name : group + ".OTHER");
    }

    /** With the sign of the currency. */
    public String money(BigDecimal euro) {
        return text.money(euro);
    }

    /** For columns. */
    public String amount(BigDecimal value) {
        return text.amount(value);
    }

    public String amount(Told told, String name) {
        return text.amount(told.amount(name));
    }

    public String count(Told told, String name) {
        return Integer.toString(told.number(name));
    }

    public String percent(BigDecimal share) {
        return text.percent(share);
    }

    public String date(LocalDate date) {
        return text.date(date);
    }

    /** For columns. */
    public String day(LocalDate date) {
        return text.shortDate(date);
    }

    public String days(LocalDate from, LocalDate to) {
        return text.shortDate(from) + "\u00a0\u2013 " + text.shortDate(to);
    }

    /** Days of one year as a short expression. */
    public String period(LocalDate from, LocalDate to) {
        return text.period(from, to);
    }

    public String month(Told told, String name) {
        return told.has(name) ? monthOf(told.text(name)) : NOTHING;
    }

    /** A month from its ISO form. */
    public String monthOf(String month) {
        return text.month(YearMonth.parse(month));
    }

    /** Name of a worker as far as it is known. */
    public String name(String workerNumber) {
        return people.nameOf(workerNumber).map(Printable::text).orElse(NOTHING);
    }

    /** Name of an organisation with its number, or the number alone. */
    public String organisation(String number) {
        return people.nameOf(number)
                .map(name -> Printable.text(name) + " (" + number + ")")
                .orElse(number);
    }

    /** A day and a time of that day in Germany. */
    public String moment(Instant at) {
        return text.date(at) + ", " + text.time(at);
    }
}
