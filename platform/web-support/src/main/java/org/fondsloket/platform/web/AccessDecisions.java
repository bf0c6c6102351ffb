package org.fondsloket.platform.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides on this service's own copy of rights, mandates and policies, never on what a token
 * claims. A token says who somebody is and how strongly he logged in, and no more.
 *
 * <p>Each decision is: a right of one's own or a mandate with an assignment; then the level of
 * login that the service needs. Looking at something (a GET) needs the level of its data, an act
 * the level of the service.
 */
public interface AccessDecisions {

    /**
     * @throws Problem 404 when the person has nothing to do with this employer; 403 {@code
     *     ACCESS_RIGHT_MISSING} or {@code NO_MANDATE} when only this service is missing; 401 {@code
     *     LEVEL_TOO_LOW} with a challenge (RFC 9470) when a stronger login is needed
     */
    void require(String subject, String employerNumber, String right);

    /**
     * The same for what only prepares an act, such as saving a draft: it needs no more than looking
     * at the data.
     */
    void requireToPrepare(String subject, String employerNumber, String right);

    /**
     * The same for taking a whole file of data home: it needs the level of an act, although nothing
     * changes by it.
     */
    void requireToTakeHome(String subject, String employerNumber, String right);

    /**
     * Asks for the level only, where the right follows from something else.
     *
     * @throws Problem 401 or 403 as {@link #require}
     */
    void requireLevel(String subject, String employerNumber, String right);

    /** Notes a refusal that was decided elsewhere, where the service is a sensitive one. */
    Problem refused(String subject, String employerNumber, String right, Problem problem);

    /**
     * @throws Problem 403 when the person holds no such right at the fund itself
     */
    void requireFund(String subject, String right);

    /**
     * Lets a worker's own login to that worker's data, and the fund's clerks to everybody's.
     *
     * @return employers through which the worker has the login, and of which it may be told; empty
     *     for a clerk, who is told everything
     * @throws Problem 404 to everybody else; 403 {@code PORTAL_ACCESS_BLOCKED} to the worker whose
     *     employer has closed the access
     */
    Set<String> requireOwn(String subject, String workerNumber);

    /**
     * Rights per employer number, by own right or by mandate; the fund itself stands under {@code
     * FUND}.
     */
    List<Grant> grantsOf(String subject);

    /** What this person may do for this employer and why, one entry for each service. */
    List<Explanation> explain(String subject, String employerNumber);

    /** What one person may do for one employer. */
    record Grant(String employerNumber, Set<String> rights) {

        public Grant {
            rights = Set.copyOf(rights);
        }
    }

    /**
     * Why somebody may or may not use a service.
     *
     * @param level level of login that an act needs today
     * @param levelFrom day from which another level is needed, if that is known
     * @param reasons chain of what was looked at, in the order in which it counts
     */
    record Explanation(
            String service,
            boolean allowed,
            String level,
            @Nullable LocalDate levelFrom,
            List<Reason> reasons) {

        public Explanation {
            reasons = List.copyOf(reasons);
        }
    }

    /** One link of the chain: a code and the facts to explain it. */
    record Reason(String code, Map<String, String> facts) {

        public Reason {
            facts = Map.copyOf(facts);
        }
    }
}
