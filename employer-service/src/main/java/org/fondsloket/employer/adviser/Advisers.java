package org.fondsloket.employer.adviser;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The fund's dated list of contacts, so that a change of adviser needs no release. */
public final class Advisers {

    private static final Comparator<Adviser> MOST_SPECIAL =
            Comparator.comparing((Adviser adviser) -> !adviser.countries().isEmpty())
                    .thenComparing(Adviser::from);

    private final List<Adviser> all;

    public Advisers(List<Adviser> all) {
        this.all = List.copyOf(all);
    }

    /** A contact for the country goes before one for everybody, a newer one before an older. */
    public Optional<Adviser> on(LocalDate day, String country) {
        return all.stream().filter(adviser -> adviser.servesOn(day, country)).max(MOST_SPECIAL);
    }
}
