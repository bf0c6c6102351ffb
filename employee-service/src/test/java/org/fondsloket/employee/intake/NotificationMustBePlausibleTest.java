package org.fondsloket.employee.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fondsloket.employee.notification.Site;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.scheme.RuleSets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotificationMustBePlausibleTest {

    private static final SiteInput SITE = new SiteInput(" Rheinufer 12 ", "50667", "Köln", "NW");
    private static final NotifiedWorkerInput ANNA =
            new NotifiedWorkerInput("3300127200", null, null, null, null);
    private static final NotifiedWorkerInput JAN =
            new NotifiedWorkerInput(null, "Zieliński", "Jan", "1988-03-14", "PL");

    private final NotificationMustBePlausible rule =
            new NotificationMustBePlausible(
                    RuleSets.published().latest(), LocalDate.of(2026, 4, 20));

    @Test
    void takesANotificationAsSent() {
        CheckedNotification checked =
                check("2026-000123456", SITE, "2026-05-04", "2026-08-28", ANNA, JAN).orElseThrow();

        assertThat(rule.errors()).isEmpty();
        assertThat(checked.site()).isEqualTo(new Site("Rheinufer 12", "50667", "Köln", "NW"));
        assertThat(checked.workers().getFirst())
                .isEqualTo(
                        new CheckedNotification.Worker.Numbered(
                                new Place.Json("/workers/0"), "3300127200"));
        assertThat(checked.workers().getLast())
                .isInstanceOf(CheckedNotification.Worker.Named.class);
    }

    @Test
    void missesEverything() {
        NotificationInput nothing = new NotificationInput(null, null, null, null, null);

        assertThat(rule.checked("20417358", nothing, new Place.Json(""), List.of())).isEmpty();
        assertThat(rule.errors())
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(
                        tuple("/notificationId", "field.required"),
                        tuple("/from", "field.date"),
                        tuple("/expectedTo", "field.date"),
                        tuple("/site/street", "field.required"),
                        tuple("/site/postalCode", "field.required"),
                        tuple("/site/city", "field.required"),
                        tuple("/workers", "field.required"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "a/b", "a b", "../x", "x:y"})
    void refusesNumbersThatCannotStandInAnAddress(String id) {
        assertThat(check(id, SITE, "2026-05-04", "2026-08-28", ANNA)).isEmpty();
        assertThat(rule.errors())
                .extracting(FieldError::code)
                .containsExactly("notification.id.invalid");
    }

    @Test
    void takesNumbersOfFortyCharactersAndNotOneMore() {
        assertThat(check("x".repeat(40), SITE, "2026-05-04", "2026-08-28", ANNA)).isPresent();
        assertThat(check("x".repeat(41), SITE, "2026-05-04", "2026-08-28", ANNA)).isEmpty();
    }

    @Test
    void refusesASiteOutsideGermanyAndDaysInDisorder() {
        SiteInput abroad = new SiteInput("a\u0007", "1234", "x".repeat(101), "XX");

        assertThat(check("A-1", abroad, "2026-05-04", "2026-05-03", ANNA)).isEmpty();
        assertThat(rule.errors())
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(
                        tuple("/expectedTo", "posting.expectedTo.beforeFrom"),
                        tuple("/site/street", "person.name.unreadable"),
                        tuple("/site/postalCode", "notification.postalCode.invalid"),
                        tuple("/site/city", "person.name.tooLong"),
                        tuple("/site/land", "posting.siteLand.unknown"));
    }

    @Test
    void marksMistakesAtTheWorkerConcerned() {
        NotifiedWorkerInput wrong = new NotifiedWorkerInput("", "", "Jan", "31.02.1990", "Polonia");

        assertThat(check("A-1", SITE, "2026-05-04", "2026-05-04", ANNA, wrong, null)).isEmpty();
        assertThat(rule.errors())
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(
                        tuple("/workers/1/familyName", "field.required"),
                        tuple("/workers/1/birthDate", "person.birthDate.invalid"),
                        tuple("/workers/1/nationality", "person.nationality.unknown"),
                        tuple("/workers/2/workerNumber", "field.required"));
    }

    @Test
    @DisplayName("P-01 fifteen on the first day, announced before")
    void countsTheAgeOnTheFirstDay() {
        NotifiedWorkerInput young = new NotifiedWorkerInput(null, "Lis", "Ola", "2011-05-04", "PL");

        assertThat(check("A-1", SITE, "2026-05-04", "2026-08-28", young)).isPresent();
        assertThat(check("A-2", SITE, "2026-05-03", "2026-08-28", young)).isEmpty();
        assertThat(rule.errors())
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(tuple("/workers/0/birthDate", "person.birthDate.tooYoung"));
    }

    @Test
    void takesAThousandWorkersAndNotOneMore() {
        NotifiedWorkerInput[] most =
                Collections.nCopies(NotificationMustBePlausible.MOST_WORKERS, ANNA)
                        .toArray(NotifiedWorkerInput[]::new);

        assertThat(check("A-1", SITE, "2026-05-04", "2026-08-28", most)).isPresent();
        NotifiedWorkerInput[] more = Arrays.copyOf(most, most.length + 1);
        more[most.length] = ANNA;
        assertThat(check("A-1", SITE, "2026-05-04", "2026-08-28", more)).isEmpty();
        assertThat(rule.errors())
                .extracting(FieldError::code)
                .containsExactly("notification.workers.tooMany");
    }

    @Test
    void namesTheColumnOfAFileAfterTheField() {
        assertThat(new Place.Row(7).error("site/postalCode", "x", Map.of()))
                .isEqualTo(
                        new FieldError(
                                "/rows/7/site_postal_code",
                                "x",
                                Map.of("row", "7", "column", "site_postal_code")));
    }

    private Optional<CheckedNotification> check(
            String id,
            SiteInput site,
            String from,
            String expectedTo,
            @Nullable NotifiedWorkerInput... workers) {
        return rule.checked(
                "20417358",
                new NotificationInput(id, site, from, expectedTo, Arrays.asList(workers)),
                new Place.Json(""),
                IntStream.range(0, workers.length)
                        .<Place>mapToObj(i -> new Place.Json("/workers/" + i))
                        .toList());
    }
}
