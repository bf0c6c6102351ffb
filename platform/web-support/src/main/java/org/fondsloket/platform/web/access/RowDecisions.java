package org.fondsloket.platform.web.access;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.Level;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.platform.web.access.AccessTable.Assignment;
import org.fondsloket.platform.web.access.AccessTable.OwnRights;
import org.fondsloket.platform.web.access.AccessTable.WorkerLogin;
import org.fondsloket.platform.web.access.LevelRule.Outcome;
import org.fondsloket.platform.web.access.LevelRule.Use;
import org.fondsloket.platform.web.catalogue.ServiceCatalogue;
import org.fondsloket.platform.web.request.Acting;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Right or mandate first, then the level: two different refusals for two different ways out. */
final class RowDecisions implements AccessDecisions {

    private static final String FUND = "FUND";
    private static final String CLERK = "CLERK";

    /** Providers have numbers of their own, which are no employers. */
    private static final String PROVIDER = "DL";

    private static final Set<String> LOOKING = Set.of("GET", "HEAD", "OPTIONS");

    private final AccessTable table;
    private final ServiceCatalogue catalogue;
    private final CurrentActor actor;
    private final RefusalLog refusals;
    private final Supplier<Clock> clock;

    RowDecisions(
            AccessTable table,
            ServiceCatalogue catalogue,
            CurrentActor actor,
            RefusalLog refusals,
            Supplier<Clock> clock) {
        this.table = table;
        this.catalogue = catalogue;
        this.actor = actor;
        this.refusals = refusals;
        this.clock = clock;
    }

    @Override
    public void require(String subject, String employerNumber, String right) {
        require(subject, employerNumber, right, use());
    }

    @Override
    public void requireToPrepare(String subject, String employerNumber, String right) {
        require(subject, employerNumber, right, Use.READ);
    }

    @Override
    public void requireToTakeHome(String subject, String employerNumber, String right) {
        require(subject, employerNumber, right, Use.ACT);
    }

    @Override
    public void requireLevel(String subject, String employerNumber, String right) {
        requireLevel(subject, employerNumber, right, use());
    }

    private void require(String subject, String employerNumber, String right, Use use) {
        List<OwnRights> own = table.own(subject, employerNumber);
        if (holds(own, FUND, CLERK)) {
            remember(new Acting(employerNumber, FUND, null));
            return;
        }
        if (!requireOwn(subject, employerNumber, right, own)) {
            requireMandate(
                    subject, employerNumber, right, own.stream().anyMatch(isFor(employerNumber)));
        }
        requireLevel(subject, employerNumber, right, use);
    }

    private boolean requireOwn(
            String subject, String employerNumber, String right, List<OwnRights> own) {
        for (OwnRights rights : own) {
            if (isFor(employerNumber).test(rights) && rights.rights().contains(right)) {
                if (rights.stopped()) {
                    throw refused(subject, employerNumber, right, stopped());
                }
                remember(new Acting(employerNumber, employerNumber, null));
                return true;
            }
        }
        return false;
    }

    private void requireMandate(
            String subject, String employerNumber, String right, boolean belongsHere) {
        List<Assignment> assignments =
                table.assignments(subject, today()).stream()
                        .filter(each -> each.employerNumber().equals(employerNumber))
                        .toList();
        List<Assignment> covering =
                assignments.stream().filter(each -> each.services().contains(right)).toList();
        Optional<Assignment> usable = covering.stream().filter(each -> !each.stopped()).findFirst();
        if (usable.isPresent()) {
            Assignment by = usable.get();
            remember(new Acting(employerNumber, by.grantee(), by.mandateId()));
            return;
        }
        if (!covering.isEmpty()) {
            throw refused(subject, employerNumber, right, stopped());
        }
        if (belongsHere) {
            throw refused(
                    subject,
                    employerNumber,
                    right,
                    withWayOut(
                            new Problem(
                                    403, "ACCESS_RIGHT_MISSING", Map.of("right", right), List.of()),
                            right,
                            "RIGHT"));
        }
        if (!assignments.isEmpty()) {
            throw refused(
                    subject,
                    employerNumber,
                    right,
                    withWayOut(
                            new Problem(403, "NO_MANDATE", Map.of("service", right), List.of())
                                    .with("organisation", assignments.getFirst().grantee()),
                            right,
                            "MANDATE"));
        }
        throw refused(subject, employerNumber, right, Problem.notFound());
    }

