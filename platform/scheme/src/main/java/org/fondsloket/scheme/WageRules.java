package org.fondsloket.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names of the rules on minimum wages of the place of work. */
public final class WageRules {

    /** Statutory minimum wage for an hour; none before 2015. */
    public static final RuleKey<Optional<BigDecimal>> STATUTORY = wage("minimumWage.statutory");

    /** Construction minimum wage of a helper in the West; none in the gaps and since 2022. */
    public static final RuleKey<Optional<BigDecimal>> WEST_1 =
            wage("minimumWage.construction.west.1");

    /** Construction minimum wage of a skilled worker in the West. */
    public static final RuleKey<Optional<BigDecimal>> WEST_2 =
            wage("minimumWage.construction.west.2");

    /** Construction minimum wage of a helper in Berlin. */
    public static final RuleKey<Optional<BigDecimal>> BERLIN_1 =
            wage("minimumWage.construction.berlin.1");

    /** Construction minimum wage of a skilled worker in Berlin. */
    public static final RuleKey<Optional<BigDecimal>> BERLIN_2 =
            wage("minimumWage.construction.berlin.2");

    /** Construction minimum wage in the East, the same for every worker. */
    public static final RuleKey<Optional<BigDecimal>> EAST_1 =
            wage("minimumWage.construction.east.1");

    /** Länder of the region East. */
    public static final RuleKey<Set<String>> LANDS_EAST =
            new RuleKey<>("minimumWage.lands.east", RuleValues::codes);

    /** Länder of the region Berlin. */
    public static final RuleKey<Set<String>> LANDS_BERLIN =
            new RuleKey<>("minimumWage.lands.berlin", RuleValues::codes);

    /** Lowest wage group of a skilled worker. */
    public static final RuleKey<Integer> SKILLED_FROM_GROUP =
            new RuleKey<>("minimumWage.skilledFromGroup", RuleValues::count);

    static final List<RuleKey<?>> ALL =
            List.of(
                    STATUTORY,
                    WEST_1,
                    WEST_2,
                    BERLIN_1,
                    BERLIN_2,
                    EAST_1,
                    LANDS_EAST,
                    LANDS_BERLIN,
                    SKILLED_FROM_GROUP);

    private WageRules() {}

    private static RuleKey<Optional<BigDecimal>> wage(String name) {
        return new RuleKey<>(name, RuleValues.orNone(RuleValues::positive));
    }
}
