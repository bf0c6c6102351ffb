package org.fondsloket.ledger.contribution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fondsloket.ledger.contribution.ContributionAccount.Opened;
import org.fondsloket.ledger.contribution.ContributionAccount.Reported;
import org.fondsloket.ledger.contribution.ContributionCommand.BookReport;
import org.fondsloket.ledger.contribution.ContributionCommand.EstimateMonth;
import org.fondsloket.ledger.contribution.ContributionCommand.NoteNilReport;
import org.fondsloket.ledger.contribution.ContributionEvent.AveragedMonth;
import org.fondsloket.ledger.contribution.ContributionEvent.ContributionBooked;
import org.fondsloket.ledger.contribution.ContributionEvent.ContributionCorrected;
import org.fondsloket.ledger.contribution.ContributionEvent.ContributionEstimated;
import org.fondsloket.ledger.contribution.ContributionEvent.EstimateReversed;
import org.fondsloket.ledger.contribution.ContributionEvent.ReportAnswered;
import org.fondsloket.ledger.contribution.ContributionEvent.ReportMissed;
import org.fondsloket.ledger.posting.Entry;
import org.fondsloket.ledger.posting.EntryType;
import org.fondsloket.ledger.posting.Posting;
import org.fondsloket.ledger.posting.PostingId;
import org.fondsloket.scheme.AccountRules;
import org.fondsloket.scheme.Explained;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.RuleKey;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.account.ContributionEstimate;
import org.jspecify.annotations.Nullable;

/** Books what reports bring, and estimates where one is missing. */
final class Reporting {

    private static final String DIFFERS = "POSTING_DIFFERS";
    private static final String BASE_MISSING = "POSTING_BASE_MISSING";
    private static final int FIRST_VERSION = 1;

    private Reporting() {}

    /**
     * Books a report version: the contribution, or the difference to the version before.
     *
     * @return the contribution booked by it, euro; null when the version was known
     * @throws ContributionDiffers when a figure is not that of the rule book
     */
    static @Nullable Money book(Decision decision, BookReport report) {
        YearMonth month = report.contribution().month();
        Money amount = Money.of(report.contribution().amount());
        if (isKnown(decision, month, report.reportId(), report.version(), amount)) {
            return null;
        }
        Money before = before(decision, month, report.reportId(), report.version());
        BigDecimal difference = report.difference();
        ContributionBooking booking =
                difference == null
                        ? ContributionBooking.of(decision.ruleSets(), report.contribution())
                        : ContributionBooking.ofCorrection(
                                decision.ruleSets(),
                                report.contribution(),
                                before.amount(),
                                difference);
        reverseEstimate(decision, month, report.sourceEventId(), report.receivedOn());
        if (booking.entries().isEmpty()) {
            decision.happened(
                    new ReportAnswered(
                            decision.employer(),
                            month,
                            report.reportId(),
                            report.version(),
                            report.sourceEventId(),
                            report.receivedOn()));
            return Money.ZERO;
        }
        Posting posting =
                decision.chart()
                        .posting(
                                PostingId.ofReport(report.reportId(), report.version()),
                                booking.valueDate(),
                                month,
                                report.sourceEventId(),
                                report.contribution().ruleSet(),
                                booking.explanation(),
                                booking.entries().toArray(Entry[]::new));
        Money more = amount.minus(before);
        decision.happened(
                difference == null
                        ? new ContributionBooked(
                                decision.employer(),
                                month,
                                report.reportId(),
                                report.version(),
                                more.amount(),
                                booking.valueDate(),
                                limitedOn(decision.rules(), booking.valueDate()),
                                report.receivedOn(),
                                posting)
                        : new ContributionCorrected(
                                decision.employer(),
                                month,
                                report.reportId(),
                                report.version(),
                                more.amount(),
                                booking.valueDate(),
                                report.receivedOn(),
                                posting));
        return more;
    }

    /** Notes that a month was answered with nobody at work. */
    static void note(Decision decision, NoteNilReport nil) {
        if (isKnown(decision, nil.month(), nil.reportId(), nil.version(), Money.ZERO)) {
            return;
        }
        if (!before(decision, nil.month(), nil.reportId(), nil.version()).isZero()) {
            throw decision.refusal(DIFFERS, "reportId", nil.reportId());
        }
        reverseEstimate(decision, nil.month(), nil.sourceEventId(), nil.receivedOn());
        decision.happened(
                new ReportAnswered(
                        decision.employer(),
                        nil.month(),
                        nil.reportId(),
                        nil.version(),
                        nil.sourceEventId(),
                        nil.receivedOn()));
    }

