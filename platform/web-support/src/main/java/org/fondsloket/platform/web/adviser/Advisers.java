package org.fondsloket.platform.web.adviser;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The fund's dated list of contacts, so that a change of adviser needs no release. It stands in
 * {@code advisers.yaml}; a service that names advisers imports it.
 */
@ConfigurationProperties("fondsloket")
public record Advisers(@DefaultValue List<Adviser> advisers) {

    private static final Comparator<Adviser> MOST_SPECIAL =
            Comparator.comparing((Adviser adviser) -> !adviser.countries().isEmpty())
                    .thenComparing(Adviser::from);

    public Advisers {
        advisers = List.copyOf(advisers);
    }

    /** A contact for the country goes before one for everybody, a newer one before an older. */
    public Optional<Adviser> on(LocalDate day, String country) {
        return advisers.stream()
                .filter(adviser -> adviser.servesOn(day, country))
                .max(MOST_SPECIAL);
    }
}
