package org.fondsloket.reporting.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fondsloket.reporting.report.ReportLine;
import org.fondsloket.scheme.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * What the fund knows about a month besides what was typed, collected once, so that checks look at
 * nothing else.
 *
 * @param today in the fund's time zone
 * @param purpose what is going to be sent
 * @param assuranceGiven the sender confirms that reported leave pay was really paid
 * @param participationFrom first day on which the employer takes part
 * @param filed last version of the month, null while nothing is filed
 * @param previousGrossSum wage sum of the month before, null where it is not filed
 * @param missingMonths earlier months that should be filed and are not
 * @param arrears what is owed and past due, null when nothing is
 * @param workers what is known of each worker whom the employer may report or must answer
 * @param mayAct the sender is the employer or has a mandate that holds today
 * @param draft versions of the draft that the lines come from, null when they come from none
 * @param upload the file that the lines come from, null when they come from none
 */
public record ReportFacts(
        String employerNumber,
        YearMonth month,
        LocalDate today,
        RuleSet rules,
        Purpose purpose,
        boolean assuranceGiven,
        LocalDate participationFrom,
        @Nullable List<ReportLine> filed,
        @Nullable BigDecimal previousGrossSum,
        Set<YearMonth> missingMonths,
        @Nullable Arrears arrears,
        Map<String, WorkerFacts> workers,
        boolean mayAct,
        @Nullable DraftVersions draft,
        @Nullable UploadFacts upload) {

    /** Facts for lines that come straight from somebody who may send them. */
    public ReportFacts(
            String employerNumber,
            YearMonth month,
            LocalDate today,
            RuleSet rules,
            Purpose purpose,
            boolean assuranceGiven,
            LocalDate participationFrom,
            @Nullable List<ReportLine> filed,
            @Nullable BigDecimal previousGrossSum,
            Set<YearMonth> missingMonths,
            @Nullable Arrears arrears,
            Map<String, WorkerFacts> workers) {
        this(
                employerNumber,
                month,
                today,
                rules,
                purpose,
                assuranceGiven,
                participationFrom,
                filed,
                previousGrossSum,
                missingMonths,
                arrears,
                workers,
                true,
                null,
                null);
    }

    public ReportFacts {
        filed = filed == null ? null : List.copyOf(filed);
        missingMonths = Set.copyOf(missingMonths);
        workers = Map.copyOf(workers);
    }

    /** The same facts for lines that come out of a file. */
    public ReportFacts outOf(UploadFacts file) {
        return new ReportFacts(
                employerNumber,
                month,
                today,
                rules,
                purpose,
                assuranceGiven,
                participationFrom,
                filed,
                previousGrossSum,
                missingMonths,
                arrears,
                workers,
                mayAct,
                draft,
                file);
    }

    /** What is going to be sent. */
    public enum Purpose {
        /** The first report of the month. */
        REPORT,
        /** New values for a month that is filed. */
        CORRECTION,
        /** The statement that nobody contributed. */
        NIL
    }

    /**
     * Money that is past due.
     *
     * @param amount euro
     * @param since due day of its oldest part
     */
    public record Arrears(BigDecimal amount, LocalDate since) {}

    /**
     * Whether two people work on the same draft.
     *
     * @param sent version on which the lines were typed
     * @param current version that is stored
     */
    public record DraftVersions(long sent, long current) {}
}
