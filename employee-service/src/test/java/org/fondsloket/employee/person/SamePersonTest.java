package org.fondsloket.employee.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SamePersonTest {

    private static final LocalDate BORN = LocalDate.of(1985, 2, 1);

    @Test
    @DisplayName("P-04 the same names and birth date are one person, however they are typed")
    void recognisesAPersonTypedAnotherWay() {
        SamePerson jan = new SamePerson("Nowák", "Jan Maria", BORN);

        assertThat(new SamePerson(" NOWÁK ", "jan  maria", BORN)).isEqualTo(jan);
        assertThat(new SamePerson("Nowa\u0301k", "Jan Maria", BORN)).isEqualTo(jan);
    }

    @Test
    @DisplayName("P-04 other names, other accents or another birth date are somebody else")
    void tellsPeopleApart() {
        SamePerson jan = new SamePerson("Nowák", "Jan", BORN);

        assertThat(new SamePerson("Nowak", "Jan", BORN)).isNotEqualTo(jan);
        assertThat(new SamePerson("Nowák", "Jana", BORN)).isNotEqualTo(jan);
        assertThat(new SamePerson("Nowák", "Jan", BORN.plusDays(1))).isNotEqualTo(jan);
        assertThat(jan).hasToString("SamePerson[withheld]");
    }
}
