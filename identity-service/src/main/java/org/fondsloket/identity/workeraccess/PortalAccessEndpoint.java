package org.fondsloket.identity.workeraccess;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fondsloket.identity.access.Right;
import org.fondsloket.identity.employment.Workers;
import org.fondsloket.identity.holder.EmployerNumber;
import org.fondsloket.identity.people.Membership;
import org.fondsloket.identity.portalaccess.PortalAccess.Status;
import org.fondsloket.identity.portalaccess.PortalAccessCommand.Block;
import org.fondsloket.identity.portalaccess.PortalAccessCommand.ResetSecondFactor;
import org.fondsloket.identity.portalaccess.PortalAccessCommand.RevokeInvitation;
import org.fondsloket.identity.portalaccess.PortalAccessCommand.Unblock;
import org.fondsloket.identity.workeraccess.PortalAccesses.Listed;
import org.fondsloket.platform.command.Refusal;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The employer's side of its workers' access. Nothing here takes, shows or resets anybody's
 * password: a worker alone does that (S001-06).
 */
@RestController
@RequestMapping("/api/employers/{employerNumber}/portal-accesses")
class PortalAccessEndpoint {

    private static final String RIGHT = Right.EMPACC.name();
    private static final int MOST_AT_ONCE = 500;

    private final PortalAccesses accesses;
    private final PortalAccessActs acts;
    private final Workers workers;
    private final AccessDecisions decisions;
    private final CurrentActor actor;

    PortalAccessEndpoint(
            PortalAccesses accesses,
            PortalAccessActs acts,
            Workers workers,
            AccessDecisions decisions,
            CurrentActor actor) {
        this.accesses = accesses;
        this.acts = acts;
        this.workers = workers;
        this.decisions = decisions;
        this.actor = actor;
    }

    /** Whether the employer uses the portal at all: without it nothing else is shown (S001-01). */
    @GetMapping("/module")
    Module module(@PathVariable String employerNumber) {
        requireRight(employerNumber);
        return new Module(accesses.open(employerNumber));
    }

    /** Switched by the fund or by a provider with a mandate, not by the employer itself. */
    @PutMapping("/module")
    Module switchModule(@PathVariable String employerNumber, @RequestBody Switch wish) {
        Envelope envelope = requireRight(employerNumber);
        if (!byFund(envelope) && envelope.actor().mandate() == null) {
            throw decisions.refused(
                    actor.subject(),
                    employerNumber,
                    RIGHT,
                    new Problem(403, "ONLY_FUND_OR_PROVIDER"));
        }
        Boolean active = wish.active();
        if (active == null) {
            throw invalid("/active", "field.required", Map.of());
        }
        acts.open(employerNumber, active, envelope);
        return new Module(active);
    }

    @GetMapping
    List<Listed> accesses(
            @PathVariable String employerNumber,
            @RequestParam(required = false) @Nullable String status) {
        requireModule(employerNumber);
        Optional<Status> wanted =
                status == null ? Optional.empty() : Optional.of(checkedStatus(status));
        return accesses.ofEmployer(employerNumber, acts.now()).stream()
                .filter(row -> wanted.map(Status::name).map(row.status()::equals).orElse(true))
                .toList();
    }

    @GetMapping("/{workerNumber}")
    Listed access(@PathVariable String employerNumber, @PathVariable String workerNumber) {
        requireModule(employerNumber);
        return shown(employerNumber, workerNumber);
    }

    @PostMapping("/{workerNumber}/invitation")
    @ResponseStatus(HttpStatus.CREATED)
    Listed invite(@PathVariable String employerNumber, @PathVariable String workerNumber) {
        Envelope envelope = requireModule(employerNumber);
        shown(employerNumber, workerNumber);
        acts.invite(employerNumber, workerNumber, envelope);
        return shown(employerNumber, workerNumber);
    }

    @PostMapping("/{workerNumber}/invitation/resending")
    Listed resend(@PathVariable String employerNumber, @PathVariable String workerNumber) {
        Envelope envelope = requireModule(employerNumber);
        shown(employerNumber, workerNumber);
        acts.resend(employerNumber, workerNumber, envelope);
        return shown(employerNumber, workerNumber);
    }

    @PostMapping("/{workerNumber}/invitation/revocation")
    Listed revoke(@PathVariable String employerNumber, @PathVariable String workerNumber) {
        Envelope envelope = requireModule(employerNumber);
        shown(employerNumber, workerNumber);
        acts.send(new RevokeInvitation(employerNumber, workerNumber), envelope, "REVOKED");
        return shown(employerNumber, workerNumber);
    }

    /** Possible without the module too: closing a door must never depend on a subscription. */
    @PostMapping("/{workerNumber}/block")
    Listed block(
            @PathVariable String employerNumber,
            @PathVariable String workerNumber,
            @RequestBody BlockWish wish) {
        Envelope envelope = requireRight(employerNumber);
        shown(employerNumber, workerNumber);
        acts.send(
                new Block(employerNumber, workerNumber, wish.checkedReason()), envelope, "BLOCKED");
        return shown(employerNumber, workerNumber);
    }

    @PostMapping("/{workerNumber}/unblock")
    Listed unblock(@PathVariable String employerNumber, @PathVariable String workerNumber) {
        Envelope envelope = requireModule(employerNumber);
        shown(employerNumber, workerNumber);
        acts.send(new Unblock(employerNumber, workerNumber), envelope, "ACTIVE");
        return shown(employerNumber, workerNumber);
    }

