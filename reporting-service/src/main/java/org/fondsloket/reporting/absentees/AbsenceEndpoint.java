package org.fondsloket.reporting.absentees;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.reporting.absence.AbsenceCommand.ReportAbsence;
import org.fondsloket.reporting.absence.AbsenceCommand.TakeBackAbsence;
import org.fondsloket.reporting.announcement.Announcements;
import org.fondsloket.reporting.filedreports.FiledReports;
import org.fondsloket.scheme.leave.AbsenceKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Absence without pay, reported under its own right because it is about health (C7-SICK). */
@RestController
@RequestMapping("/api/employers/{employerNumber}/reports/absences")
class AbsenceEndpoint {

    private static final String RIGHT = "SICK";

    private final ReportingAbsence reporting;
    private final ReportedAbsences absences;
    private final Announcements announcements;
    private final FiledReports filed;
    private final AccessDecisions access;
    private final CurrentActor actor;
    private final Clock clock;

    AbsenceEndpoint(
            ReportingAbsence reporting,
            ReportedAbsences absences,
            Announcements announcements,
            FiledReports filed,
            AccessDecisions access,
            CurrentActor actor,
            Clock clock) {
        this.reporting = reporting;
        this.absences = absences;
        this.announcements = announcements;
        this.filed = filed;
        this.access = access;
        this.actor = actor;
        this.clock = clock;
    }

