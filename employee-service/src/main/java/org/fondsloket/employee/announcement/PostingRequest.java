package org.fondsloket.employee.announcement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fondsloket.employee.posting.PostingCommand.AnnouncePosting;
import org.fondsloket.employee.posting.PostingId;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.scheme.RuleKey;
import org.fondsloket.scheme.RuleSet;
import org.jspecify.annotations.Nullable;

/** The announcement form as somebody sent it. */
record PostingRequest(
        @Nullable String workerNumber,
        @Nullable String siteLand,
        @Nullable String from,
        @Nullable String expectedTo) {

    private static final int FIRST_YEAR = 2006;
    private static final int LAST_YEAR = 2199;

    /**
     * @param rules give the Länder
     * @throws Problem 422 with one entry per field
     */
    AnnouncePosting checked(String employerNumber, RuleSet rules) {
        List<FieldError> errors = new ArrayList<>();
        String worker = workerNumber == null ? "" : workerNumber.strip();
        if (worker.isEmpty()) {
            errors.add(error("/workerNumber", "field.required"));
        }
        LocalDate start = date("/from", from, errors);
        LocalDate end = date("/expectedTo", expectedTo, errors);
        String land = siteLand == null ? "" : siteLand;
        if (start != null && !lands(rules, start).contains(land)) {
            errors.add(error("/siteLand", "posting.siteLand.unknown"));
        }
        if (start != null && end != null && end.isBefore(start)) {
            errors.add(error("/expectedTo", "posting.expectedTo.beforeFrom"));
        }
        if (start == null || end == null || !errors.isEmpty()) {
            throw new Problem(422, "INVALID_INPUT", Map.of(), errors);
        }
        return new AnnouncePosting(
                PostingId.of(employerNumber, worker, land, start),
                employerNumber,
                worker,
                land,
                start,
                end);
    }

    /**
     * @throws Problem 422 when the text is no date
     */
    static LocalDate date(String pointer, @Nullable String text) {
        List<FieldError> errors = new ArrayList<>();
        LocalDate date = date(pointer, text, errors);
        if (date == null) {
            throw new Problem(422, "INVALID_INPUT", Map.of(), errors);
        }
        return date;
    }

    private static Set<String> lands(RuleSet rules, LocalDate day) {
        return rules.value(RuleKey.SITE_LANDS, YearMonth.from(day));
    }

    private static @Nullable LocalDate date(
            String pointer, @Nullable String text, List<FieldError> errors) {
        try {
            LocalDate date = LocalDate.parse(text == null ? "" : text);
            if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                return date;
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
