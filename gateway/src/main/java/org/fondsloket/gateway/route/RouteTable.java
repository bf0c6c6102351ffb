package org.fondsloket.gateway.route;

import java.net.URI;
import java.util.List;
import org.fondsloket.gateway.GatewayProperties.Services;

/** Which service owns which address; the first matching row counts. */
final class RouteTable {

    static final List<Route> ROUTES =
            List.of(
                    new Route("/api/public/**", Owner.IDENTITY),
                    new Route("/api/me/**", Owner.IDENTITY),
                    new Route("/api/logins/**", Owner.IDENTITY),
                    new Route("/api/machine-clients/**", Owner.IDENTITY),
                    new Route("/api/employers/{en}/accesses/**", Owner.IDENTITY),
                    new Route("/api/employers/{en}/mandates/**", Owner.IDENTITY),
                    new Route("/api/employers/{en}/permissions/**", Owner.IDENTITY),
                    new Route("/api/employers/{en}/portal-accesses/**", Owner.IDENTITY),
                    new Route("/api/employers/{en}/registration-invitations/**", Owner.IDENTITY),
                    new Route("/api/registrations", Owner.IDENTITY),
                    new Route("/api/organisations/{organisation}/letters/**", Owner.MAILBOX),
                    new Route("/api/organisations/**", Owner.IDENTITY),
                    new Route("/api/mandates/**", Owner.IDENTITY),
                    new Route("/api/providers/**", Owner.IDENTITY),
                    new Route("/api/services/**", Owner.IDENTITY),
                    new Route("/api/work-items/**", Owner.IDENTITY),
                    new Route("/api/access-refusals", Owner.IDENTITY),
                    new Route("/api/employers/{en}/workers/**", Owner.EMPLOYEE),
                    new Route("/api/employers/{en}/known-persons", Owner.EMPLOYEE),
                    new Route("/api/employers/{en}/postings/**", Owner.EMPLOYEE),
                    new Route("/api/employers/{en}/notifications/**", Owner.EMPLOYEE),
                    new Route(
                            "/api/employers/{en}/months/{month}/expected-workers", Owner.EMPLOYEE),
                    new Route("/api/persons/{wn}/letters/**", Owner.MAILBOX),
                    new Route("/api/persons/**", Owner.EMPLOYEE),
                    new Route("/api/employers/{en}/reports/**", Owner.REPORTING),
                    new Route("/api/employers/{en}/what-if/**", Owner.REPORTING),
                    new Route("/api/employers/{en}/account/**", Owner.LEDGER),
                    new Route("/api/employers/{en}/leave-accounts/**", Owner.LEDGER),
                    new Route("/api/leave-accounts/**", Owner.LEDGER),
                    new Route("/api/bank/**", Owner.LEDGER),
                    new Route("/api/employers/{en}/letters/**", Owner.MAILBOX),
                    new Route("/api/print-jobs/**", Owner.MAILBOX),
                    new Route("/api/employers/{en}/scans/**", Owner.MAILBOX),
                    new Route("/api/employers/{en}/document-requests/**", Owner.MAILBOX),
                    new Route("/api/employers/{en}/objections/**", Owner.MAILBOX),
                    new Route("/api/employers/{en}/audits/**", Owner.MAILBOX),
                    new Route("/api/documents/**", Owner.MAILBOX),
                    new Route("/api/document-requests/**", Owner.MAILBOX),
                    new Route("/api/objections/**", Owner.MAILBOX),
                    new Route("/api/audits/**", Owner.MAILBOX),
                    new Route("/api/employers/**", Owner.EMPLOYER));

    private RouteTable() {}

    /** One row. */
    record Route(String pattern, Owner owner) {}

    /** A service behind the edge. */
    enum Owner {
        IDENTITY,
        EMPLOYER,
        EMPLOYEE,
        REPORTING,
        LEDGER,
        MAILBOX;

        URI addressIn(Services services) {
            return switch (this) {
                case IDENTITY -> services.identity();
                case EMPLOYER -> services.employer();
                case EMPLOYEE -> services.employee();
                case REPORTING -> services.reporting();
                case LEDGER -> services.ledger();
                case MAILBOX -> services.mailbox();
            };
        }
    }
}
