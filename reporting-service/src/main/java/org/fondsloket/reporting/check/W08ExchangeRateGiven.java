package org.fondsloket.reporting.check;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;

/** W-08: wages that are kept in another currency come with the rate and its day. */
final class W08ExchangeRateGiven implements Check {

    private static final String EURO = "EUR";

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        return report.workers().stream()
                .flatMap(worker -> worker.lines().stream())
                .filter(W08ExchangeRateGiven::isForeign)
                .flatMap(
                        line ->
                                Stream.concat(
                                        finding(line, "exchangeRate", isRate(line.exchangeRate())),
                                        finding(
                                                line,
                                                "exchangeRateOn",
                                                !line.exchangeRateOn().isEmpty())));
    }

    private static boolean isForeign(CheckedLine line) {
        String currency = line.wageCurrency();
        return currency != null && !currency.equals(EURO);
    }

    // Text that is no number is what S-07 finds.
    private static boolean isRate(Cell<BigDecimal> cell) {
        BigDecimal rate = cell.value();
        return cell.isUnreadable() || (rate != null && rate.signum() > 0);
    }

    private static Stream<Finding> finding(CheckedLine line, String field, boolean given) {
        return given
                ? Stream.empty()
                : Stream.of(Finding.error("W-08", line, field, Map.of("field", field)));
    }
}