    @GetMapping
    List<AbsenceView> absences(
            @PathVariable String employerNumber, @RequestParam String workerNumber) {
        access.require(actor.subject(), employerNumber, RIGHT);
        requireOwn(employerNumber, workerNumber);
        return absences.of(employerNumber, workerNumber).stream()
                .map(each -> view(employerNumber, each))
                .toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    AbsenceView report(
            @PathVariable String employerNumber,
            @RequestBody AbsenceRequest request,
            Locale locale) {
        access.require(actor.subject(), employerNumber, RIGHT);
        ReportedAbsence absence = request.checked();
        requireOwn(employerNumber, absence.workerNumber());
        requirePosted(employerNumber, absence);
        reporting.report(
                new ReportAbsence(
                        absence.absenceId(),
                        employerNumber,
                        absence.workerNumber(),
                        absence.kind(),
                        absence.from(),
                        absence.to(),
                        absence.lostHours(),
                        locale.getLanguage(),
                        clock.instant()),
                actor.subject(),
                actor.envelopeFor(employerNumber));
        // The same said twice keeps its first name.
        return absences.of(employerNumber, absence.workerNumber()).stream()
                .filter(each -> each.from().equals(absence.from()))
                .findFirst()
                .map(each -> view(employerNumber, each))
                .orElseThrow(Problem::notFound);
    }

    @DeleteMapping("/{absenceId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(
            @PathVariable String employerNumber, @PathVariable String absenceId, Locale locale) {
        access.require(actor.subject(), employerNumber, RIGHT);
        ReportedAbsence absence =
                absences.find(employerNumber, absenceId).orElseThrow(Problem::notFound);
        if (filed.isFiled(employerNumber, YearMonth.from(absence.from()))) {
            throw new Problem(409, "ABSENCE_FILED");
        }
        reporting.takeBack(
                new TakeBackAbsence(
                        absenceId,
                        employerNumber,
                        absence.workerNumber(),
                        locale.getLanguage(),
                        clock.instant()),
                absence,
                actor.subject(),
                actor.envelopeFor(employerNumber));
    }

    private void requireOwn(String employerNumber, String workerNumber) {
        if (!announcements.registeredWorkers(employerNumber).contains(workerNumber)) {
            throw Problem.notFound();
        }
    }

    /** nobody is absent from work that he was not announced for. */
    private void requirePosted(String employerNumber, ReportedAbsence absence) {
        boolean posted =
                announcements.postedIn(employerNumber, YearMonth.from(absence.from())).stream()
                        .filter(each -> each.workerNumber().equals(absence.workerNumber()))
                        .anyMatch(
                                each ->
                                        !each.from().isAfter(absence.from())
                                                && !each.to().isBefore(absence.to()));
        if (!posted) {
            throw new Problem(409, "ABSENCE_OUTSIDE_POSTING");
        }
    }

    private AbsenceView view(String employerNumber, ReportedAbsence absence) {
        YearMonth month = YearMonth.from(absence.from());
        return new AbsenceView(
                absence.absenceId(),
                absence.workerNumber(),
                absence.kind(),
                absence.from(),
                absence.to(),
                absence.lostHours(),
                month,
                filed.isFiled(employerNumber, month));
    }

    /**
     * One absence.
     *
     * @param month whose report it belongs into
     * @param filed true when that month was filed already and is to be corrected
     */
    record AbsenceView(
            String absenceId,
            String workerNumber,
            String kind,
            LocalDate from,
            LocalDate to,
            @Nullable BigDecimal lostHours,
            YearMonth month,
            boolean filed) {}

    /** An absence as somebody sent it. */
    record AbsenceRequest(
            @Nullable String workerNumber,
            @Nullable String kind,
            @Nullable String from,
            @Nullable String to,
            @Nullable String lostHours) {

        /** Without pay; of these only sickness counts hours. */
        private static final Set<String> KINDS =
                Stream.of(AbsenceKind.SICK_UNPAID, AbsenceKind.UNPAID_LEAVE, AbsenceKind.UNEXCUSED)
                        .map(AbsenceKind::name)
                        .collect(Collectors.toUnmodifiableSet());

        private static final String WITH_HOURS = AbsenceKind.SICK_UNPAID.name();
        private static final int DECIMALS = 2;
        private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(300);
        private static final int FIRST_YEAR = 2006;
        private static final int LAST_YEAR = 2199;

        /**
         * @throws Problem 422 with one entry per field
         */
        ReportedAbsence checked() {
            List<FieldError> errors = new ArrayList<>();
            String worker = workerNumber == null ? "" : workerNumber.strip();
            if (worker.isEmpty()) {
                errors.add(error("/workerNumber", "field.required"));
            }
            if (kind == null || !KINDS.contains(kind)) {
                errors.add(error("/kind", "absence.kind.unknown"));
            }
            LocalDate first = day("/from", from, errors);
            LocalDate last = day("/to", to, errors);
            if (first != null && last != null) {
                if (last.isBefore(first)) {
                    errors.add(error("/to", "absence.to.beforeFrom"));
                } else if (!YearMonth.from(first).equals(YearMonth.from(last))) {
                    errors.add(error("/to", "absence.to.otherMonth"));
                }
            }
            BigDecimal hours = hours(errors);
            if (first == null || last == null || kind == null || !errors.isEmpty()) {
                throw new Problem(422, "INVALID_INPUT", Map.of(), errors);
            }
            return new ReportedAbsence(
                    UUID.randomUUID().toString(), worker, kind, first, last, hours);
        }

        private @Nullable BigDecimal hours(List<FieldError> errors) {
            boolean given = lostHours != null && !lostHours.isBlank();
            if (!WITH_HOURS.equals(kind)) {
                if (given) {
                    errors.add(error("/lostHours", "absence.lostHours.none"));
                }
                return null;
            }
            try {
                BigDecimal hours =
                        new BigDecimal(given && lostHours != null ? lostHours.strip() : "");
                if (hours.signum() > 0
                        && hours.compareTo(MOST_HOURS) <= 0
                        && hours.stripTrailingZeros().scale() <= DECIMALS) {
                    return hours.setScale(DECIMALS);
                }
            } catch (NumberFormatException _) {
                // Answered below, like hours that nobody can lose.
            }
            errors.add(error("/lostHours", "absence.lostHours.needed"));
            return null;
        }

        private static @Nullable LocalDate day(
                String pointer, @Nullable String text, List<FieldError> errors) {
            try {
                LocalDate day = LocalDate.parse(text == null ? "" : text);
                if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                    return day;
                }
            } catch (DateTimeException _) {
                // Answered below, like a year nobody means.
            }
            errors.add(error(pointer, "field.date"));
            return null;
        }

        private static FieldError error(String pointer, String code) {
            return new FieldError(pointer, code, Map.of());
        }
    }
}
