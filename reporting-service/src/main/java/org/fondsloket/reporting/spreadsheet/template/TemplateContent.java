package org.fondsloket.reporting.spreadsheet.template;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.fondsloket.reporting.page.LineView;

/**
 * What the prescribed table is prefilled with.
 *
 * @param workerList name of the list of announced workers as it was at that moment
 * @param reasons answers to warnings by the name of their line
 */
record TemplateContent(
        String employerNumber,
        YearMonth month,
        Instant generatedAt,
        String workerList,
        List<LineView> lines,
        Map<String, String> reasons) {}
