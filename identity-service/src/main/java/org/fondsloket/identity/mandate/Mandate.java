package org.fondsloket.identity.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known of one mandate. */
public sealed interface Mandate {

    /** Never asked for. */
    record None() implements Mandate {}

    /**
     * On its way, in force or resting.
     *
     * @param users who may act on it, by login
     * @param announced notices of its end that were given
     */
    record Open(
            MandateTerms terms, Phase phase, Map<String, Assignment> users, Set<Integer> announced)
            implements Mandate {

        public Open {
            users = Map.copyOf(users);
            announced = Set.copyOf(announced);
        }
    }

    /** Over, for ever. */
    record Ended(MandateTerms terms, Phase phase) implements Mandate {}

    /** Services and last day of one person. */
    record Assignment(List<String> services, LocalDate validUntil) {

        public Assignment {
            services = List.copyOf(services);
        }
    }

    /** Where a mandate stands. */
    enum Phase {
        /** Asked for; the employer has not agreed. */
        REQUESTED,
        /** The employer has agreed; the fund has not processed it. */
        GRANTED,
        /** In force within its dates. */
        ACTIVE,
        /** In force, but nobody may act on it for now. */
        SUSPENDED,
        /** The employer did not agree. */
        DECLINED,
        /** The fund did not accept it. */
        REJECTED,
        /** Ended by one of the sides. */
        REVOKED,
        /** Its last day is over. */
        EXPIRED,
        /** Ended with many others. */
        LAPSED
    }
}