    private void requireLevel(String subject, String employerNumber, String right, Use use) {
        LevelRule rule = ruleOf(right);
        Instant now = now();
        boolean identified =
                rule.needed(use, now) == Level.L3 && table.identified(subject, today());
        switch (rule.check(use, actor.strength(), identified, now)) {
            case Outcome.Enough() -> {}
            case Outcome.TooWeak weak ->
                    throw refused(subject, employerNumber, right, challenge(right, weak));
            case Outcome.NotIdentified() ->
                    throw refused(
                            subject,
                            employerNumber,
                            right,
                            withWayOut(
                                    new Problem(
                                            403,
                                            "IDENTIFICATION_MISSING",
                                            Map.of("service", right),
                                            List.of()),
                                    right,
                                    "IDENTIFICATION"));
            case Outcome.PersonNeeded() ->
                    throw refused(
                            subject,
                            employerNumber,
                            right,
                            new Problem(403, "PERSON_NEEDED", Map.of("service", right), List.of()));
        }
    }

    /** RFC 9470: says what login would do, so that the portal can ask for it and come back. */
    private Problem challenge(String service, Outcome.TooWeak weak) {
        String level = weak.needed().acr();
        String age = Long.toString(weak.maxAge().toSeconds());
        Problem problem =
                new Problem(401, "LEVEL_TOO_LOW", Map.of("level", level), List.of())
                        .with("acrValues", level)
                        .with("maxAge", weak.maxAge().toSeconds())
                        .withHeader(
                                HttpHeaders.WWW_AUTHENTICATE,
                                "Bearer error=\"insufficient_user_authentication\","
                                        + " error_description=\"A stronger login is needed\","
                                        + " acr_values=\""
                                        + level
                                        + "\", max_age=\""
                                        + age
                                        + "\"");
        return withWayOut(problem, service, weak.missing().name());
    }

    private Problem withWayOut(Problem problem, String service, String missing) {
        Problem named = problem.with("service", service).with("missing", missing);
        return catalogue
                .find(service)
                .map(entry -> named.with("paperForm", entry.paperForm()))
                .orElse(named);
    }

    private static Problem stopped() {
        return new Problem(403, "ORGANISATION_STOPPED");
    }

    @Override
    public Problem refused(String subject, String employerNumber, String right, Problem problem) {
        if (ruleOf(right).required().atLeast(Level.L2)) {
            refusals.note(subject, right, employerNumber, problem.code());
        }
        return problem;
    }

    @Override
    public void requireFund(String subject, String right) {
        if (!holds(table.own(subject, FUND), FUND, right)) {
            throw new Problem(403, "ACCESS_RIGHT_MISSING", Map.of("right", right), List.of());
        }
    }

    @Override
    public Set<String> requireOwn(String subject, String workerNumber) {
        if (holds(table.own(subject, FUND), FUND, CLERK)) {
            return Set.of();
        }
        List<WorkerLogin> logins = table.workerLogins(subject, workerNumber);
        if (logins.isEmpty()) {
            throw Problem.notFound();
        }
        Set<String> open =
                logins.stream()
                        .filter(login -> !login.blocked())
                        .map(WorkerLogin::employerNumber)
                        .collect(Collectors.toUnmodifiableSet());
        if (open.isEmpty()) {
            throw new Problem(403, "PORTAL_ACCESS_BLOCKED");
        }
        return open;
    }

