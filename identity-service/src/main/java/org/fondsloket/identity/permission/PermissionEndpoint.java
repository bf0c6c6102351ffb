package org.fondsloket.identity.permission;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fondsloket.identity.people.Membership;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.AccessDecisions.Explanation;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.Messages;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * What may this person do for this employer, and why: the same chain that every service decides by.
 */
@RestController
class PermissionEndpoint {

    private final AccessDecisions decisions;
    private final Membership membership;
    private final CurrentActor actor;
    private final Messages messages;

    PermissionEndpoint(
            AccessDecisions decisions,
            Membership membership,
            CurrentActor actor,
            Messages messages) {
        this.decisions = decisions;
        this.membership = membership;
        this.actor = actor;
        this.messages = messages;
    }

    /** For the person, for the employer's own people and for the fund. */
    @GetMapping("/api/employers/{employerNumber}/permissions/{subject}")
    List<Permission> of(
            @PathVariable String employerNumber, @PathVariable String subject, Locale locale) {
        List<Explanation> explanations = decisions.explain(subject, employerNumber);
        boolean own =
                actor.subject().equals(subject)
                        && explanations.stream().anyMatch(Explanation::allowed);
        if (!own) {
            membership.requireReader(employerNumber);
        }
        boolean known =
                own
                        || membership.belongs(employerNumber, subject)
                        || explanations.stream().anyMatch(Explanation::allowed);
        if (!known) {
            throw Problem.notFound();
        }
        return explanations.stream().map(each -> permission(each, locale)).toList();
    }

    private Permission permission(Explanation explanation, Locale locale) {
        String name = messages.text("catalogue." + explanation.service(), Map.of(), locale);
        return new Permission(
                explanation.service(),
                name,
                explanation.allowed(),
                explanation.level(),
                explanation.levelFrom(),
                explanation.reasons().stream()
                        .map(
                                reason ->
                                        new Why(
                                                reason.code(),
                                                messages.text(
                                                        "why." + reason.code(),
                                                        spoken(reason.facts(), name),
                                                        locale),
                                                reason.facts()))
                        .toList());
    }

    /** People read the name of a service, not its code. */
    private static Map<String, String> spoken(Map<String, String> facts, String service) {
        if (!facts.containsKey("service")) {
            return facts;
        }
        Map<String, String> spoken = new HashMap<>(facts);
        spoken.put("service", service);
        return spoken;
    }

    /**
     * One service.
     *
     * @param level level of login that an act needs today
     * @param levelFrom day from which more is needed, if that is known
     */
    record Permission(
            String service,
            String name,
            boolean allowed,
            String level,
            @Nullable LocalDate levelFrom,
            List<Why> reasons) {}

    /** One link of the chain. */
    record Why(String code, String text, Map<String, String> facts) {}
}
