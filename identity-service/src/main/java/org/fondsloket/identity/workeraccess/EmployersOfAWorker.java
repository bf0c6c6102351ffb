package org.fondsloket.identity.workeraccess;

import java.util.List;
import org.fondsloket.identity.login.Workplaces;
import org.fondsloket.identity.workeraccess.PortalAccesses.Row;
import org.springframework.stereotype.Component;

/** The employers whose worker a login is (S001-03, S001-04). */
@Component
class EmployersOfAWorker implements Workplaces {

    private final PortalAccesses accesses;

    EmployersOfAWorker(PortalAccesses accesses) {
        this.accesses = accesses;
    }

    @Override
    public List<String> employersOf(String subject) {
        return accesses.ofSubject(subject).stream().map(Row::employerNumber).distinct().toList();
    }

    /** Blocked by every employer whose worker the login was. */
    @Override
    public boolean isShutOut(String subject) {
        List<Row> rows = accesses.ofSubject(subject);
        return !rows.isEmpty() && rows.stream().allMatch(row -> row.state().equals("BLOCKED"));
    }
}
