package org.fondsloket.identity.delegation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fondsloket.identity.delegation.Mandates.Row;
import org.fondsloket.identity.mandate.MandateCommand;
import org.fondsloket.identity.mandate.MandateCommand.AssignUser;
import org.fondsloket.identity.mandate.MandateCommand.Consent;
import org.fondsloket.identity.mandate.MandateCommand.GrantMandate;
import org.fondsloket.identity.mandate.MandateCommand.RemoveUser;
import org.fondsloket.identity.mandate.MandateCommand.RequestMandate;
import org.fondsloket.identity.mandate.MandateReason;
import org.fondsloket.identity.mandate.MandateTerms;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.command.Refusal;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.platform.web.BriefWait;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Level;
import org.fondsloket.platform.web.LoginStrength;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.platform.web.catalogue.ServiceCatalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes mandates, and answers only when the view shows the change to whoever reads next. */
@Component
class MandateActs {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** Rules that a field of the form breaks: the form is shown again, with the field named. */
    private static final Map<String, String> FIELDS =
            Map.of(
                    "MANDATE_NO_SERVICES", "/services",
                    "SERVICE_NOT_MANDATABLE", "/services",
                    "ASSIGNMENT_WIDER", "/services",
                    "ASSIGNMENT_LONGER", "/validUntil",
                    "MANDATE_ENDS_TOO_EARLY", "/validUntil",
                    "MANDATE_TOO_LONG", "/validUntil",
                    "MANDATE_TO_SELF", "/grantee");

    private final Commands commands;
    private final Mandates mandates;
    private final Providers providers;
    private final MandateProperties properties;
    private final ServiceCatalogue catalogue;
    private final CurrentActor actor;
    private final Clock clock;

    MandateActs(
            Commands commands,
            Mandates mandates,
            Providers providers,
            MandateProperties properties,
            ServiceCatalogue catalogue,
            CurrentActor actor,
            Clock clock) {
        this.commands = commands;
        this.mandates = mandates;
        this.providers = providers;
        this.properties = properties;
        this.catalogue = catalogue;
        this.actor = actor;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BERLIN);
    }

    /** Terms from today on, with the provider entered where it is new. */
    MandateTerms terms(MandateWish wish, String employerNumber) {
        return wish.terms(employerNumber, today(), providers);
    }

    /** Asks for a mandate; without an agreement it waits for the employer. */
    String request(
            MandateTerms terms,
            String requestedBy,
            @Nullable String replaces,
            @Nullable Consent consent,
            Envelope envelope) {
        refuseOverlap(terms, replaces);
        String id = UUID.randomUUID().toString();
        send(
                new RequestMandate(
                        id,
                        terms,
                        requestedBy,
                        replaces,
                        mandatable(),
                        properties.rules(),
                        today()),
                envelope,
                consent == null ? "REQUESTED" : "");
        if (consent != null) {
            send(new GrantMandate(id, consent), envelope, "GRANTED");
        }
        return id;
    }

    /** Lets somebody act; the view shows exactly this afterwards. */
    void assign(AssignUser command, Envelope envelope) {
        send(
                command,
                envelope,
                () ->
                        mandates.assigned(
                                command.mandateId(),
                                command.subject(),
                                assigned ->
                                        assigned.services().equals(command.services())
                                                && assigned.validUntil()
                                                        .equals(command.validUntil())));
    }

    /** Lets somebody act no more. */
    void remove(RemoveUser command, Envelope envelope) {
        send(
                command,
                envelope,
                () -> !mandates.assigned(command.mandateId(), command.subject(), _ -> true));
    }

    /** Mandates that this act ended and that nobody has asked for again. */
    List<Row> lapsed(String employerNumber, String batch) {
        return mandates.lapsed(employerNumber, batch);
    }

    /** Sends the command and waits until the view is in this state; an empty one waits for none. */
    boolean send(MandateCommand command, Envelope envelope, String state) {
        return send(
                command,
                envelope,
                () ->
                        state.isEmpty()
                                || mandates.find(command.mandateId())
                                        .filter(row -> row.state().equals(state))
                                        .isPresent());
    }

    boolean send(MandateCommand command, Envelope envelope, BooleanSupplier seen) {
        boolean changed;
        try {
            changed = commands.send(command, envelope);
        } catch (Refusal refusal) {
            String pointer = FIELDS.get(refusal.code());
            if (pointer != null) {
                throw invalid(pointer, refusal.code(), refusal.facts());
            }
            throw refusal;
        }
        if (changed) {
            BriefWait.until(seen);
        }
        return changed;
    }

    /** Waits until the view shows none of these as living. */
    void awaitEnd(List<Row> rows) {
        BriefWait.until(() -> rows.stream().noneMatch(row -> mandates.isLiving(row.mandateId())));
    }

    /** The consent of whoever is logged in, who was found to be a manager before. */
    Consent consentOnScreen(@Nullable String textVersion) {
        if (textVersion == null || textVersion.isBlank()) {
            throw invalid("/consentTextVersion", "field.required", Map.of());
        }
        if (!properties.consentTexts().contains(textVersion)) {
            throw invalid(
                    "/consentTextVersion",
                    "field.one-of",
                    Map.of("allowed", String.join(", ", properties.consentTexts())));
        }
        LoginStrength strength = actor.strength();
        if (strength.machine() || !strength.level().atLeast(Level.L2)) {
            throw new Problem(403, "CONSENT_NEEDS_L2");
        }
        return Consent.onScreen(textVersion, true, true);
    }

    /** One of these reasons by its name. */
    static String reason(@Nullable String given, MandateReason... allowed) {
        for (MandateReason reason : allowed) {
            if (reason.name().equals(given)) {
                return reason.name();
            }
        }
        throw invalid(
                "/reason",
                given == null ? "field.required" : "field.one-of",
                given == null
                        ? Map.of()
                        : Map.of(
                                "allowed",
                                List.of(allowed).stream()
                                        .map(MandateReason::name)
                                        .collect(Collectors.joining(", "))));
    }

    /** The mandate, if this is one of its sides. */
    Row found(String mandateId, Predicate<Row> belongs) {
        return mandates.find(mandateId).filter(belongs).orElseThrow(Problem::notFound);
    }

    static Problem invalid(String pointer, String code, Map<String, String> facts) {
        return new Problem(
                422, "INVALID_INPUT", Map.of(), List.of(new FieldError(pointer, code, facts)));
    }

    /** Two mandates for the same thing would leave open which one counts: one wider is offered. */
    private void refuseOverlap(MandateTerms terms, @Nullable String replaces) {
        List<Row> overlapping =
                mandates.overlapping(terms).stream()
                        .filter(row -> !row.mandateId().equals(replaces))
                        .toList();
        if (overlapping.isEmpty()) {
            return;
        }
        Row first = overlapping.getFirst();
        Set<String> merged = new TreeSet<>(first.terms().services());
        merged.addAll(terms.services());
        throw new Problem(409, "MANDATE_OVERLAPS", Map.of("mandate", first.mandateId()), List.of())
                .with("mandate", first.mandateId())
                .with("mergedServices", List.copyOf(merged));
    }

    private Set<String> mandatable() {
        return catalogue.services().stream()
                .filter(ServiceCatalogue.Shipped::mandatable)
                .map(ServiceCatalogue.Shipped::code)
                .collect(Collectors.toUnmodifiableSet());
    }
}
