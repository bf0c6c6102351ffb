package org.fondsloket.reporting.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fondsloket.reporting.report.ReportLine;
import org.fondsloket.scheme.Contribution;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.RuleKey;
import org.fondsloket.scheme.RuleSet;

/** Everything a check may look at: the typed lines and what the fund knows about the month. */
public final class ReportUnderCheck {

    private final String employerNumber;
    private final YearMonth month;
    private final LocalDate today;
    private final RuleSet rules;
    private final Set<String> announced;
    private final Set<String> registered;
    private final Set<String> contributing;
    private final List<CheckedLine> lines;

    /**
     * @param today in the fund's time zone
     * @param announced workers who must be answered in this month
     * @param registered workers whom the employer may report
     */
    public ReportUnderCheck(
            String employerNumber,
            YearMonth month,
            LocalDate today,
            RuleSet rules,
            Set<String> announced,
            Set<String> registered,
            List<LineAsTyped> typed) {
        this.employerNumber = employerNumber;
        this.month = month;
        this.today = today;
        this.rules = rules;
        this.announced = Set.copyOf(announced);
        this.registered = Set.copyOf(registered);
        this.contributing = rules.value(RuleKey.STATUS_CONTRIBUTING, month);
        List<CheckedLine> read = new ArrayList<>(typed.size());
        for (int index = 0; index < typed.size(); index++) {
            read.add(CheckedLine.of(index, typed.get(index)));
        }
        this.lines = List.copyOf(read);
    }

    String employerNumber() {
        return employerNumber;
    }

    YearMonth month() {
        return month;
    }

    LocalDate today() {
        return today;
    }

    RuleSet rules() {
        return rules;
    }

    Set<String> announced() {
        return announced;
    }

    Set<String> registered() {
        return registered;
    }

    List<CheckedLine> lines() {
        return lines;
    }

    boolean isContributing(CheckedLine line) {
        return contributing.contains(line.status());
    }

    /** All findings, check by check. */
    public List<Finding> findings() {
        return Checks.ALL.stream().flatMap(check -> check.findings(this)).toList();
    }

    /** False when a cell holds something that is no value: then the lines cannot be filed. */
    public boolean isReadable() {
        return lines.stream().allMatch(CheckedLine::isReadable);
    }

    /** The lines in the shape in which they are filed. */
    public List<ReportLine> reportLines() {
        return lines.stream().map(line -> line.toReportLine(isContributing(line))).toList();
    }

    /** What would be owed for the lines as they stand; cells that are no number do not count. */
    public Totals totals() {
        List<CheckedLine> counted = lines.stream().filter(this::isContributing).toList();
        Contribution contribution =
                Contribution.of(
                        rules,
                        month,
                        counted.stream()
                                .map(line -> line.grossWage().value())
                                .mapMulti(Totals::present)
                                .map(Money::of)
                                .toList());
        return new Totals(
                contribution,
                counted.stream()
                        .map(line -> line.hours().value())
                        .mapMulti(Totals::present)
                        .reduce(Totals.NO_HOURS, BigDecimal::add));
    }
}
