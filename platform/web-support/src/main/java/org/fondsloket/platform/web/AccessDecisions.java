package org.fondsloket.platform.web;

import java.util.List;
import java.util.Set;

/** Decides on this service's own copy of the granted rights, never on what a token claims. */
public interface AccessDecisions {

    /**
     * @throws Problem 404 when the person has nothing to do with this employer, 403 when only this
     *     right is missing
     */
    void require(String subject, String employerNumber, String right);

    /**
     * @throws Problem 403 when the person holds no such right at the fund itself
     */
    void requireFund(String subject, String right);

    /** Rights per employer number; the fund itself stands under {@code FUND}. */
    List<Grant> grantsOf(String subject);

    /** What one person may do for one employer. */
    record Grant(String employerNumber, Set<String> rights) {

        public Grant {
            rights = Set.copyOf(rights);
        }
    }
}
