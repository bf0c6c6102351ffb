package org.fondsloket.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fondsloket.gateway.route.RouteTable.Owner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;
import org.yaml.snakeyaml.Yaml;

class RouteTableTest {

    @ParameterizedTest
    @CsvSource({
        "/api/public/recovery/password, IDENTITY",
        "/api/me, IDENTITY",
        "/api/me/language, IDENTITY",
        "/api/logins, IDENTITY",
        "/api/logins/5b0c5a0e, IDENTITY",
        "/api/machine-clients, IDENTITY",
        "/api/employers/20417358/accesses, IDENTITY",
        "/api/employers/20417358/accesses/5b0c5a0e, IDENTITY",
        "/api/employers/20417358/mandates/x/revocation, IDENTITY",
        "/api/employers/20417358/permissions/5b0c5a0e, IDENTITY",
        "/api/employers/20417358/portal-accesses, IDENTITY",
        "/api/employers/20417358/registration-invitations, IDENTITY",
        "/api/organisations/DL7001/users, IDENTITY",
        "/api/registrations, IDENTITY",
        "/api/mandates/x/activation, IDENTITY",
        "/api/providers/DL7001, IDENTITY",
        "/api/services, IDENTITY",
        "/api/work-items, IDENTITY",
        "/api/access-refusals, IDENTITY",
        "/api/employers, EMPLOYER",
        "/api/employers/20417358, EMPLOYER",
        "/api/employers/20417358/workers, EMPLOYEE",
        "/api/employers/20417358/workers/1234567890, EMPLOYEE",
        "/api/employers/20417358/known-persons, EMPLOYEE",
        "/api/employers/20417358/workers/1234567890/last-day, EMPLOYEE",
        "/api/employers/20417358/postings, EMPLOYEE",
        "/api/employers/20417358/postings/x/end, EMPLOYEE",
        "/api/employers/20417358/notifications, EMPLOYEE",
        "/api/employers/20417358/notifications/import, EMPLOYEE",
        "/api/employers/20417358/months/2026-05/expected-workers, EMPLOYEE",
        "/api/persons/1234567890, EMPLOYEE",
        "/api/persons/1234567890/letters, MAILBOX",
        "/api/employers/20417358/letters/x/objection, MAILBOX",
        "/api/employers/20417358/document-requests/x/documents, MAILBOX",
        "/api/employers/20417358/objections, MAILBOX",
        "/api/employers/20417358/audits/x/files.zip, MAILBOX",
        "/api/employers/20417358/scans, MAILBOX",
        "/api/documents/x/content, MAILBOX",
        "/api/document-requests, MAILBOX",
        "/api/objections/x/answer, MAILBOX",
        "/api/audits, MAILBOX",
        "/api/employers/20417358/reports, REPORTING",
        "/api/employers/20417358/reports/2026-05, REPORTING",
        "/api/employers/20417358/reports/2026-05/draft, REPORTING",
        "/api/employers/20417358/reports/2026-05/submissions, REPORTING",
        "/api/employers/20417358/account, LEDGER",
        "/api/employers/20417358/account/entries, LEDGER",
        "/api/employers/20417358/account/statement.csv, LEDGER",
        "/api/bank/statements, LEDGER",
        "/api/bank/payment-runs/x/approval, LEDGER",
        "/api/employers/20417358/leave-accounts/3300127200, LEDGER",
        "/api/leave-accounts/3300127200, LEDGER",
        "/api/employers/20417358/letters, MAILBOX",
        "/api/employers/20417358/letters/x/content, MAILBOX"
    })
    void sendsEachAddressToItsOwner(String path, Owner owner) {
        assertThat(ownerOf(path)).isEqualTo(owner.name());
    }

    @ParameterizedTest
    @EnumSource(Owner.class)
    void sendsEveryAddressThatAServicePublishesToIt(Owner service) throws IOException {
        Path published =
                Path.of(
                        "..",
                        service.name().toLowerCase(Locale.ROOT) + "-service",
                        "src/main/resources/static/openapi.yaml");
        Map<String, Map<String, ?>> api = new Yaml().load(Files.readString(published));
        List<String> addresses =
                api.getOrDefault("paths", Map.of()).keySet().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .map(path -> path.replaceAll("[{][^}]+[}]", "1"))
                        .toList();

        assertThat(addresses).isNotEmpty();
        assertThat(addresses)
                .allSatisfy(path -> assertThat(ownerOf(path)).as(path).isEqualTo(service.name()));
    }

    @ParameterizedTest
    @CsvSource({
        "/operations/processors",
        "/actuator/health",
        "/api",
        "/api/other",
        "/apiary",
        "/openapi.yaml"
    })
    void sendsNothingElseAnywhere(String path) {
        assertThat(ownerOf(path)).isEqualTo("nobody");
    }

    private static String ownerOf(String path) {
        var address = PathContainer.parsePath(path);
        return RouteTable.ROUTES.stream()
                .filter(
                        route ->
                                PathPatternParser.defaultInstance
                                        .parse(route.pattern())
                                        .matches(address))
                .findFirst()
                .map(route -> route.owner().name())
                .orElse("nobody");
    }
}
