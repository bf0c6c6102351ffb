package org.fondsloket.acceptance;

import java.util.ArrayList;
import java.util.List;
import org.fondsloket.acceptance.Api.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Sets up employers and workers as a clerk of the fund would, through the public API. */
final class Fund {

    private final Api clerk;

    Fund(Api clerk) {
        this.clerk = clerk;
    }

    Api clerk() {
        return clerk;
    }

    /** A new employer with workers posted to North Rhine-Westphalia for the whole of 2026. */
    Employer employer(String name, int workers) {
        String number = employer(name, "2026-01-01");
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < workers; i++) {
            numbers.add(worker(number, "Novak" + letters(i), "Jan", "1985-02-01"));
        }
        return new Employer(number, List.copyOf(numbers));
    }

    /** A new employer without anybody; answers its number. */
    String employer(String name, String participationFrom) {
        ObjectNode body = Api.JSON.createObjectNode();
        body.put("companyName", name);
        body.put("country", "NL");
        body.put("activity", "masonry");
        body.put("participationFrom", participationFrom);
        return clerk.post("/api/employers", body.toString())
                .expect(201)
                .json()
                .get("employerNumber")
                .asString();
    }

    /** A worker who is posted for the whole of 2026. */
    String worker(String employer, String familyName, String givenName, String birthDate) {
        String worker = person(employer, familyName, givenName, birthDate);
        post(employer, worker, "2026-01-01", "2026-12-31");
        return worker;
    }

    /** A worker with all data on file, posted nowhere yet. */
    String person(String employer, String familyName, String givenName, String birthDate) {
        return register(employer, person(familyName, givenName, birthDate));
    }

    /** The same for somebody who has been severely disabled for long. */
    String severelyDisabled(
            String employer, String familyName, String givenName, String birthDate) {
        return register(
                employer,
                person(familyName, givenName, birthDate).put("severelyDisabledFrom", "2020-01-01"));
    }

    private static ObjectNode person(String familyName, String givenName, String birthDate) {
        ObjectNode person = Api.JSON.createObjectNode();
        person.put("familyName", familyName);
        person.put("givenName", givenName);
        person.put("birthDate", birthDate);
        person.put("nationality", "PL");
        person.put("placeOfBirth", "Opole");
        person.put("function", "mason");
        person.put("language", "pl");
        person.put("socialInsuranceCountry", "PL");
        person.putObject("address")
                .put("street", "ulica Murarska 4")
                .put("postalCode", "45-001")
                .put("city", "Opole")
                .put("country", "PL");
        return person;
    }

    private String register(String employer, ObjectNode person) {
        return eventually(201, "/api/employers/" + employer + "/workers", person.toString())
                .json()
                .get("workerNumber")
                .asString();
    }

    /** Announces a worker for days in North Rhine-Westphalia. */
    void post(String employer, String worker, String from, String expectedTo) {
        ObjectNode posting = Api.JSON.createObjectNode();
        posting.put("workerNumber", worker);
        posting.put("siteLand", "NW");
        posting.put("from", from);
        posting.put("expectedTo", expectedTo);
        eventually(201, "/api/employers/" + employer + "/postings", posting.toString());
    }

    /** A just registered employer or worker reaches the other services a moment later. */
    private Answer eventually(int status, String path, String body) {
        return Until.answers(() -> clerk.post(path, body), answer -> answer.status() == status);
    }

    /** Lines of a whole month for these workers. */
    static String lines(String month, List<String> workers, String gross) {
        ArrayNode lines = Api.JSON.createArrayNode();
        for (int i = 0; i < workers.size(); i++) {
            lines.add(line("l" + i, workers.get(i), month, gross));
        }
        ObjectNode body = Api.JSON.createObjectNode();
        body.set("lines", lines);
        body.set("answers", lateAnswers());
        return body.toString();
    }

    /** These months are long over, and the tests report them in no order. */
    static ArrayNode lateAnswers() {
        ArrayNode answers = Api.JSON.createArrayNode();
        for (String check : List.of("D-01", "X-03")) {
            answers.addObject()
                    .put("check", check)
                    .put("reason", "The wage office was closed until now.");
        }
        return answers;
    }

    static JsonNode line(String id, String worker, String month, String gross) {
        ObjectNode line = Api.JSON.createObjectNode();
        line.put("lineId", id);
        line.put("workerNumber", worker);
        line.put("status", "WORKED");
        line.put("siteLand", "NW");
        line.put("periodFrom", month + "-01");
        line.put("periodTo", java.time.YearMonth.parse(month).atEndOfMonth().toString());
        line.put("grossWage", gross);
        line.put("hours", "160.00");
        return line;
    }

    static String letters(int i) {
        return Character.toString('a' + i % 26) + Character.toString('a' + i / 26);
    }

    record Employer(String number, List<String> workers) {

        String path(String rest) {
            return "/api/employers/" + number + rest;
        }
    }
}
