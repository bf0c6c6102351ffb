package org.fondsloket.reporting.check;

import java.util.stream.Stream;

/** One plausibility check of the scheme. */
interface Check {

    Stream<Finding> findings(ReportUnderCheck report);
}
