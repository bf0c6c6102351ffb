package org.fondsloket.mailbox.sheet;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fondsloket.mailbox.letter.LetterFacts;

/** What a letter states, read by name; items of a list are numbered from one. */
public final class Told {

    private static final String WORKER = "workerNumber";

    private final Map<String, String> values;
    private final String place;

    private Told(Map<String, String> values, String place) {
        this.values = values;
        this.place = place;
    }

    public static Told of(LetterFacts facts) {
        return new Told(facts.values(), "");
    }

    public boolean has(String name) {
        return values.containsKey(place + name);
    }

    /**
     * @throws IllegalArgumentException when the letter says nothing of this name
     */
    public String text(String name) {
        String value = values.get(place + name);
        if (value == null) {
            throw new IllegalArgumentException("The letter's facts lack " + place + name);
        }
        return value;
    }

    public BigDecimal amount(String name) {
        return new BigDecimal(text(name));
    }

    /** True for an amount above zero. */
    public boolean some(String name) {
        return amount(name).signum() > 0;
    }

    public int number(String name) {
        return Integer.parseInt(text(name));
    }

    public boolean yes(String name) {
        return Boolean.parseBoolean(text(name));
    }

    public LocalDate date(String name) {
        return LocalDate.parse(text(name));
    }

    public Instant moment(String name) {
        return Instant.parse(text(name));
    }

    public YearMonth month(String name) {
        return YearMonth.parse(text(name));
    }

    /** Items of a list, in its order; none when there is no such list. */
    public List<Told> each(String list) {
        List<Told> items = new ArrayList<>();
        for (int at = 1; begins(place + list + "." + at + "."); at++) {
            items.add(new Told(values, place + list + "." + at + "."));
        }
        return items;
    }

    /** Sum of one amount over the items of a list. */
    public BigDecimal sum(String list, String amount) {
        return each(list).stream()
                .map(item -> item.amount(amount))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Items of a list of plain texts. */
    public List<String> texts(String list) {
        List<String> items = new ArrayList<>();
        for (int at = 1; has(list + "." + at); at++) {
            items.add(text(list + "." + at));
        }
        return items;
    }

    /** Numbers of all workers that the letter names. */
    public Set<String> workers() {
        Set<String> workers = new TreeSet<>();
        values.forEach(
                (name, value) -> {
                    if (name.equals(WORKER) || name.endsWith("." + WORKER)) {
                        workers.add(value);
                    }
                });
        return workers;
    }

    private boolean begins(String prefix) {
        return values.keySet().stream().anyMatch(name -> name.startsWith(prefix));
    }
}
