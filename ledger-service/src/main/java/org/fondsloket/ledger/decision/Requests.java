package org.fondsloket.ledger.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fondsloket.ledger.contribution.ContributionCommand.AgreeInstalmentPlan;
import org.fondsloket.ledger.contribution.ContributionCommand.ChargeCost;
import org.fondsloket.ledger.contribution.ContributionCommand.ClaimDecision;
import org.fondsloket.ledger.contribution.ContributionCommand.DecideClaim;
import org.fondsloket.ledger.contribution.ContributionCommand.EndInstalmentPlan;
import org.fondsloket.ledger.contribution.ContributionCommand.Instalment;
import org.fondsloket.ledger.contribution.ContributionCommand.Waive;
import org.fondsloket.ledger.contribution.ItemKind;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.scheme.Money;
import org.jspecify.annotations.Nullable;

/** What a clerk sends; each checks all its fields before anything is decided. */
final class Requests {

    private static final YearMonth NO_MONTH = YearMonth.of(2006, 1);

    private Requests() {}

    /** A decision that can be carried out. */
    record Checked<C>(C command, Reason reason, String decisionId, String subject) {}

    /** Gives up a debt of a month. */
    record WaiverRequest(
            @Nullable String decisionId,
            @Nullable YearMonth month,
            @Nullable String kind,
            @Nullable BigDecimal amount,
            @Nullable String reasonCode,
            @Nullable String reason) {

        Checked<Waive> checked(String employer, LocalDate on, String by) {
            List<FieldError> errors = new ArrayList<>();
            YearMonth of = Reason.require(month, NO_MONTH, "/month", errors);
            ItemKind what =
                    switch (kind == null ? "" : kind) {
                        case "CONTRIBUTION" -> ItemKind.CONTRIBUTION;
                        case "INTEREST" -> ItemKind.INTEREST;
                        case "COST" -> ItemKind.COST;
                        case "RECLAIM" -> ItemKind.RECLAIM;
                        default -> {
                            errors.add(new FieldError("/kind", "ledger.kind.unknown", Map.of()));
                            yield ItemKind.INTEREST;
                        }
                    };
            Money money = Reason.amount(amount, "/amount", errors);
            Reason why = Reason.of(decisionId, reasonCode, reason, errors);
            String id = String.valueOf(decisionId);
            return new Checked<>(
                    new Waive(employer, id, of, what, money, why.code(), on, by),
                    why,
                    id,
                    what + ":" + of);
        }
    }

    /** Lets an employer pay in instalments. */
    record PlanRequest(
            @Nullable String decisionId,
            @Nullable List<InstalmentRequest> instalments,
            @Nullable String reasonCode,
            @Nullable String reason) {

        Checked<AgreeInstalmentPlan> checked(String employer, LocalDate on, String by) {
            List<FieldError> errors = new ArrayList<>();
            List<Instalment> all = new ArrayList<>();
            List<InstalmentRequest> wanted = instalments == null ? List.of() : instalments;
            if (wanted.isEmpty()) {
                errors.add(new FieldError("/instalments", "field.required", Map.of()));
            }
            for (int at = 0; at < wanted.size(); at++) {
                String pointer = "/instalments/" + at;
                all.add(
                        new Instalment(
                                Reason.require(
                                        wanted.get(at).dueOn(), on, pointer + "/dueOn", errors),
                                Reason.amount(
                                        wanted.get(at).amount(), pointer + "/amount", errors)));
            }
            Reason why = Reason.of(decisionId, reasonCode, reason, errors);
            String id = String.valueOf(decisionId);
            return new Checked<>(
                    new AgreeInstalmentPlan(employer, id, all, why.code(), on, by), why, id, id);
        }
    }

    /** One instalment of a plan. */
    record InstalmentRequest(@Nullable LocalDate dueOn, @Nullable BigDecimal amount) {}

    /** Ends a plan. */
    record PlanEndRequest(
            @Nullable String decisionId, @Nullable String reasonCode, @Nullable String reason) {

        Checked<EndInstalmentPlan> checked(
                String employer, String planId, LocalDate on, String by) {
            Reason why = Reason.of(decisionId, reasonCode, reason, List.of());
            return new Checked<>(
                    new EndInstalmentPlan(employer, planId, why.code(), on, by),
                    why,
                    String.valueOf(decisionId),
                    planId);
        }
    }

    /** Decides on a claim. */
    record ClaimRequest(
            @Nullable String decisionId,
            @Nullable String decision,
            @Nullable String reasonCode,
            @Nullable String reason) {

        Checked<DecideClaim> checked(String employer, String claimId, LocalDate on, String by) {
            List<FieldError> errors = new ArrayList<>();
            ClaimDecision what =
                    switch (decision == null ? "" : decision) {
                        case "ACCEPT" -> ClaimDecision.ACCEPT;
                        case "REJECT" -> ClaimDecision.REJECT;
                        case "RECLAIM" -> ClaimDecision.RECLAIM;
                        default -> {
                            errors.add(
                                    new FieldError(
                                            "/decision", "ledger.decision.unknown", Map.of()));
                            yield ClaimDecision.ACCEPT;
                        }
                    };
            Reason why = Reason.of(decisionId, reasonCode, reason, errors);
            String id = String.valueOf(decisionId);
            return new Checked<>(
                    new DecideClaim(employer, id, claimId, what, why.code(), on, by),
                    why,
                    id,
                    claimId);
        }
    }

    /** Charges a cost. */
    record CostRequest(
            @Nullable String decisionId,
            @Nullable YearMonth month,
            @Nullable BigDecimal amount,
            @Nullable String reasonCode,
            @Nullable String reason) {

        Checked<ChargeCost> checked(String employer, LocalDate on, String by) {
            List<FieldError> errors = new ArrayList<>();
            YearMonth of = Reason.require(month, NO_MONTH, "/month", errors);
            Money money = Reason.amount(amount, "/amount", errors);
            Reason why = Reason.of(decisionId, reasonCode, reason, errors);
            String id = String.valueOf(decisionId);
            return new Checked<>(
                    new ChargeCost(employer, id, of, money, why.code(), on, by),
                    why,
                    id,
                    of.toString());
        }
    }
}
