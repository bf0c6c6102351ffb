package org.fondsloket.reporting.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fondsloket.platform.store.StoredAs;
import org.jspecify.annotations.Nullable;

/** What happened to a monthly report: each event is one version of it, whole. */
public sealed interface MonthlyReportEvent {

    String reportId();

    String employerNumber();

    YearMonth month();

    /** Counts the versions of the month from 1. */
    int version();

    List<ReportLine> lines();

    /** Share of the wage sum, such as 0.151. */
    BigDecimal contributionRate();

    /** Sums over all lines. */
    Figures figures();

    /** Day on which the contribution of the month was due at first. */
    LocalDate dueOn();

    String paymentReference();

    /** Rule set behind the amounts, so that a replay never computes money. */
    String ruleSet();

    /** Warnings that the sender answered. */
    List<AnsweredCheck> answered();

    /** Of what was typed, in whatever order. */
    String contentHash();

    Instant submittedAt();

    /** What this version is. */
    default Purpose purpose() {
        return switch (this) {
            case MonthlyReportSubmitted _ -> Purpose.REPORT;
            case NilReportSubmitted _ -> Purpose.NIL;
            case MonthlyReportCorrected _ -> Purpose.CORRECTION;
        };
    }

    /**
     * The first report was accepted; all lines and amounts are in this one event.
     *
     * @param language language of the sender, for letters
     * @param assurance version of the assurance that the sender gave, null where it was not needed
     */
    @StoredAs(value = "reporting.MonthlyReportSubmitted", revision = "2")
    record MonthlyReportSubmitted(
            String reportId,
            String employerNumber,
            YearMonth month,
            int version,
            String language,
            List<ReportLine> lines,
            BigDecimal grossSum,
            BigDecimal contributionRate,
            BigDecimal contribution,
            Figures figures,
            LocalDate dueOn,
            String paymentReference,
            String ruleSet,
            List<AnsweredCheck> answered,
            @Nullable String assurance,
            String contentHash,
            Instant submittedAt)
            implements MonthlyReportEvent {

        public MonthlyReportSubmitted {
            lines = List.copyOf(lines);
            answered = List.copyOf(answered);
        }
    }

    /**
     * The employer said that nobody contributed in the month.
     *
     * @param language language of the sender, for letters
     */
    @StoredAs("reporting.NilReportSubmitted")
    record NilReportSubmitted(
            String reportId,
            String employerNumber,
            YearMonth month,
            int version,
            String language,
            List<ReportLine> lines,
            BigDecimal contributionRate,
            LocalDate dueOn,
            String paymentReference,
            String ruleSet,
            List<AnsweredCheck> answered,
            String contentHash,
            Instant submittedAt)
            implements MonthlyReportEvent {

        public NilReportSubmitted {
            lines = List.copyOf(lines);
            answered = List.copyOf(answered);
        }

        @Override
        public Figures figures() {
            return Figures.none();
        }
    }

    /**
     * A filed month got new values.
     *
     * @param language language of the sender, for letters
     * @param correction what changed against the version before
     * @param assurance version of the assurance that the sender gave, null where it was not needed
     */
    @StoredAs("reporting.MonthlyReportCorrected")
    record MonthlyReportCorrected(
            String reportId,
            String employerNumber,
            YearMonth month,
            int version,
            String language,
            List<ReportLine> lines,
            BigDecimal contributionRate,
            Figures figures,
            Correction correction,
            LocalDate dueOn,
            String paymentReference,
            String ruleSet,
            List<AnsweredCheck> answered,
            @Nullable String assurance,
            String contentHash,
            Instant submittedAt)
            implements MonthlyReportEvent {

        public MonthlyReportCorrected {
            lines = List.copyOf(lines);
            answered = List.copyOf(answered);
        }
    }
}
