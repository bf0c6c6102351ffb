package org.fondsloket.identity.mandate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fondsloket.identity.mandate.Mandate.Assignment;
import org.fondsloket.identity.mandate.Mandate.Ended;
import org.fondsloket.identity.mandate.Mandate.None;
import org.fondsloket.identity.mandate.Mandate.Open;
import org.fondsloket.identity.mandate.Mandate.Phase;
import org.fondsloket.identity.mandate.MandateCommand.ActivateMandate;
import org.fondsloket.identity.mandate.MandateCommand.AnnounceExpiry;
import org.fondsloket.identity.mandate.MandateCommand.AssignUser;
import org.fondsloket.identity.mandate.MandateCommand.Consent;
import org.fondsloket.identity.mandate.MandateCommand.DeclineMandate;
import org.fondsloket.identity.mandate.MandateCommand.ExpireMandate;
import org.fondsloket.identity.mandate.MandateCommand.GrantMandate;
import org.fondsloket.identity.mandate.MandateCommand.LapseMandate;
import org.fondsloket.identity.mandate.MandateCommand.RejectMandate;
import org.fondsloket.identity.mandate.MandateCommand.RemoveUser;
import org.fondsloket.identity.mandate.MandateCommand.RequestMandate;
import org.fondsloket.identity.mandate.MandateCommand.ResumeMandate;
import org.fondsloket.identity.mandate.MandateCommand.RevokeMandate;
import org.fondsloket.identity.mandate.MandateCommand.SuspendMandate;
import org.fondsloket.identity.mandate.MandateEvent.MandateActivated;
import org.fondsloket.identity.mandate.MandateEvent.MandateDeclined;
import org.fondsloket.identity.mandate.MandateEvent.MandateExpired;
import org.fondsloket.identity.mandate.MandateEvent.MandateExpiryAnnounced;
import org.fondsloket.identity.mandate.MandateEvent.MandateGranted;
import org.fondsloket.identity.mandate.MandateEvent.MandateLapsed;
import org.fondsloket.identity.mandate.MandateEvent.MandateRejected;
import org.fondsloket.identity.mandate.MandateEvent.MandateRequested;
import org.fondsloket.identity.mandate.MandateEvent.MandateRevoked;
import org.fondsloket.identity.mandate.MandateEvent.MandateSuspended;
import org.fondsloket.identity.mandate.MandateEvent.MandateUserAssigned;
import org.fondsloket.identity.mandate.MandateEvent.MandateUserRemoved;
import org.fondsloket.platform.command.Refusal;

/**
 * Decides about a mandate, without a framework, a clock or a database (source: mandates of service
 * providers and chain mandates, which are one and the same thing here).
 */
public final class MandateDecider {

    private MandateDecider() {}

    /** Identifier of this mandate. */
    public static String idOf(String mandateId) {
        return "Mandate:" + mandateId;
    }

    /**
     * What is so already is not decided again.
     *
     * @throws Refusal {@code MANDATE_STATE} with the state that does not allow it; or the code of
     *     the rule that the wish breaks
     */
    public static List<MandateEvent> decide(Mandate mandate, MandateCommand command) {
        return switch (command) {
            case RequestMandate request -> request(mandate, request);
            case GrantMandate(var id, var consent) -> grant(mandate, id, consent);
            case DeclineMandate(var id) -> {
                MandateTerms terms = open(mandate, Phase.REQUESTED).terms();
                yield List.of(new MandateDeclined(id, terms.employerNumber(), terms.grantee()));
            }
            case ActivateMandate(var id, var today) -> activate(mandate, id, today);
            case RejectMandate(var id, var reason) -> {
                MandateTerms terms = open(mandate, Phase.GRANTED).terms();
                yield List.of(
                        new MandateRejected(id, terms.employerNumber(), terms.grantee(), reason));
            }
            case SuspendMandate(var id, var reason) -> {
                MandateTerms terms = open(mandate, Phase.ACTIVE).terms();
                yield List.of(
                        new MandateSuspended(id, terms.employerNumber(), terms.grantee(), reason));
            }
            case ResumeMandate(var id) ->
                    List.of(new MandateActivated(id, open(mandate, Phase.SUSPENDED).terms()));
            case RevokeMandate(var id, var reason) -> revoke(mandate, id, reason);
            case ExpireMandate(var id, var today) ->
                    mandate instanceof Open(var terms, _, _, _) && today.isAfter(terms.validUntil())
                            ? List.of(
                                    new MandateExpired(id, terms.employerNumber(), terms.grantee()))
                            : List.of();
            case AnnounceExpiry(var id, var today, var rules) ->
                    announce(mandate, id, today, rules);
            case LapseMandate(var id, var batch) ->
                    mandate instanceof Open(var terms, _, _, _)
                            ? List.of(
                                    new MandateLapsed(
                                            id, terms.employerNumber(), terms.grantee(), batch))
                            : List.of();
            case AssignUser assign -> assign(mandate, assign);
            case RemoveUser(var id, var subject) ->
                    mandate instanceof Open(var terms, _, var users, _)
                                    && users.containsKey(subject)
                            ? List.of(new MandateUserRemoved(id, terms.employerNumber(), subject))
                            : List.of();
        };
    }

