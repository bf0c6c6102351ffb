package org.fondsloket.reporting.check;

import java.math.BigDecimal;
import java.util.Map;

/** How far a sum or a number of people is from the one it is compared with. */
record Change(BigDecimal before, BigDecimal after) {

    static Change of(BigDecimal before, BigDecimal after) {
        return new Change(before, after);
    }

    static Change of(int before, int after) {
        return new Change(BigDecimal.valueOf(before), BigDecimal.valueOf(after));
    }

    boolean isFall() {
        return after.compareTo(before) < 0;
    }

    /**
     * True when it is more than a share of what was before. A change from nothing has no share.
     *
     * @param share such as 0.50
     */
    boolean isMoreThan(BigDecimal share) {
        return before.signum() > 0
                && after.subtract(before).abs().compareTo(before.multiply(share)) > 0;
    }

    /** The numbers for a message. */
    Map<String, String> params(BigDecimal share) {
        return Map.of(
                "before", before.toPlainString(),
                "after", after.toPlainString(),
                "share", share.toPlainString());
    }
}