    /** Takes away what protects a login, so it needs the login of one who hands out rights. */
    @PostMapping("/{workerNumber}/second-factor-reset")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resetSecondFactor(@PathVariable String employerNumber, @PathVariable String workerNumber) {
        Envelope envelope = requireModule(employerNumber);
        if (!byFund(envelope)) {
            decisions.requireLevel(actor.subject(), employerNumber, Membership.MANDATES);
        }
        shown(employerNumber, workerNumber);
        acts.send(
                new ResetSecondFactor(employerNumber, workerNumber, UUID.randomUUID().toString()),
                envelope,
                () -> true);
    }

    /** Some succeed and some do not: nothing is rolled back, each has its own result (S001-22). */
    @PostMapping("/collective")
    List<Result> collective(@PathVariable String employerNumber, @RequestBody Collective wish) {
        Collective.Act act = wish.checkedAct();
        Envelope envelope =
                act == Collective.Act.GRANT
                        ? requireModule(employerNumber)
                        : requireRight(employerNumber);
        String reason = wish.checkedReason();
        return wish.checkedWorkers().stream()
                .map(
                        worker ->
                                new Result(
                                        worker,
                                        outcome(employerNumber, worker, act, reason, envelope)))
                .toList();
    }

    private String outcome(
            String employerNumber,
            String workerNumber,
            Collective.Act act,
            @Nullable String reason,
            Envelope envelope) {
        if (!workers.worksAt(employerNumber, workerNumber)) {
            return "UNKNOWN";
        }
        try {
            if (act == Collective.Act.BLOCK) {
                acts.send(new Block(employerNumber, workerNumber, reason), envelope, "BLOCKED");
                return "DONE";
            }
            if (workers.hasLeft(employerNumber, workerNumber)) {
                return "LEFT";
            }
            if (workers.sharesAddress(employerNumber, workerNumber)) {
                return "SHARED";
            }
            acts.invite(employerNumber, workerNumber, envelope);
            return "DONE";
        } catch (Problem problem) {
            return problem.code();
        } catch (Refusal refusal) {
            return refusal.facts().getOrDefault("state", refusal.code());
        }
    }

    private Envelope requireRight(String employerNumber) {
        if (!EmployerNumber.isValid(employerNumber)) {
            throw Problem.notFound();
        }
        decisions.require(actor.subject(), employerNumber, RIGHT);
        return actor.envelopeFor(employerNumber);
    }

    private Envelope requireModule(String employerNumber) {
        Envelope envelope = requireRight(employerNumber);
        if (!accesses.open(employerNumber)) {
            throw new Problem(409, "MODULE_NOT_ACTIVE");
        }
        return envelope;
    }

    private static boolean byFund(Envelope envelope) {
        return Right.FUND.equals(envelope.actor().organisation());
    }

    private Listed shown(String employerNumber, String workerNumber) {
        return accesses.ofWorker(employerNumber, workerNumber, acts.now())
                .orElseThrow(Problem::notFound);
    }

    private static Status checkedStatus(String status) {
        return Arrays.stream(Status.values())
                .filter(known -> known.name().equals(status))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Problem(
                                        400,
                                        "INVALID_PARAMETER",
                                        Map.of("name", "status"),
                                        List.of()));
    }

    static Problem invalid(String pointer, String code, Map<String, String> facts) {
        return new Problem(
                422, "INVALID_INPUT", Map.of(), List.of(new FieldError(pointer, code, facts)));
    }

    /** Whether the employer uses the portal for workers. */
    record Module(boolean active) {}

    /** Body of the switch. */
    record Switch(@Nullable Boolean active) {}

    /** What came of the act for one worker. */
    record Result(String workerNumber, String outcome) {}

    /** Why somebody was blocked; the worker is told nothing of it. */
    enum BlockReason {
        STATEMENT_DELIVERED,
        LEFT,
        MISUSE,
        OTHER;

        static @Nullable String checked(@Nullable String reason) {
            if (reason == null || reason.isBlank()) {
                return null;
            }
            return Arrays.stream(values())
                    .map(Enum::name)
                    .filter(reason::equals)
                    .findFirst()
                    .orElseThrow(
                            () ->
                                    invalid(
                                            "/reason",
                                            "field.one-of",
                                            Map.of(
                                                    "allowed",
                                                    Arrays.stream(values())
                                                            .map(Enum::name)
                                                            .collect(Collectors.joining(", ")))));
        }
    }

    /** Body of a block. */
    record BlockWish(@Nullable String reason) {

        @Nullable String checkedReason() {
            return BlockReason.checked(reason);
        }
    }

    /** Body of an act on several workers. */
    record Collective(
            @Nullable String act,
            @Nullable List<@Nullable String> workerNumbers,
            @Nullable String reason) {

        enum Act {
            GRANT,
            BLOCK
        }

        Act checkedAct() {
            return Arrays.stream(Act.values())
                    .filter(known -> known.name().equals(act))
                    .findFirst()
                    .orElseThrow(
                            () ->
                                    act == null
                                            ? invalid("/act", "field.required", Map.of())
                                            : invalid(
                                                    "/act",
                                                    "field.one-of",
                                                    Map.of("allowed", "GRANT, BLOCK")));
        }

        @Nullable String checkedReason() {
            return BlockReason.checked(reason);
        }

        List<String> checkedWorkers() {
            if (workerNumbers == null || workerNumbers.isEmpty()) {
                throw invalid("/workerNumbers", "field.required", Map.of());
            }
            if (workerNumbers.size() > MOST_AT_ONCE) {
                throw invalid("/workerNumbers", "field.size", Map.of());
            }
            LinkedHashSet<String> distinct = new LinkedHashSet<>();
            for (String number : workerNumbers) {
                if (number == null) {
                    throw invalid("/workerNumbers", "field.invalid", Map.of());
                }
                distinct.add(number);
            }
            return List.copyOf(distinct);
        }
    }
}
