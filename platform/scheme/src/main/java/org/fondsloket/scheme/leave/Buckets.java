package org.fondsloket.scheme.leave;

/**
 * What a worker can take leave from, the older year first.
 *
 * @param carryOver rest of the previous year
 * @param current earned in the running year up to the previous month, less what was granted
 */
public record Buckets(Bucket carryOver, Bucket current) {

    /** Full days in both buckets. */
    public int days() {
        return carryOver.days() + current.days();
    }

    /** True when at least one full day gives a day rate. */
    public boolean hasDayRate() {
        return carryOver.days() > 0 || current.days() > 0;
    }
}
