package org.fondsloket.platform.web.adviser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AdvisersTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final Adviser FIRST = adviser("2025-01-01", Set.of(), "first");
    private static final Adviser SECOND = adviser("2026-05-01", Set.of(), "second");
    private static final Adviser POLISH = adviser("2025-01-01", Set.of("PL", "CZ"), "polish");
    private static final Advisers ADVISERS = new Advisers(List.of(SECOND, POLISH, FIRST));

    @Test
    void namesTheNewestContactOfTheDay() {
        assertThat(ADVISERS.on(MAY.minusDays(1), "NL")).contains(FIRST);
        assertThat(ADVISERS.on(MAY, "NL")).contains(SECOND);
    }

    @Test
    void prefersTheContactForTheCountry() {
        assertThat(ADVISERS.on(MAY, "PL")).contains(POLISH);
    }

    @Test
    void namesNobodyBeforeTheFirstContact() {
        assertThat(ADVISERS.on(LocalDate.of(2024, 12, 31), "NL")).isEmpty();
    }

    private static Adviser adviser(String from, Set<String> countries, String name) {
        return new Adviser(
                LocalDate.parse(from), countries, name, "+49 611 0000", name + "@x.test");
    }
}
