package org.fondsloket.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.fondsloket.acceptance.Api.Answer;
import org.fondsloket.acceptance.Cast.Person;
import org.fondsloket.acceptance.Cast.Role;
import org.fondsloket.acceptance.Operation.Needs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every operation of every service, tried by everybody at every level of login. The operations and
 * whom they are for come from what the running services publish; nothing is listed here.
 */
@DisplayName(
        "authorization matrix, S003-03 S003-05 C7-COMP C7-WORKERS C7-REPORT C7-ACC C7-BOX C7-MAND C7-EMPACC")
class AuthorizationMatrixIT {

    private static final List<String> LEVELS = List.of("L1", "L2", "L2-fresh");

    /** The right form and a good check digit, and nobody's number. */
    private static final String NOBODYS_NUMBER = "99999997";

    /** Services whose second factor is needed from a later day on; here it is needed today. */
    private static final List<String> LATER = List.of("REPORT", "EMPACC");

    private static final String SHIPPED_CUTOVER = "2027-07-01";

    private static final int AT_ONCE = 12;

    private static final Running PLATFORM = Running.platform();
    private static final Map<String, List<Operation>> OPERATIONS = new HashMap<>();

    private static @Nullable Cast everybody;
    private static @Nullable TrustedKey key;

    private final Collection<String> leaks = new ConcurrentLinkedQueue<>();

    /** What has to come back. */
    private enum Outcome {
        LET_IN(0, ""),
        NO_LOGIN(401, "UNAUTHENTICATED"),
        WEAK_LOGIN(401, "LEVEL_TOO_LOW"),
        NO_RIGHT(403, "ACCESS_RIGHT_MISSING"),
        NO_MANDATE(403, "NO_MANDATE"),
        NO_MANAGER(403, "MANAGER_NEEDED"),
        NO_PERSON(403, "PERSON_NEEDED"),
        NOT_BY_THE_EMPLOYER(403, "ONLY_FUND_OR_PROVIDER"),
        UNKNOWN(404, "NOT_FOUND");

        private final int status;
        private final String code;

        Outcome(int status, String code) {
            this.status = status;
            this.code = code;
        }
    }

    @BeforeAll
    static void setTheScene() {
        for (String service : Running.SERVICES) {
            String openApi =
                    Api.anonymous(PLATFORM.serviceAddress(service))
                            .get("/openapi.yaml")
                            .expect(200)
                            .text();
            List<Operation> operations = new ArrayList<>(Operation.published(service, openApi));
            operations.addAll(Operation.ofTheOperators(service, Path.of("..", "..", "platform")));
            OPERATIONS.put(service, operations);
        }
        everybody = Cast.of(PLATFORM);
        openWhatIsClosedAtFirst(cast());
        key = TrustedKey.publishedBy(PLATFORM.keycloak());
        cutover(LocalDate.now(Running.BERLIN).toString());
    }

    /** What an employer has to switch on, and what is not there until somebody writes it. */
    private static void openWhatIsClosedAtFirst(Cast cast) {
        Api clerk = PLATFORM.fund().clerk();
        for (Fund.Employer employer : List.of(cast.own, cast.other)) {
            clerk.put(employer.path("/letters/announcement"), "{\"email\":\"post@example.org\"}")
                    .expect(204);
            String module = "/api/employers/{employerNumber}/portal-accesses/module";
            if (operations().stream().anyMatch(each -> each.path().equals(module))) {
                clerk.put(employer.path("/portal-accesses/module"), "{\"active\":true}")
                        .expect(200);
            }
        }
    }

    @AfterAll
    static void putTheLevelsBack() {
        cutover(SHIPPED_CUTOVER);
    }

    private static void cutover(String day) {
        for (String service : LATER) {
            PLATFORM.fund()
                    .clerk()
                    .put(
                            "/api/services/" + service + "/cutover",
                            "{\"day\":\"%s\",\"reason\":\"RISK\"}".formatted(day))
                    .expect(204);
            for (String each : Running.SERVICES) {
                Until.answers(
                        () -> PLATFORM.count(each, "service_policy", "%" + service + ",%" + day),
                        count -> count == 1);
            }
        }
    }

