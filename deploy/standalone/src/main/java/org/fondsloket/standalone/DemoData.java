package org.fondsloket.standalone;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is in the demo fund; every name is invented. */
final class DemoData {

    /** The postings begin on the sixth; October is left for the newcomer to report. */
    private static final YearMonth JULY = YearMonth.of(2026, 7);

    private static final YearMonth AUGUST = YearMonth.of(2026, 8);
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);

    static final List<Employer> EMPLOYERS =
            List.of(
                    new Employer(
                            "Betonbouw De Meerpaal B.V.",
                            "NL",
                            "Structural concrete work",
                            "Havenkade 12",
                            "8011 AB",
                            "Zwolle",
                            "nl",
                            new Company(
                                    "NL123456782B90",
                                    "Hendrik",
                                    "Meerman",
                                    "kantoor@meerpaal.example",
                                    "+31 38 555 0142",
                                    "Anna",
                                    "Smit",
                                    "Loonadministratie",
                                    "NL91 ABNA 0417 1643 00"),
                            List.of(JULY, AUGUST, SEPTEMBER),
                            List.of(
                                    new Worker("Veenstra", "Joost", "1987-02-11", "NW", "24.80"),
                                    new Worker("Dekker", "Ruben", "1991-09-30", "NW", "22.65"),
                                    new Worker("Kuiper", "Sem", "1996-05-17", "NW", "19.40"),
                                    new Worker("Postma", "Hidde", "1979-12-03", "NI", "26.10"),
                                    new Worker("Bosman", "Lars", "2001-07-22", "NI", "18.95"))),
                    new Employer(
                            "Zbrojex Sp. z o.o.",
                            "PL",
                            "Reinforcement work",
                            "ulica Murarska 4",
                            "45-001",
                            "Opole",
                            "pl",
                            new Company(
                                    "5260001246",
                                    "Zofia",
                                    "Pawlak",
                                    "biuro@zbrojex.example",
                                    "+48 77 555 01 42",
                                    "Bert",
                                    "Nowicki",
                                    "Kadry i płace",
                                    "PL61 1090 1014 0000 0712 1981 2874"),
                            List.of(JULY, AUGUST, SEPTEMBER),
                            List.of(
                                    new Worker("Wrona", "Kacper", "1990-01-25", "BY", "20.15"),
                                    new Worker("Lis", "Tomasz", "1984-10-08", "BY", "21.70"),
                                    new Worker("Sikora", "Marek", "1993-03-14", "HE", "19.85"),
                                    new Worker("Gajda", "Piotr", "1998-06-01", "HE", "18.95"))),
                    new Employer(
                            "Casa Noastra Constructii S.R.L.",
                            "RO",
                            "Masonry",
                            "Strada Zidarilor 7",
                            "400001",
                            "Cluj-Napoca",
                            "ro",
                            // No bank account yet: here the sign for missing data shows.
                            new Company(
                                    "RO18547290",
                                    "Mihai",
                                    "Rusu",
                                    "birou@casanoastra.example",
                                    "+40 264 555 142",
                                    "Clara",
                                    "Ionescu",
                                    "Contabilitate",
                                    null),
                            List.of(JULY, AUGUST),
                            List.of(
                                    new Worker("Munteanu", "Andrei", "1988-04-19", "BW", "20.40"),
                                    new Worker("Dobre", "Ionel", "1982-11-27", "BW", "22.05"),
                                    new Worker("Stan", "Vlad", "1999-08-06", "RP", "19.10"))));

    static final List<Login> LOGINS =
            List.of(
                    new Login("clerk", "Greta", "Hallmann", "de", List.of()),
                    new Login("anna", "Anna", "Smit", "nl", List.of(0)),
                    new Login("bert", "Bert", "Nowicki", "pl", List.of(1)),
                    new Login("clara", "Clara", "Ionescu", "ro", List.of(0, 2)));

    private DemoData() {}

    /** A company with its workers, who all live in one house, and the months it has reported. */
    record Employer(
            String name,
            String country,
            String activity,
            String street,
            String postalCode,
            String town,
            String language,
            Company company,
            List<YearMonth> months,
            List<Worker> workers) {}

    /** What the employer has filled in under "My company". */
    record Company(
            String taxNumber,
            String directorGivenName,
            String directorFamilyName,
            String email,
            String phone,
            String contactGivenName,
            String contactFamilyName,
            String contactFunction,
            @Nullable String iban) {}

    /** A worker on German sites, with an hourly wage. */
    record Worker(
            String familyName, String givenName, String birthDate, String siteLand, String wage) {

        private static final BigDecimal HOURS_PER_DAY = new BigDecimal("8.00");

        /** One in four was at home in August. */
        boolean worksIn(YearMonth month) {
            return !(month.equals(AUGUST) && birthDate.endsWith("7"));
        }

        BigDecimal hours(YearMonth month) {
            int days =
                    (int)
                            month.atDay(month.equals(JULY) ? 6 : 1)
                                    .datesUntil(month.plusMonths(1).atDay(1))
                                    .filter(day -> day.getDayOfWeek().getValue() < 6)
                                    .count();
            return HOURS_PER_DAY.multiply(BigDecimal.valueOf(days));
        }

        BigDecimal grossWage(YearMonth month) {
            return new BigDecimal(wage).multiply(hours(month)).setScale(2, RoundingMode.HALF_UP);
        }
    }

    /** A person; without employers it is one of the fund's own. */
    record Login(
            String userName,
            String givenName,
            String familyName,
            String language,
            List<Integer> employers) {}
}
