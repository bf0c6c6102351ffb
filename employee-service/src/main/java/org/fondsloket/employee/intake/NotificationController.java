package org.fondsloket.employee.intake;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fondsloket.employee.intake.Intake.AllTaken;
import org.fondsloket.employee.intake.Intake.Taken;
import org.fondsloket.employee.notification.Decided;
import org.fondsloket.employee.notification.NotificationKey;
import org.fondsloket.employee.paging.ListPage;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.BriefWait;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.scheme.RuleSets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** An employer's customs notifications: one, a file of them, their list, their end. */
@RestController
@RequestMapping("/api/employers/{employerNumber}/notifications")
class NotificationController {

    private static final String RIGHT = "WORKERS";
    private static final ZoneId FUND_ZONE = ZoneId.of("Europe/Berlin");

    /** More findings than anybody mends before trying again. */
    private static final int MOST_FINDINGS = 500;

    private final Intake intake;
    private final NotificationRows rows;
    private final NotificationViews views;
    private final RuleSets ruleSets;
    private final AccessDecisions access;
    private final CurrentActor actor;
    private final Clock clock;

    NotificationController(
            Intake intake,
            NotificationRows rows,
            NotificationViews views,
            RuleSets ruleSets,
            AccessDecisions access,
            CurrentActor actor,
            Clock clock) {
        this.intake = intake;
        this.rows = rows;
        this.views = views;
        this.ruleSets = ruleSets;
        this.access = access;
        this.actor = actor;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<List<NotificationView>> notifications(
            @PathVariable String employerNumber,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        access.require(actor.subject(), employerNumber, RIGHT);
        return ListPage.answer(
                views.ofEmployer(employerNumber, ListPage.of(page == null ? 0 : page, size)),
                rows.countOf(employerNumber));
    }

    @GetMapping("/{notificationId}")
    NotificationView notification(
            @PathVariable String employerNumber, @PathVariable String notificationId) {
        access.require(actor.subject(), employerNumber, RIGHT);
        return views.find(employerNumber, notificationId).orElseThrow(Problem::notFound);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ReceivedNotification> receive(
            @PathVariable String employerNumber, @RequestBody NotificationInput input) {
        access.require(actor.subject(), employerNumber, RIGHT);
        NotificationMustBePlausible rule = rule();
        int workers = input.workers() == null ? 0 : input.workers().size();
        Optional<CheckedNotification> checked =
                rule.checked(
                        employerNumber,
                        input,
                        new Place.Json(""),
                        IntStream.range(0, workers)
                                .<Place>mapToObj(i -> new Place.Json("/workers/" + i))
                                .toList());
        Taken taken =
                intake.receive(
                                employerNumber,
                                List.of(checked.orElseThrow(() -> invalid(rule.errors()))))
                        .notifications()
                        .getFirst();
        awaitList(employerNumber, List.of(taken));
        return ResponseEntity.status(taken.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
                .location(
                        URI.create(
                                "/api/employers/"
                                        + employerNumber
                                        + "/notifications/"
                                        + taken.answer().notificationId()))
                .body(taken.answer());
    }

    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ImportedFile receiveFile(
            @PathVariable String employerNumber, @RequestPart("file") MultipartFile upload)
            throws IOException {
        access.require(actor.subject(), employerNumber, RIGHT);
        NotificationFile file = NotificationFile.read(upload.getBytes());
        NotificationMustBePlausible rule = rule();
        List<CheckedNotification> checked = new ArrayList<>();
        for (NotificationFile.Part part : file.notifications()) {
            rule.checked(employerNumber, part.input(), part.whole(), List.copyOf(part.places()))
                    .ifPresent(checked::add);
        }
        List<FieldError> findings = new ArrayList<>(file.errors());
        findings.addAll(rule.errors());
        if (!findings.isEmpty()) {
            throw invalid(findings);
        }
        AllTaken all = intake.receive(employerNumber, checked);
        awaitList(employerNumber, all.notifications());
        int received = (int) all.notifications().stream().filter(Taken::isNew).count();
        int unchanged = (int) all.notifications().stream().filter(each -> !each.changed()).count();
        return new ImportedFile(
                file.rows(),
                received,
                all.notifications().size() - received - unchanged,
                unchanged,
                all.registered());
    }

    @PostMapping("/{notificationId}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(
            @PathVariable String employerNumber,
            @PathVariable String notificationId,
            @RequestBody EndNotificationRequest request) {
        access.require(actor.subject(), employerNumber, RIGHT);
        Decided decided =
                intake.end(
                        new NotificationKey(employerNumber, notificationId),
                        day(request.endedOn()));
        BriefWait.until(
                () -> rows.shows(employerNumber, Map.of(notificationId, decided.version())));
    }

    private NotificationMustBePlausible rule() {
        return new NotificationMustBePlausible(
                ruleSets.latest(), LocalDate.ofInstant(clock.instant(), FUND_ZONE));
    }

    private void awaitList(String employerNumber, List<Taken> taken) {
        Map<String, Long> versions =
                taken.stream()
                        .map(Taken::answer)
                        .collect(
                                Collectors.toMap(
                                        ReceivedNotification::notificationId,
                                        ReceivedNotification::version));
        BriefWait.until(() -> rows.shows(employerNumber, versions));
    }

    private static LocalDate day(@Nullable String text) {
        try {
            return LocalDate.parse(text == null ? "" : text);
        } catch (DateTimeException _) {
            throw invalid(List.of(new FieldError("/endedOn", "field.date", Map.of())));
        }
    }

    private static Problem invalid(List<FieldError> errors) {
        return new Problem(
                422,
                "INVALID_INPUT",
                Map.of(),
                errors.subList(0, Math.min(errors.size(), MOST_FINDINGS)));
    }
}
