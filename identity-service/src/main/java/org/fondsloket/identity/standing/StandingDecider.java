package org.fondsloket.identity.standing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fondsloket.identity.standing.StandingCommand.RaiseLevel;
import org.fondsloket.identity.standing.StandingCommand.RecordProofing;
import org.fondsloket.identity.standing.StandingEvent.IdentityProofed;
import org.fondsloket.identity.standing.StandingEvent.LevelRaiseAsked;
import org.fondsloket.platform.command.Refusal;

/** Decides about a login's standing, without a framework, a clock or a database. */
public final class StandingDecider {

    /** L2 is reached by enrolling a factor, L3 by an identity check on top. */
    private static final Set<String> REACHABLE = Set.of("L2", "L3");

    private StandingDecider() {}

    /** Identifier of the standing of this login. */
    public static String idOf(String subject) {
        return "Login:" + subject;
    }

    /**
     * Asking for what was asked already changes nothing.
     *
     * @throws Refusal {@code LEVEL_UNKNOWN} for a level nobody can be raised to; {@code
     *     DOCUMENT_EXPIRED} when the document was out of date at the check
     */
    public static List<StandingEvent> decide(Standing state, StandingCommand command) {
        return switch (command) {
            case RaiseLevel(var subject, var organisation, var level) -> {
                if (!REACHABLE.contains(level)) {
                    throw new Refusal("LEVEL_UNKNOWN", Map.of("level", level));
                }
                yield level.equals(state.askedLevel())
                        ? List.of()
                        : List.of(new LevelRaiseAsked(subject, organisation, level));
            }
            case RecordProofing proofing -> {
                if (proofing.proofUntil().isBefore(proofing.today())) {
                    throw new Refusal("DOCUMENT_EXPIRED", Map.of());
                }
                yield proofing.proofUntil().equals(state.proofUntil())
                        ? List.of()
                        : List.of(
                                new IdentityProofed(
                                        proofing.subject(),
                                        proofing.method(),
                                        proofing.documentKind(),
                                        proofing.proofUntil()));
            }
        };
    }

    public static Standing evolve(Standing state, StandingEvent event) {
        return switch (event) {
            case LevelRaiseAsked(_, _, var level) -> new Standing(level, state.proofUntil());
            case IdentityProofed(_, _, _, var until) -> new Standing(state.askedLevel(), until);
        };
    }
}
