package org.fondsloket.employee.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fondsloket.employee.notification.NotificationKey;
import org.fondsloket.employee.notification.Site;
import org.fondsloket.employee.person.PersonInput;
import org.fondsloket.employee.person.PersonMistake;
import org.fondsloket.employee.person.PersonMustBePlausible;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.scheme.RuleKey;
import org.fondsloket.scheme.RuleSet;
import org.jspecify.annotations.Nullable;

/** Rule: a notification names a German site, days in order, and workers who can be found. */
final class NotificationMustBePlausible {

    /** Most workers of one notification. */
    static final int MOST_WORKERS = 1_000;

    private static final int FIRST_YEAR = 2006;
    private static final int LAST_YEAR = 2199;
    private static final int LONGEST_TEXT = 100;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");
    private static final Pattern POSTAL_CODE = Pattern.compile("[0-9]{5}");

    private final RuleSet rules;
    private final LocalDate today;
    private final List<FieldError> errors = new ArrayList<>();

    /**
     * @param rules give the Länder
     * @param today in the fund's time zone
     */
    NotificationMustBePlausible(RuleSet rules, LocalDate today) {
        this.rules = rules;
        this.today = today;
    }

    /** Every mistake of everything checked so far. */
    List<FieldError> errors() {
        return List.copyOf(errors);
    }

    /**
     * The notification that the input stands for, or nothing when it has mistakes.
     *
     * @param whole where mistakes of the notification itself are marked
     * @param places where mistakes of the workers are marked, in their order
     */
    Optional<CheckedNotification> checked(
            String employerNumber, NotificationInput input, Place whole, List<Place> places) {
        int before = errors.size();
        String id = input.notificationId() == null ? "" : input.notificationId().strip();
        if (id.isEmpty()) {
            add(whole, "notificationId", "field.required");
        } else if (!ID.matcher(id).matches()) {
            add(whole, "notificationId", "notification.id.invalid");
        }
        LocalDate from = date(whole, "from", input.from());
        LocalDate expectedTo = date(whole, "expectedTo", input.expectedTo());
        if (from != null && expectedTo != null && expectedTo.isBefore(from)) {
            add(whole, "expectedTo", "posting.expectedTo.beforeFrom");
        }
        Site site = site(whole, input.site(), from);
        List<CheckedNotification.Worker> workers = workers(whole, input, places, from);
        if (errors.size() > before || from == null || expectedTo == null) {
            return Optional.empty();
        }
        return Optional.of(
                new CheckedNotification(
                        new NotificationKey(employerNumber, id), site, from, expectedTo, workers));
    }

    private Site site(Place whole, @Nullable SiteInput input, @Nullable LocalDate from) {
        SiteInput site = input == null ? new SiteInput(null, null, null, null) : input;
        String street = text(whole, "site/street", site.street());
        String postalCode = text(whole, "site/postalCode", site.postalCode());
        if (!postalCode.isEmpty() && !POSTAL_CODE.matcher(postalCode).matches()) {
            add(whole, "site/postalCode", "notification.postalCode.invalid");
        }
        String city = text(whole, "site/city", site.city());
        String land = site.land() == null ? "" : site.land().strip();
        if (from != null && !rules.value(RuleKey.SITE_LANDS, YearMonth.from(from)).contains(land)) {
            add(whole, "site/land", "posting.siteLand.unknown");
        }
        return new Site(street, postalCode, city, land);
    }

    private List<CheckedNotification.Worker> workers(
            Place whole, NotificationInput input, List<Place> places, @Nullable LocalDate from) {
        List<@Nullable NotifiedWorkerInput> inputs =
                input.workers() == null ? List.of() : input.workers();
        if (inputs.isEmpty()) {
            add(whole, "workers", "field.required");
        } else if (inputs.size() > MOST_WORKERS) {
            errors.add(
                    whole.error(
                            "workers",
                            "notification.workers.tooMany",
                            Map.of("max", String.valueOf(MOST_WORKERS))));
            return List.of();
        }
        List<CheckedNotification.Worker> workers = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            NotifiedWorkerInput worker = inputs.get(i);
            if (worker == null) {
                add(places.get(i), "workerNumber", "field.required");
            } else {
                worker(places.get(i), worker, from).ifPresent(workers::add);
            }
        }
        return workers;
    }

    private Optional<CheckedNotification.Worker> worker(
            Place place, NotifiedWorkerInput worker, @Nullable LocalDate from) {
        String number = worker.workerNumber() == null ? "" : worker.workerNumber().strip();
        if (!number.isEmpty()) {
            return Optional.of(new CheckedNotification.Worker.Numbered(place, number));
        }
        PersonInput input =
                PersonInput.named(
                        worker.familyName(),
                        worker.givenName(),
                        worker.birthDate(),
                        worker.nationality());
        // P-01 asks for the first day; somebody may be announced before the fifteenth birthday.
        LocalDate day = from == null || from.isBefore(today) ? today : from;
        List<PersonMistake> mistakes = PersonMustBePlausible.mistakes(input, day);
        mistakes.forEach(
                mistake ->
                        errors.add(place.error(mistake.field(), mistake.code(), mistake.params())));
        return mistakes.isEmpty()
                ? Optional.of(
                        new CheckedNotification.Worker.Named(
                                place, PersonMustBePlausible.person(input, day)))
                : Optional.empty();
    }

    private String text(Place whole, String field, @Nullable String text) {
        String given = text == null ? "" : text.strip();
        if (given.isEmpty()) {
            add(whole, field, "field.required");
        } else if (given.length() > LONGEST_TEXT) {
            errors.add(
                    whole.error(
                            field,
                            "person.name.tooLong",
                            Map.of("max", String.valueOf(LONGEST_TEXT))));
        } else if (given.chars().anyMatch(Character::isISOControl)) {
            add(whole, field, "person.name.unreadable");
        }
        return given;
    }

    private @Nullable LocalDate date(Place whole, String field, @Nullable String text) {
        try {
            LocalDate date = LocalDate.parse(text == null ? "" : text.strip());
            if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                return date;
            }
        } catch (DateTimeException _) {
            // Answered below, like a year nobody means.
        }
        add(whole, field, "field.date");
        return null;
    }

    private void add(Place place, String field, String code) {
        errors.add(place.error(field, code, Map.of()));
    }
}
