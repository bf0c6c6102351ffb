package org.fondsloket.employer.register;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.fondsloket.employer.register.EmployerView.AdviserView;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.AccessDecisions.Grant;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.platform.web.adviser.Adviser;
import org.fondsloket.platform.web.adviser.Advisers;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
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

    @GetMapping
    List<EmployerSummary> employers() {
        List<Grant> grants = access.grantsOf(actor.subject());
        boolean clerk =
                grants.stream()
                        .anyMatch(
                                grant ->
                                        grant.employerNumber().equals("FUND")
                                                && grant.rights().contains("CLERK"));
        List<EmployerRow> found =
                clerk ? rows.all() : rows.all(grants.stream().map(Grant::employerNumber).toList());
        return found.stream().map(EmployerSummary::of).toList();
    }

    @GetMapping("/{employerNumber}")
    EmployerView employer(@PathVariable String employerNumber) {
        access.require(actor.subject(), employerNumber, "COMP");
        EmployerRow row = rows.find(employerNumber).orElseThrow(Problem::notFound);
        LocalDate today = LocalDate.ofInstant(clock.instant(), FUND_ZONE);
        return new EmployerView(
                row.employerNumber(),
                row.companyName(),
                row.country(),
                row.activity(),
                row.participationFrom(),
                advisers.on(today, row.country()).map(RegisterController::view).orElse(null));
    }

    private static AdviserView view(Adviser adviser) {
        return new AdviserView(adviser.name(), adviser.phone(), adviser.email());
    }
}
