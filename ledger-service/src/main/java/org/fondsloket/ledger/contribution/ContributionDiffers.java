package org.fondsloket.ledger.contribution;

/**
 * The report's money is not what the rule book makes of its wages, so it must not be booked before
 * somebody has looked at it.
 */
public final class ContributionDiffers extends RuntimeException {

    ContributionDiffers(String figure, String reported, String computed) {
        super(figure + " is " + reported + " in the report and " + computed + " by the rule book");
    }
}
