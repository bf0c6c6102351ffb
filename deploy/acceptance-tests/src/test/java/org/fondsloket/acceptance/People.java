package org.fondsloket.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fondsloket.acceptance.Fund.Employer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes logins, rights, providers and mandates as a clerk of the fund does, by the public API. */
final class People {

    /** Everything somebody can be given at an employer, by a right or by a mandate. */
    static final List<String> RIGHTS =
            List.of(
                    "COMP", "WORKERS", "REPORT", "ACC", "BOX", "BANK", "EMPACC", "ENT", "REF",
                    "EXEMP", "SICK", "END", "CHK", "DOC", "AUD", "OBJ");

    private final Api clerk;

    People(Api clerk) {
        this.clerk = clerk;
    }

    String member(String organisation, List<String> rights, boolean manager) {
        String subject = login();
        ObjectNode body = Api.JSON.createObjectNode();
        rights.forEach(body.putArray("rights")::add);
        if (manager) {
            body.put("manager", true);
        }
        clerk.put("/api/organisations/" + organisation + "/users/" + subject, body.toString())
                .expect(204);
        return subject;
    }

    void grant(String place, String subject, List<String> rights) {
        ObjectNode body = Api.JSON.createObjectNode();
        rights.forEach(body.putArray("rights")::add);
        clerk.put("/api/employers/" + place + "/accesses/" + subject, body.toString()).expect(204);
    }

    String login() {
        String name = "cast-" + UUID.randomUUID().toString().substring(0, 12);
        ObjectNode login = Api.JSON.createObjectNode();
        Map.of(
                        "userName",
                        name,
                        "password",
                        Running.PASSWORD,
                        "givenName",
                        "Ilse",
                        "familyName",
                        "Deur",
                        "email",
                        name + "@example.org",
                        "language",
                        "nl")
                .forEach(login::put);
        return subject(clerk.post("/api/logins", login.toString()));
    }

    String machine() {
        return subject(
                clerk.post(
                        "/api/machine-clients",
                        "{\"clientId\":\"cast-" + UUID.randomUUID() + "\"}"));
    }

    private static String subject(Api.Answer answer) {
        return answer.expect(201).json().get("subject").asString();
    }

    String provider() {
        ObjectNode provider = Api.JSON.createObjectNode();
        Map.of(
                        "name", "Kantoor aan de Deur",
                        "street", "Kade 7",
                        "postalCode", "3511 AB",
                        "city", "Utrecht",
                        "country", "NL",
                        "email", "kantoor@example.org")
                .forEach(provider::put);
        return clerk.post("/api/providers", provider.toString())
                .expect(201)
                .json()
                .get("number")
                .asString();
    }

    /** As a signed form that came by post, so that nobody's second factor is needed here. */
    String mandate(Employer employer, String provider) {
        ObjectNode wish = Api.JSON.createObjectNode();
        wish.put("employerNumber", employer.number());
        wish.put("grantee", provider);
        RIGHTS.forEach(wish.putArray("services")::add);
        wish.put("validUntil", LocalDate.now(Running.BERLIN).plusYears(1).toString());
        wish.put("documentId", "form-" + UUID.randomUUID().toString().substring(0, 8));
        JsonNode filed = clerk.post("/api/mandates", wish.toString()).expect(201).json();
        String mandate = filed.get("mandateId").asString();
        clerk.post("/api/mandates/" + mandate + "/activation", "{}").expect(204);
        return mandate;
    }

    String assigned(String provider, String mandate, List<String> services) {
        String subject = member(provider, List.of(), false);
        ObjectNode body = Api.JSON.createObjectNode();
        services.forEach(body.putArray("services")::add);
        String path =
                "/api/organisations/" + provider + "/mandates/" + mandate + "/users/" + subject;
        clerk.put(path, body.toString()).expect(204);
        return subject;
    }
}