    /** The same version again is no news; another amount for it is somebody's mistake. */
    private static boolean isKnown(
            Decision decision, YearMonth month, String reportId, int version, Money amount) {
        Reported reported = decision.state().reports().get(month);
        if (reported == null) {
            return false;
        }
        if (!reported.reportId().equals(reportId)) {
            throw decision.refusal(DIFFERS, "reportId", reportId);
        }
        Money known = reported.versions().get(version);
        if (known == null) {
            return false;
        }
        if (!known.equals(amount)) {
            throw decision.refusal(DIFFERS, "reportId", reportId);
        }
        return true;
    }

    /** What the versions before brought; all of them must be there. */
    private static Money before(Decision decision, YearMonth month, String reportId, int version) {
        Reported reported =
                decision.state().reports().getOrDefault(month, new Reported(reportId, Map.of()));
        if (version != reported.latest() + 1) {
            throw decision.refusal(BASE_MISSING, "reportId", reportId);
        }
        return version == FIRST_VERSION
                ? Money.ZERO
                : reported.versions().getOrDefault(version - 1, Money.ZERO);
    }

    private static void reverseEstimate(
            Decision decision, YearMonth month, String source, LocalDate on) {
        Money estimate =
                decision.state().contribution(month).map(Item::estimated).orElse(Money.ZERO);
        if (estimate.isZero()) {
            return;
        }
        LocalDate dueOn = decision.rules().paymentDueOn(month);
        decision.happened(
                new EstimateReversed(
                        decision.employer(),
                        month,
                        estimate.negated().amount(),
                        on,
                        decision.chart()
                                .posting(
                                        PostingId.of(
                                                "EstimateReversal",
                                                decision.employer(),
                                                month.toString()),
                                        dueOn,
                                        month,
                                        source,
                                        decision.rules().id(),
                                        List.of(),
                                        decision.chart()
                                                .sides(
                                                        EntryType.CONTRIBUTION_ESTIMATE_REVERSAL,
                                                        Chart.contributions(month),
                                                        estimate.negated()))));
    }

    /** Puts an estimate in the place of a report that is not there after its day. */
    static void estimate(Decision decision, EstimateMonth command) {
        Opened state = decision.state();
        YearMonth month = command.month();
        RuleSet rules = decision.rules();
        if (state.reports().containsKey(month) || state.missing().contains(month)) {
            return;
        }
        if (!command.on().isAfter(rules.reportDueOn(month))) {
            throw decision.refusal("ESTIMATE_TOO_EARLY", "month", month);
        }
        TreeMap<YearMonth, Money> reported = new TreeMap<>();
        state.reports()
                .forEach(
                        (each, versions) ->
                                reported.put(
                                        each,
                                        versions.versions()
                                                .getOrDefault(versions.latest(), Money.ZERO)));
        List<YearMonth> before = new ArrayList<>(reported.headMap(month).keySet());
        boolean average = !before.isEmpty();
        Explained<Money> estimate =
                average
                        ? ContributionEstimate.byAverage(
                                rules,
                                month,
                                before.stream()
                                        .map(each -> reported.getOrDefault(each, Money.ZERO))
                                        .toList())
                        : ContributionEstimate.byHours(
                                rules, month, command.workers(), command.hourlyWage());
        if (estimate.result().isZero()) {
            decision.happened(new ReportMissed(decision.employer(), month, command.on()));
            return;
        }
        int most = rules.value(AccountRules.ESTIMATE_MONTHS, month);
        List<AveragedMonth> averaged =
                before.subList(Math.max(0, before.size() - most), before.size()).stream()
                        .map(
                                each ->
                                        new AveragedMonth(
                                                each,
                                                reported.getOrDefault(each, Money.ZERO).amount()))
                        .toList();
        LocalDate dueOn = rules.paymentDueOn(month);
        decision.happened(
                new ContributionEstimated(
                        decision.employer(),
                        month,
                        estimate.result().amount(),
                        average ? "AVERAGE" : "MINIMUM_WAGE",
                        averaged,
                        average ? null : command.workers(),
                        average ? null : rules.value(AccountRules.ESTIMATE_HOURS, month),
                        average ? null : command.hourlyWage().amount(),
                        average ? null : rules.value(RuleKey.CONTRIBUTION_RATE, month),
                        rules.reportDueOn(month),
                        dueOn,
                        limitedOn(rules, dueOn),
                        command.on(),
                        decision.chart()
                                .posting(
                                        PostingId.of(
                                                "Estimate", decision.employer(), month.toString()),
                                        dueOn,
                                        month,
                                        "estimate:" + month,
                                        rules.id(),
                                        Chart.told(estimate.steps()),
                                        decision.chart()
                                                .sides(
                                                        EntryType.CONTRIBUTION_ESTIMATE,
                                                        Chart.contributions(month),
                                                        estimate.result()))));
    }

    /** Day on which the fund's claim is barred by time (scheme 6.6). */
    static LocalDate limitedOn(RuleSet rules, LocalDate dueOn) {
        return dueOn.plusYears(rules.rule(AccountRules.LIMITATION_YEARS, dueOn).value());
    }
}
