package org.fondsloket.identity.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fondsloket.identity.access.Right;
import org.fondsloket.identity.catalogue.PolicyRows.PolicyRow;
import org.fondsloket.identity.policy.PolicyCommand;
import org.fondsloket.identity.policy.PolicyCommand.SetCutover;
import org.fondsloket.identity.policy.PolicyCommand.SetRequiredLevel;
import org.fondsloket.identity.policy.PolicyReason;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.command.Refusal;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.BriefWait;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Level;
import org.fondsloket.platform.web.Messages;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.platform.web.catalogue.ServiceCatalogue;
import org.fondsloket.platform.web.catalogue.ServiceCatalogue.Shipped;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The services of the fund: open to everybody, so that an employer can read what it is about to
 * have somebody else do; changed by the fund alone.
 */
@RestController
@RequestMapping("/api/services")
class CatalogueEndpoint {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final long LONGEST_SECONDS = 36_000;

    private final ServiceCatalogue catalogue;
    private final PolicyRows rows;
    private final Commands commands;
    private final AccessDecisions decisions;
    private final CurrentActor actor;
    private final Messages messages;
    private final Clock clock;

    CatalogueEndpoint(
            ServiceCatalogue catalogue,
            PolicyRows rows,
            Commands commands,
            AccessDecisions decisions,
            CurrentActor actor,
            Messages messages,
            Clock clock) {
        this.catalogue = catalogue;
        this.rows = rows;
        this.commands = commands;
        this.decisions = decisions;
        this.actor = actor;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    List<ServiceView> services(Locale locale) {
        Map<String, PolicyRow> decided =
                rows.all().stream().collect(Collectors.toMap(PolicyRow::serviceCode, row -> row));
        LocalDate today = LocalDate.ofInstant(clock.instant(), BERLIN);
        return catalogue.services().stream()
                .map(entry -> view(entry, decided.get(entry.code()), today, locale))
                .toList();
    }

    @PutMapping("/{code}/required-level")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void setRequiredLevel(@PathVariable String code, @RequestBody LevelChoice choice) {
        decisions.requireFund(actor.subject(), Right.CLERK.name());
        String level =
                Level.named(choice.level())
                        .map(Level::acr)
                        .orElseThrow(() -> invalid("/level", "field.one-of", allowedLevels()));
        long age = choice.maxAgeSeconds() == null ? LONGEST_SECONDS : choice.maxAgeSeconds();
        if (age < 1 || age > LONGEST_SECONDS) {
            throw invalid("/maxAgeSeconds", "field.invalid", "");
        }
        send(
                new SetRequiredLevel(code, level, age, reason(choice.reason())),
                row -> row.requiredLevel().equals(level) && row.maxAgeSeconds() == age);
    }

    @PutMapping("/{code}/cutover")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void setCutover(@PathVariable String code, @RequestBody CutoverChoice choice) {
        decisions.requireFund(actor.subject(), Right.CLERK.name());
        send(
                new SetCutover(code, choice.day(), reason(choice.reason())),
                row -> Objects.equals(row.cutover(), choice.day()));
    }

    private void send(PolicyCommand command, Predicate<PolicyRow> done) {
        try {
            commands.send(command, actor.envelopeFor(Right.FUND));
        } catch (Refusal refusal) {
            if (refusal.code().startsWith("CLASS_")) {
                throw new Problem(
                        422,
                        refusal.code(),
                        refusal.facts(),
                        List.of(new FieldError("/level", refusal.code(), refusal.facts())));
            }
            if ("SERVICE_UNKNOWN".equals(refusal.code())) {
                throw Problem.notFound();
            }
            throw refusal;
        }
        BriefWait.until(() -> rows.find(command.serviceCode()).filter(done).isPresent());
    }

    private static String reason(@Nullable String given) {
        return Arrays.stream(PolicyReason.values())
                .filter(reason -> reason != PolicyReason.SHIPPED)
                .map(PolicyReason::name)
                .filter(name -> name.equals(given))
                .findFirst()
                .orElseThrow(
                        () ->
                                invalid(
                                        "/reason",
                                        given == null ? "field.required" : "field.one-of",
                                        Arrays.stream(PolicyReason.values())
                                                .filter(reason -> reason != PolicyReason.SHIPPED)
                                                .map(PolicyReason::name)
                                                .collect(Collectors.joining(", "))));
    }

    private static String allowedLevels() {
        return Arrays.stream(Level.values()).map(Level::acr).collect(Collectors.joining(", "));
    }

    private static Problem invalid(String pointer, String code, String allowed) {
        return new Problem(
                422,
                "INVALID_INPUT",
                Map.of(),
                List.of(
                        new FieldError(
                                pointer,
                                code,
                                allowed.isEmpty() ? Map.of() : Map.of("allowed", allowed))));
    }

    /** Until the first event is in the view, what is shipped holds. */
    private ServiceView view(
            Shipped entry, @Nullable PolicyRow decided, LocalDate today, Locale locale) {
        String required = decided == null ? entry.required().acr() : decided.requiredLevel();
        LocalDate cutover = decided == null ? entry.cutover() : decided.cutover();
        boolean inForce = cutover == null || !today.isBefore(cutover);
        return new ServiceView(
                entry.code(),
                messages.text("catalogue." + entry.code(), Map.of(), locale),
                messages.text("catalogue." + entry.code() + ".detail", Map.of(), locale),
                entry.dataClass(),
                catalogue.classOf(entry).floor().acr(),
                required,
                inForce ? required : Level.L1.acr(),
                decided == null ? entry.maxAge().toSeconds() : decided.maxAgeSeconds(),
                Optional.ofNullable(cutover).filter(day -> !inForce).orElse(null),
                entry.mandatable(),
                entry.paperForm());
    }

    /**
     * One service in the reader's language.
     *
     * @param levelToday level that an act needs today
     * @param cutover first day of the required level, while it lies ahead
     */
    record ServiceView(
            String code,
            String name,
            String description,
            String dataClass,
            String floor,
            String requiredLevel,
            String levelToday,
            long maxAgeSeconds,
            @Nullable LocalDate cutover,
            boolean mandatable,
            String paperForm) {}

    /** Body of a level that the fund sets. */
    record LevelChoice(
            @Nullable String level, @Nullable Long maxAgeSeconds, @Nullable String reason) {}

    /** Body of a cut-over that the fund sets; no day means at once. */
    record CutoverChoice(@Nullable LocalDate day, @Nullable String reason) {}
}