    public static Mandate evolve(Mandate mandate, MandateEvent event) {
        return switch (event) {
            case MandateRequested(_, var terms, _, _) ->
                    new Open(terms, Phase.REQUESTED, Map.of(), Set.of());
            case MandateGranted _ -> moved(mandate, Phase.GRANTED);
            case MandateActivated _ -> moved(mandate, Phase.ACTIVE);
            case MandateSuspended _ -> moved(mandate, Phase.SUSPENDED);
            case MandateDeclined _ -> ended(mandate, Phase.DECLINED);
            case MandateRejected _ -> ended(mandate, Phase.REJECTED);
            case MandateRevoked _ -> ended(mandate, Phase.REVOKED);
            case MandateExpired _ -> ended(mandate, Phase.EXPIRED);
            case MandateLapsed _ -> ended(mandate, Phase.LAPSED);
            case MandateExpiryAnnounced announced -> {
                Open open = asOpen(mandate);
                Set<Integer> more = new HashSet<>(open.announced());
                more.add(announced.notice());
                yield new Open(open.terms(), open.phase(), open.users(), more);
            }
            case MandateUserAssigned(_, _, var subject, var services, var until) -> {
                Open open = asOpen(mandate);
                Map<String, Assignment> users = new HashMap<>(open.users());
                users.put(subject, new Assignment(services, until));
                yield new Open(open.terms(), open.phase(), users, open.announced());
            }
            case MandateUserRemoved(_, _, var subject) -> {
                Open open = asOpen(mandate);
                Map<String, Assignment> users = new HashMap<>(open.users());
                users.remove(subject);
                yield new Open(open.terms(), open.phase(), users, open.announced());
            }
        };
    }

    private static List<MandateEvent> request(Mandate mandate, RequestMandate request) {
        if (!(mandate instanceof None)) {
            throw refusedIn(mandate);
        }
        MandateTerms terms = request.terms();
        if (terms.services().isEmpty()) {
            throw new Refusal("MANDATE_NO_SERVICES", Map.of());
        }
        for (String service : terms.services()) {
            if (!request.mandatable().contains(service)) {
                throw new Refusal("SERVICE_NOT_MANDATABLE", Map.of("service", service));
            }
        }
        if (terms.grantee().equals(terms.employerNumber())) {
            throw new Refusal("MANDATE_TO_SELF", Map.of());
        }
        if (terms.validUntil().isBefore(terms.validFrom())
                || terms.validUntil().isBefore(request.today())) {
            throw new Refusal("MANDATE_ENDS_TOO_EARLY", Map.of());
        }
        int years = request.rules().longestYears();
        if (terms.validUntil().isAfter(terms.validFrom().plusYears(years))) {
            throw new Refusal("MANDATE_TOO_LONG", Map.of("years", Integer.toString(years)));
        }
        return List.of(
                new MandateRequested(
                        request.mandateId(), terms, request.requestedBy(), request.replaces()));
    }

