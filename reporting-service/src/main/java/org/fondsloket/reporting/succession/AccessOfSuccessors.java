package org.fondsloket.reporting.succession;

import java.util.List;
import java.util.Set;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.platform.web.request.Acting;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Decides about a number that no longer counts by the rights at the number that followed: whoever
 * reports for the successor reports what is left of the former number, and rights at the former
 * number alone open nothing any more (S003-21).
 */
@Component
@Primary
class AccessOfSuccessors implements AccessDecisions {

    private final AccessDecisions decisions;
    private final Successions successions;

    AccessOfSuccessors(
            @Qualifier("platformAccessDecisions") AccessDecisions decisions,
            Successions successions) {
        this.decisions = decisions;
        this.successions = successions;
    }

    @Override
    public void require(String subject, String employerNumber, String right) {
        String heir = successions.heir(employerNumber);
        decisions.require(subject, heir, right);
        actFor(employerNumber, heir);
    }

    @Override
    public void requireToPrepare(String subject, String employerNumber, String right) {
        String heir = successions.heir(employerNumber);
        decisions.requireToPrepare(subject, heir, right);
        actFor(employerNumber, heir);
    }

    @Override
    public void requireToTakeHome(String subject, String employerNumber, String right) {
        String heir = successions.heir(employerNumber);
        decisions.requireToTakeHome(subject, heir, right);
        actFor(employerNumber, heir);
    }

    @Override
    public void requireLevel(String subject, String employerNumber, String right) {
        decisions.requireLevel(subject, successions.heir(employerNumber), right);
    }

    @Override
    public Problem refused(String subject, String employerNumber, String right, Problem problem) {
        return decisions.refused(subject, employerNumber, right, problem);
    }

    @Override
    public void requireFund(String subject, String right) {
        decisions.requireFund(subject, right);
    }

    @Override
    public Set<String> requireOwn(String subject, String workerNumber) {
        return decisions.requireOwn(subject, workerNumber);
    }

    @Override
    public List<Grant> grantsOf(String subject) {
        return decisions.grantsOf(subject);
    }

    @Override
    public List<Explanation> explain(String subject, String employerNumber) {
        return decisions.explain(subject, employerNumber);
    }

    /** Events of the former number say as well by which organisation and mandate they were made. */
    private static void actFor(String employerNumber, String heir) {
        if (!heir.equals(employerNumber)
                && RequestContextHolder.getRequestAttributes()
                        instanceof ServletRequestAttributes attributes) {
            Acting.in(attributes.getRequest(), heir)
                    .ifPresent(
                            acting ->
                                    new Acting(
                                                    employerNumber,
                                                    acting.organisation(),
                                                    acting.mandate())
                                            .rememberIn(attributes.getRequest()));
        }
    }
}