    @Test
    @DisplayName("S003-01 S003-05 every operation x everybody x every level: no cell leaks")
    void noCellLeaks() {
        Map<Outcome, Integer> seen = new EnumMap<>(Outcome.class);
        List<Cell> cells = cells();
        each(
                cells,
                cell -> {
                    Outcome outcome = expected(cell);
                    Answer answer =
                            outcome == Outcome.LET_IN
                                    ? ask(cell, owner(cell), this::nothing, emptied(cell))
                                    : ask(cell, owner(cell), this::nothing);
                    if (!fits(cell.operation(), outcome, answer)) {
                        leaks.add(
                                "%s: expected %s, got %d %s"
                                        .formatted(cell, outcome, answer.status(), shown(answer)));
                    }
                });
        cells.forEach(cell -> seen.merge(expected(cell), 1, Integer::sum));
        System.out.printf(
                "authorization matrix: %d operations, %d roles, %d cells: %s%n",
                operations().size(), Role.values().length, cells.size(), seen);
        assertThat(leaks).isEmpty();
        assertThat(seen)
                .containsKeys(
                        Outcome.LET_IN,
                        Outcome.NO_LOGIN,
                        Outcome.WEAK_LOGIN,
                        Outcome.NO_RIGHT,
                        Outcome.NO_MANDATE,
                        Outcome.NO_MANAGER,
                        Outcome.UNKNOWN);
    }

    @Test
    @DisplayName("an employer of others answers exactly like a number that nobody has")
    void employersOfOthersAreLikeUnknownOnes() {
        List<Cell> cells =
                cells().stream()
                        .filter(cell -> cell.operation().namesAnOwner())
                        .filter(cell -> !Set.of(Role.ANONYMOUS, Role.CLERK).contains(cell.role()))
                        .toList();
        each(
                cells,
                cell -> {
                    String foreign =
                            cell.role() == Role.MAIN_USER_OF_ANOTHER
                                    ? cast().own.number()
                                    : cast().other.number();
                    Answer others = ask(cell, foreign, this::nothing);
                    Answer unknown = ask(cell, NOBODYS_NUMBER, this::nothing);
                    if (!same(others, unknown)) {
                        leaks.add(
                                "%s: %s, but unknown %s"
                                        .formatted(cell, shown(others), shown(unknown)));
                    }
                });
        System.out.printf("employers of others: %d pairs of answers compared%n", cells.size());
        assertThat(leaks).isEmpty();
    }

    @Test
    @DisplayName("things of another employer answer exactly like things that do not exist")
    void thingsOfOthersAreLikeUnknownOnes() {
        Map<String, String> theirs = thingsOfOther();
        List<Cell> cells =
                cells().stream()
                        .filter(cell -> cell.role() == Role.MAIN_USER)
                        .filter(cell -> cell.operation().namesAnOwner())
                        .filter(
                                cell ->
                                        cell.operation().things().stream()
                                                .anyMatch(theirs::containsKey))
                        .toList();
        each(
                cells,
                cell -> {
                    Answer others =
                            ask(
                                    cell,
                                    cast().own.number(),
                                    thing -> theirs.getOrDefault(thing, nothing(thing)));
                    Answer unknown = ask(cell, cast().own.number(), this::nothing);
                    if (!same(others, unknown)) {
                        leaks.add(
                                "%s: %s, but unknown %s"
                                        .formatted(cell, shown(others), shown(unknown)));
                    }
                });
        System.out.printf(
                "things of others: %d pairs of answers compared, of %s%n",
                cells.size(), theirs.keySet());
        assertThat(leaks).isEmpty();
    }

    /**
     * What the other employer has: a worker, a posting, a notification, a report and its letter.
     */
    private Map<String, String> thingsOfOther() {
        Api clerk = PLATFORM.fund().clerk();
        Fund.Employer other = cast().other;
        PLATFORM.awaitReportable(other, "2026-05");
        clerk.post(
                        other.path("/reports/2026-05/submissions"),
                        Fund.lines("2026-05", other.workers(), "2964.55"))
                .expect(201);
        Until.answers(() -> PLATFORM.letters(other), letters -> !letters.isEmpty());
        String upload =
                clerk.upload(
                                other.path("/reports/2026-06/uploads"),
                                clerk.get(other.path("/reports/2026-06/template.xlsx"))
                                        .expect(200)
                                        .bytes())
                        .json()
                        .get("uploadId")
                        .asString();
        String notification = "2026-" + UUID.randomUUID().toString().substring(0, 8);
        ObjectNode notice = Api.JSON.createObjectNode();
        notice.put("notificationId", notification).put("from", "2026-07-01");
        notice.put("expectedTo", "2026-09-30");
        notice.putObject("site")
                .put("street", "Rheinufer 12")
                .put("postalCode", "50667")
                .put("city", "Köln")
                .put("land", "NW");
        String announced = PLATFORM.fund().person(other.number(), "Raamsma", "Jan", "1987-05-06");
        notice.putArray("workers").addObject().put("workerNumber", announced);
        clerk.post(other.path("/notifications"), notice.toString()).expect(201);
        JsonNode posting = clerk.get(other.path("/postings")).expect(200).json().get(0);
        return Map.of(
                "workerNumber", other.workers().getFirst(),
                "postingId", posting.get("postingId").asString(),
                "notificationId", notification,
                "letterId", PLATFORM.letters(other).iterator().next().get("letterId").asString(),
                "uploadId", upload,
                "mandateId", cast().mandateOfOther,
                "subject", cast().subjectOfOther());
    }

