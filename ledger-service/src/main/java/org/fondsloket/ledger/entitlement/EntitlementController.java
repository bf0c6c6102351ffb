package org.fondsloket.ledger.entitlement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fondsloket.ledger.coverage.Coverages;
import org.fondsloket.ledger.entitlement.LeaveAccountView.FigureView;
import org.fondsloket.ledger.entitlement.LeaveAccountView.MovementView;
import org.fondsloket.ledger.entitlement.LeaveAccountView.StepView;
import org.fondsloket.ledger.entitlement.LeaveAccountView.YearView;
import org.fondsloket.ledger.posting.Ever;
import org.fondsloket.ledger.posting.ExplanationStep;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.Messages;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.scheme.explain.Explanation;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The leave account of a worker: for an employer who reported him, and for the fund (S000-20). */
@RestController
class EntitlementController {

    private static final String RIGHT = "ACC";
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final int YEARS_BEFORE = 2;

    private final EntitlementRows rows;
    private final Coverages coverages;
    private final AccessDecisions access;
    private final CurrentActor actor;
    private final Messages messages;
    private final Clock clock;
    private final Explanation sentences = Explanation.read();

    EntitlementController(
            EntitlementRows rows,
            Coverages coverages,
            AccessDecisions access,
            CurrentActor actor,
            Messages messages,
            Clock clock) {
        this.rows = rows;
        this.coverages = coverages;
        this.access = access;
        this.actor = actor;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * @param asKnownAt moment of which the account is told, now when left out
     * @param asOf last value date of the movements that are listed
     */
    @GetMapping("/api/employers/{employerNumber}/leave-accounts/{workerNumber}")
    LeaveAccountView ofWorker(
            @PathVariable String employerNumber,
            @PathVariable String workerNumber,
            @RequestParam(required = false) @Nullable Instant asKnownAt,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            Locale language) {
        access.require(actor.subject(), employerNumber, RIGHT);
        if (!rows.mayRead(employerNumber, workerNumber)) {
            throw Problem.notFound();
        }
        return view(workerNumber, asKnownAt, asOf, employerNumber, language);
    }

    /**
     * The same for a clerk, with the employers behind every movement, and for the worker, who sees
     * by name only the employer that gave the login (S001-21).
     */
    @GetMapping("/api/leave-accounts/{workerNumber}")
    LeaveAccountView forWorkerOrFund(
            @PathVariable String workerNumber,
            @RequestParam(required = false) @Nullable Instant asKnownAt,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            Locale language) {
        String reader =
                access.requireOwn(actor.subject(), workerNumber).stream().findFirst().orElse(null);
        return view(workerNumber, asKnownAt, asOf, reader, language);
    }

    private LeaveAccountView view(
            String worker,
            @Nullable Instant asKnownAt,
            @Nullable LocalDate asOf,
            @Nullable String reader,
            Locale language) {
        Instant toldOf = asKnownAt == null ? clock.instant() : asKnownAt;
        // Without a moment everything counts, on whatever day the business lives.
        Instant knownAt = asKnownAt == null ? Ever.AFTER : asKnownAt;
        int current = LocalDate.ofInstant(toldOf, BERLIN).getYear();
        int first = current - YEARS_BEFORE;
        // Reports of a month may come while the year has not begun for the clock of a test or a
        // plan; what is known of a later year is shown as well.
        List<YearRow> years = rows.years(worker, first, current + 1, knownAt);
        return new LeaveAccountView(
                worker,
                toldOf,
                rows.mergedInto(worker, knownAt).orElse(null),
                years.stream().map(year -> view(year, knownAt)).toList(),
                rows
                        .movements(
                                worker,
                                first,
                                current + 1,
                                asOf == null ? LocalDate.of(current + 1, 12, 31) : asOf,
                                knownAt)
                        .stream()
                        .map(movement -> view(movement, reader, language))
                        .toList());
    }

    private YearView view(YearRow year, Instant knownAt) {
        return new YearView(
                year.year(),
                year.employmentDays(),
                year.grossWage(),
                year.ended(),
                FigureView.of(year.earned().plus(year.advanced())),
                FigureView.of(year.advanced()),
                FigureView.of(year.granted()),
                FigureView.of(year.rest()),
                FigureView.of(year.carried()),
                FigureView.of(year.lapsed()),
                FigureView.of(year.paidInLieu()),
                FigureView.of(year.compensated()),
                year.lapsesAfter(),
                year.dayRate(),
                coverages.of(year.year(), year.employers(), knownAt).shown(),
                year.ruleSet());
    }

    private MovementView view(MovementRow row, @Nullable String reader, Locale language) {
        String employer = row.employerNumber();
        return new MovementView(
                row.sequence() + "-" + row.line(),
                row.recordedAt(),
                row.valueDate(),
                row.year(),
                row.kind(),
                messages.text("leave-movement." + row.kind(), Map.of(), language),
                row.days(),
                row.pay(),
                reader == null || reader.equals(employer) ? employer : null,
                row.month(),
                row.ruleSet(),
                row.steps().stream().map(step -> view(step, language)).toList());
    }

    /** Steps of the rule book have their sentences there; those of the ledger have them here. */
    private StepView view(ExplanationStep step, Locale language) {
        String key = "step." + step.what();
        String text =
                step.what().startsWith("leave-") && messages.knows(key)
                        ? messages.text(key, withValue(step), language)
                        : sentences.of(step.what(), step.figures(), step.value(), language);
        return new StepView(step.what(), step.figures(), step.value(), step.ruleKey(), text);
    }

    private static Map<String, String> withValue(ExplanationStep step) {
        Map<String, String> all = new HashMap<>(step.figures());
        all.put("value", step.value());
        return all;
    }
}