    @Override
    public List<Grant> grantsOf(String subject) {
        Map<String, Set<String>> rights = new TreeMap<>();
        table.own(subject).stream()
                .filter(own -> !own.stopped() && !own.employerNumber().startsWith(PROVIDER))
                .forEach(own -> add(rights, own.employerNumber(), own.rights()));
        table.assignments(subject, today()).stream()
                .filter(by -> !by.stopped())
                .forEach(by -> add(rights, by.employerNumber(), by.services()));
        return rights.entrySet().stream()
                .map(entry -> new Grant(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static void add(
            Map<String, Set<String>> rights, String employerNumber, Set<String> more) {
        rights.computeIfAbsent(employerNumber, _ -> new HashSet<>()).addAll(more);
    }

    @Override
    public List<Explanation> explain(String subject, String employerNumber) {
        List<OwnRights> own = table.own(subject, employerNumber);
        List<Assignment> assignments =
                table.assignments(subject, today()).stream()
                        .filter(each -> each.employerNumber().equals(employerNumber))
                        .toList();
        return catalogue.services().stream()
                .map(entry -> explained(entry.code(), employerNumber, own, assignments))
                .toList();
    }

    private Explanation explained(
            String service,
            String employerNumber,
            List<OwnRights> own,
            List<Assignment> assignments) {
        List<Reason> reasons = new ArrayList<>();
        boolean allowed = false;
        if (holds(own, FUND, CLERK)) {
            reasons.add(new Reason("CLERK_OF_THE_FUND", Map.of()));
            allowed = true;
        }
        for (OwnRights rights : own) {
            if (isFor(employerNumber).test(rights) && rights.rights().contains(service)) {
                reasons.add(new Reason("OWN_RIGHT", Map.of("organisation", employerNumber)));
                allowed |= !noteStop(rights.stopped(), employerNumber, reasons);
            }
        }
        for (Assignment by : assignments) {
            if (by.services().contains(service)) {
                reasons.add(
                        new Reason(
                                "ASSIGNED_ON_MANDATE",
                                Map.of(
                                        "mandate",
                                        by.mandateId(),
                                        "organisation",
                                        by.grantee(),
                                        "until",
                                        by.until().toString())));
                allowed |= !noteStop(by.stopped(), by.grantee(), reasons);
            }
        }
        if (reasons.isEmpty()) {
            reasons.add(
                    new Reason(
                            assignments.isEmpty() ? "NO_RIGHT" : "NO_MANDATE",
                            Map.of("service", service)));
        }
        LevelRule rule = ruleOf(service);
        Instant now = now();
        LocalDate cutover = rule.inForce(now) ? null : rule.cutover();
        return new Explanation(service, allowed, rule.needed(Use.ACT, now).acr(), cutover, reasons);
    }

    private static boolean noteStop(boolean stopped, String organisation, List<Reason> reasons) {
        if (stopped) {
            reasons.add(new Reason("STOPPED", Map.of("organisation", organisation)));
        }
        return stopped;
    }

    /** The fund's own decision, or else what was shipped; a service nobody lists needs a login. */
    private LevelRule ruleOf(String service) {
        Optional<ServiceCatalogue.Shipped> entry = catalogue.find(service);
        Level reading =
                entry.map(catalogue::classOf)
                        .map(ServiceCatalogue.DataClass::reading)
                        .orElse(Level.L1);
        boolean showsOnly = entry.filter(ServiceCatalogue.Shipped::showsOnly).isPresent();
        return table.policy(service)
                .or(
                        () ->
                                entry.map(
                                        shipped ->
                                                new AccessTable.Policy(
                                                        shipped.required(),
                                                        shipped.maxAge(),
                                                        shipped.cutover())))
                .map(
                        policy ->
                                new LevelRule(
                                        policy.required(),
                                        policy.maxAge(),
                                        policy.cutover(),
                                        showsOnly ? policy.required() : reading,
                                        catalogue.session()))
                .orElseGet(
                        () ->
                                new LevelRule(
                                        Level.L1,
                                        catalogue.session(),
                                        null,
                                        reading,
                                        catalogue.session()));
    }

    private static boolean holds(List<OwnRights> own, String place, String right) {
        return own.stream()
                .anyMatch(rights -> isFor(place).test(rights) && rights.rights().contains(right));
    }

    private static Predicate<OwnRights> isFor(String place) {
        return rights -> rights.employerNumber().equals(place);
    }

    private static void remember(Acting acting) {
        if (request() instanceof ServletRequestAttributes attributes) {
            acting.rememberIn(attributes.getRequest());
        }
    }

    private static Use use() {
        return request() instanceof ServletRequestAttributes attributes
                        && LOOKING.contains(attributes.getRequest().getMethod())
                ? Use.READ
                : Use.ACT;
    }

    private static @Nullable RequestAttributes request() {
        return RequestContextHolder.getRequestAttributes();
    }

    private Instant now() {
        return clock.get().instant();
    }

    private LocalDate today() {
        return now().atZone(LevelRule.BERLIN).toLocalDate();
    }
}