    private static List<Operation> operations() {
        return Running.SERVICES.stream()
                .flatMap(service -> OPERATIONS.getOrDefault(service, List.of()).stream())
                .toList();
    }

    private static List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (Operation operation : operations()) {
            for (Role role : Role.values()) {
                for (String level : isPerson(role) ? LEVELS : List.of("-")) {
                    cells.add(new Cell(operation, role, level));
                }
            }
        }
        return cells;
    }

    private static boolean isPerson(Role role) {
        return switch (role) {
            case ANONYMOUS, MACHINE_WITH_RIGHTS, MACHINE_WITHOUT_RIGHTS -> false;
            default -> true;
        };
    }

    /** One operation, tried by somebody who logged in at a level. */
    private record Cell(Operation operation, Role role, String level) {

        @Override
        public String toString() {
            return operation + " by " + role + " at " + level;
        }
    }

    private static Outcome expected(Cell cell) {
        Needs needs = cell.operation().needs();
        if (needs instanceof Needs.Nothing) {
            return Outcome.LET_IN;
        }
        if (cell.role() == Role.ANONYMOUS) {
            return Outcome.NO_LOGIN;
        }
        return switch (needs) {
            case Needs.Nothing() -> Outcome.LET_IN;
            case Needs.Login(String level) -> ofLogin(cell, level);
            case Needs.AtFund(String right) ->
                    cell.role().name().equals(right) ? Outcome.LET_IN : Outcome.NO_RIGHT;
            case Needs.Own() -> cell.role() == Role.CLERK ? Outcome.LET_IN : Outcome.UNKNOWN;
            case Needs.AtProvider _ -> ofProvider(cell.role());
            case Needs.Service service -> ofService(cell, service);
            case Needs.Member() -> ofMember(cell.role());
            case Needs.Manager manager -> ofManager(cell, manager.level());
        };
    }

    /** What needs a proof beside the password belongs to a person: a machine has nothing there. */
    private static Outcome ofLogin(Cell cell, String level) {
        if (level.equals("L1")) {
            return Outcome.LET_IN;
        }
        if (!isPerson(cell.role())) {
            return Outcome.UNKNOWN;
        }
        return LEVELS.indexOf(cell.level()) < LEVELS.indexOf(level)
                ? Outcome.WEAK_LOGIN
                : Outcome.LET_IN;
    }

    /** Whoever belongs to the provider, whatever he may do for its clients. */
    private static Outcome ofProvider(Role role) {
        return switch (role) {
            case CLERK, PROVIDER_WITH_MANDATE, PROVIDER_FOR_ANOTHER_SERVICE -> Outcome.LET_IN;
            default -> Outcome.UNKNOWN;
        };
    }

    private static Outcome ofService(Cell cell, Needs.Service service) {
        Outcome ofTheEmployer =
                service.onlyByMandate() ? Outcome.NOT_BY_THE_EMPLOYER : Outcome.LET_IN;
        boolean strong = LEVELS.indexOf(cell.level()) >= LEVELS.indexOf(service.level());
        return switch (cell.role()) {
            case CLERK -> Outcome.LET_IN;
            case MACHINE_WITH_RIGHTS ->
                    service.level().equals("L2-fresh") ? Outcome.NO_PERSON : ofTheEmployer;
            case MAIN_USER -> strong ? ofTheEmployer : Outcome.WEAK_LOGIN;
            case PROVIDER_WITH_MANDATE -> strong ? Outcome.LET_IN : Outcome.WEAK_LOGIN;
            case USER_WITH_ANOTHER_RIGHT -> Outcome.NO_RIGHT;
            case PROVIDER_FOR_ANOTHER_SERVICE -> Outcome.NO_MANDATE;
            default -> Outcome.UNKNOWN;
        };
    }

    private static Outcome ofMember(Role role) {
        return switch (role) {
            case CLERK, MAIN_USER, USER_WITH_ANOTHER_RIGHT, MACHINE_WITH_RIGHTS -> Outcome.LET_IN;
            default -> Outcome.UNKNOWN;
        };
    }

    private static Outcome ofManager(Cell cell, String level) {
        return switch (cell.role()) {
            case CLERK -> Outcome.LET_IN;
            case MAIN_USER ->
                    LEVELS.indexOf(cell.level()) >= LEVELS.indexOf(level)
                            ? Outcome.LET_IN
                            : Outcome.WEAK_LOGIN;
            case USER_WITH_ANOTHER_RIGHT, MACHINE_WITH_RIGHTS -> Outcome.NO_MANAGER;
            default -> Outcome.UNKNOWN;
        };
    }

    /** Let in means that something else than access decides: the body, the state, the thing. */
    private static boolean fits(Operation operation, Outcome outcome, Answer answer) {
        if (outcome == Outcome.LET_IN) {
            return answer.status() < 500
                    && answer.status() != 401
                    && answer.status() != 403
                    && (answer.status() != 404 || operation.asksForAThing());
        }
        return answer.status() == outcome.status
                && answer.header("Content-Type").startsWith("application/problem+json")
                && answer.json().path("code").asString("").equals(outcome.code);
    }

    /** Whoever is let in does nothing: there is nothing to do in an empty body. */
    private static String emptied(Cell cell) {
        Operation.Body body = cell.operation().body();
        return body.type().equals("application/json") ? "{}" : body.example();
    }

    private static String owner(Cell cell) {
        return cell.operation().needs() instanceof Needs.AtProvider
                ? cast().provider
                : cast().own.number();
    }

    private static boolean same(Answer one, Answer other) {
        return one.status() == other.status() && comparable(one).equals(comparable(other));
    }

    private static String comparable(Answer answer) {
        if (!answer.header("Content-Type").contains("json")) {
            return answer.text();
        }
        JsonNode body = answer.json();
        if (body instanceof ObjectNode problem) {
            problem.remove("correlationId");
        }
        return body.toString();
    }

    private static String shown(Answer answer) {
        String text = answer.text();
        return answer.status() + " " + text.substring(0, Math.min(200, text.length()));
    }

    private static Answer ask(Cell cell, String owner, UnaryOperator<String> things) {
        return ask(cell, owner, things, cell.operation().body().example());
    }

    private static Answer ask(Cell cell, String owner, UnaryOperator<String> things, String body) {
        Operation operation = cell.operation();
        String path =
                operation.at(
                        place ->
                                switch (place) {
                                    case "employerNumber", "organisation" -> owner;
                                    default -> things.apply(place);
                                });
        URI address = PLATFORM.serviceAddress(operation.service());
        Api caller =
                cell.role() == Role.ANONYMOUS
                        ? Api.anonymous(address)
                        : Api.with(address, token(cell));
        return caller.send(
                operation.method(),
                path,
                operation.method().equals("GET") ? null : body,
                "en",
                operation.body().type());
    }

    /** Nothing has these ids, except for months and codes, of which there is a list. */
    private String nothing(String place) {
        return switch (place) {
            case "month" -> "2026-04";
            case "version" -> "1";
            case "code" -> "COMP";
            case "number" -> "DL9999999";
            case "workerNumber", "survivor" -> "9999999999";
            default -> "00000000-0000-4000-8000-000000000000";
        };
    }

    private static String token(Cell cell) {
        String service =
                cell.operation().needs() instanceof Needs.Service needed ? needed.code() : "";
        Person person = cast().of(cell.role(), service);
        TrustedKey signing = Objects.requireNonNull(key);
        Map<String, Object> claims = signing.claims(person.subject(), cell.level());
        if (!isPerson(cell.role())) {
            // As Keycloak writes it for a client that logged in by itself.
            claims.remove("acr");
            claims.remove("auth_time");
            claims.put("azp", "machine");
            claims.put("client_id", "machine");
        }
        return signing.token(claims);
    }

    private static Cast cast() {
        return Objects.requireNonNull(everybody);
    }

    private static void each(List<Cell> cells, Consumer<Cell> act) {
        Semaphore places = new Semaphore(AT_ONCE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<? extends Future<?>> asked =
                    cells.stream()
                            .map(
                                    cell ->
                                            threads.submit(
                                                    () -> {
                                                        places.acquireUninterruptibly();
                                                        try {
                                                            act.accept(cell);
                                                        } finally {
                                                            places.release();
                                                        }
                                                    }))
                            .toList();
            for (Future<?> each : asked) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
