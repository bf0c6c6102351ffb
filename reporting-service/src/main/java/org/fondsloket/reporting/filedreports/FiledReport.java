package org.fondsloket.reporting.filedreports;

import java.math.BigDecimal;
import java.util.List;
import org.fondsloket.reporting.report.Receipt;
import org.fondsloket.reporting.report.ReportLine;

/**
 * A filed report as it can be read again.
 *
 * @param rate share of the wage sum that is owed
 */
public record FiledReport(Receipt receipt, BigDecimal rate, List<ReportLine> lines) {

    public FiledReport {
        lines = List.copyOf(lines);
    }
}
