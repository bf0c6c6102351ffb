package org.fondsloket.reporting.spreadsheet.template;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.fondsloket.reporting.check.LineAsTyped;
import org.fondsloket.reporting.facts.KnownMonth;

/**
 * What the prescribed table is prefilled with.
 *
 * @param workerList name of the list of announced workers as it was at that moment
 * @param reasons answers to warnings by the name of their line
 */
record TemplateContent(
        KnownMonth known,
        Instant generatedAt,
        String workerList,
        List<LineAsTyped> lines,
        Map<String, String> reasons) {}
