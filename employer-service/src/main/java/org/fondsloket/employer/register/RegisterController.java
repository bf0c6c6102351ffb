package org.fondsloket.employer.register;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fondsloket.employer.register.EmployerSummary.Superseded;
import org.fondsloket.employer.register.EmployerView.AdviserView;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.AccessDecisions.Grant;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.platform.web.adviser.Adviser;
import org.fondsloket.platform.web.adviser.Advisers;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers from the register, each caller only what is theirs. */
@RestController
@RequestMapping("/api/employers")
class RegisterController {

    private static final ZoneId FUND_ZONE = ZoneId.of("Europe/Berlin");

    private final EmployerRows rows;
    private final Advisers advisers;
    private final AccessDecisions access;
    private final CurrentActor actor;
    private final Clock clock;

    RegisterController(
            EmployerRows rows,
            Advisers advisers,
            AccessDecisions access,
            CurrentActor actor,
            Clock clock) {
        this.rows = rows;
        this.advisers = advisers;
        this.access = access;
        this.actor = actor;
        this.clock = clock;
    }

    /** A number that no longer counts is not listed; whoever looks for it finds its successor. */
    @GetMapping
    List<EmployerSummary> employers(@RequestParam(required = false) @Nullable String search) {
        List<Grant> grants = access.grantsOf(actor.subject());
        boolean clerk =
                grants.stream()
                        .anyMatch(
                                grant ->
                                        grant.employerNumber().equals("FUND")
                                                && grant.rights().contains("CLERK"));
        LocalDate today = today();
        List<EmployerRow> found =
                (clerk ? rows.all() : rows.all(grants.stream().map(Grant::employerNumber).toList()))
                        .stream().filter(row -> counts(row, today)).toList();
        Map<String, List<Superseded>> earlier =
                rows.earlierNumbersOf(found.stream().map(EmployerRow::employerNumber).toList());
        String wanted = search == null ? "" : search.strip().toLowerCase(Locale.ROOT);
        return found.stream()
                .map(
                        row ->
                                new EmployerSummary(
                                        row.employerNumber(),
                                        row.companyName(),
                                        row.country(),
                                        earlier
                                                .getOrDefault(row.employerNumber(), List.of())
                                                .stream()
                                                .filter(old -> !old.effectiveOn().isAfter(today))
                                                .toList()))
                .filter(summary -> matches(summary, wanted))
                .toList();
    }

    private static boolean counts(EmployerRow row, LocalDate today) {
        LocalDate supersededOn = row.supersededOn();
        return supersededOn == null || today.isBefore(supersededOn);
    }

    private static boolean matches(EmployerSummary summary, String wanted) {
        return summary.companyName().toLowerCase(Locale.ROOT).contains(wanted)
                || summary.employerNumber().contains(wanted)
                || summary.supersedes().stream()
                        .anyMatch(old -> old.employerNumber().contains(wanted));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), FUND_ZONE);
    }

    @GetMapping("/{employerNumber}")
    EmployerView employer(@PathVariable String employerNumber) {
        access.require(actor.subject(), employerNumber, "COMP");
        EmployerRow row = rows.find(employerNumber).orElseThrow(Problem::notFound);
        return new EmployerView(
                row.employerNumber(),
                row.companyName(),
                row.country(),
                row.activity(),
                row.participationFrom(),
                row.participationUntil(),
                row.successorNumber(),
                advisers.on(today(), row.country()).map(RegisterController::view).orElse(null));
    }

    @GetMapping("/{employerNumber}/adviser")
    AdviserView adviser(@PathVariable String employerNumber) {
        access.require(actor.subject(), employerNumber, "COMP");
        return rows.find(employerNumber)
                .flatMap(row -> advisers.on(today(), row.country()))
                .map(RegisterController::view)
                .orElseThrow(Problem::notFound);
    }

    private static AdviserView view(Adviser adviser) {
        return new AdviserView(adviser.name(), adviser.phone(), adviser.email());
    }
}