    private static List<MandateEvent> grant(Mandate mandate, String id, Consent consent) {
        MandateTerms terms = open(mandate, Phase.REQUESTED).terms();
        if (consent.documentId() == null) {
            if (!consent.byManager()) {
                throw new Refusal("CONSENT_NEEDS_MANAGER", Map.of());
            }
            if (!consent.strong()) {
                throw new Refusal("CONSENT_NEEDS_L2", Map.of());
            }
            if (consent.textVersion() == null) {
                throw new Refusal("CONSENT_WITHOUT_TEXT", Map.of());
            }
        }
        return List.of(new MandateGranted(id, terms, consent.textVersion(), consent.documentId()));
    }

    private static List<MandateEvent> activate(Mandate mandate, String id, LocalDate today) {
        MandateTerms terms = open(mandate, Phase.GRANTED).terms();
        if (terms.validUntil().isBefore(today)) {
            throw new Refusal("MANDATE_ENDS_TOO_EARLY", Map.of());
        }
        return List.of(new MandateActivated(id, terms));
    }

    /** Possible at any moment until it is over; a second time changes nothing. */
    private static List<MandateEvent> revoke(Mandate mandate, String id, String reason) {
        return switch (mandate) {
            case None() -> throw refusedIn(mandate);
            case Open(var terms, _, _, _) ->
                    List.of(
                            new MandateRevoked(
                                    id, terms.employerNumber(), terms.grantee(), reason));
            case Ended(_, var phase) -> {
                if (phase == Phase.REVOKED) {
                    yield List.of();
                }
                throw refusedIn(mandate);
            }
        };
    }

    /** Only the most urgent notice is given, and each one once. */
    private static List<MandateEvent> announce(
            Mandate mandate, String id, LocalDate today, MandateRules rules) {
        if (!(mandate instanceof Open(var terms, var phase, _, var announced))
                || phase != Phase.ACTIVE) {
            return List.of();
        }
        long left = ChronoUnit.DAYS.between(today, terms.validUntil());
        Optional<Integer> due =
                rules.noticeDays().stream().filter(days -> left <= days).findFirst();
        return due.filter(notice -> left >= 0 && !announced.contains(notice))
                .<List<MandateEvent>>map(
                        notice ->
                                List.of(
                                        new MandateExpiryAnnounced(
                                                id,
                                                terms.employerNumber(),
                                                terms.grantee(),
                                                terms.validUntil(),
                                                notice,
                                                Math.toIntExact(left))))
                .orElse(List.of());
    }

    private static List<MandateEvent> assign(Mandate mandate, AssignUser assign) {
        Open open = open(mandate, Phase.ACTIVE);
        if (assign.services().isEmpty()) {
            throw new Refusal("MANDATE_NO_SERVICES", Map.of());
        }
        for (String service : assign.services()) {
            if (!open.terms().services().contains(service)) {
                throw new Refusal("ASSIGNMENT_WIDER", Map.of("service", service));
            }
        }
        if (assign.validUntil().isAfter(open.terms().validUntil())) {
            throw new Refusal(
                    "ASSIGNMENT_LONGER", Map.of("until", open.terms().validUntil().toString()));
        }
        Assignment wanted = new Assignment(assign.services(), assign.validUntil());
        return wanted.equals(open.users().get(assign.subject()))
                ? List.of()
                : List.of(
                        new MandateUserAssigned(
                                assign.mandateId(),
                                open.terms().employerNumber(),
                                assign.subject(),
                                assign.services(),
                                assign.validUntil()));
    }

    private static Open open(Mandate mandate, Phase phase) {
        if (mandate instanceof Open open && open.phase() == phase) {
            return open;
        }
        throw refusedIn(mandate);
    }

    private static Refusal refusedIn(Mandate mandate) {
        String state =
                switch (mandate) {
                    case None() -> "NONE";
                    case Open open -> open.phase().name();
                    case Ended ended -> ended.phase().name();
                };
        return new Refusal("MANDATE_STATE", Map.of("state", state));
    }

    private static Open asOpen(Mandate mandate) {
        if (mandate instanceof Open open) {
            return open;
        }
        throw new IllegalStateException("no open mandate before this event");
    }

    private static Mandate moved(Mandate mandate, Phase phase) {
        Open open = asOpen(mandate);
        return new Open(open.terms(), phase, open.users(), open.announced());
    }

    private static Mandate ended(Mandate mandate, Phase phase) {
        return new Ended(asOpen(mandate).terms(), phase);
    }
}
