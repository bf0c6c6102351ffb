package org.fondsloket.employee.worker;

import java.util.Set;

/** What a worker's events add up to. */
public sealed interface Worker {

    /** Nobody holds this number yet. */
    record Unknown() implements Worker {}

    /**
     * The number belongs to somebody.
     *
     * @param employers all for whom this worker works or worked
     * @param personVersion version of the personal data that holds now
     */
    record Known(Set<String> employers, long personVersion) implements Worker {

        public Known {
            employers = Set.copyOf(employers);
        }
    }

    /** The number stays, the person behind it is forgotten. */
    record Forgotten() implements Worker {}
}
