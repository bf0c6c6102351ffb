package org.fondsloket.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Files whole months of an employer as his wage office would: typed, looked at, answered, sent. */
final class Months {

    private final Api api;

    Months(Api api) {
        this.api = api;
    }

    /**
     * Files a month for the first time once the page shows the reimbursement that is expected.
     *
     * @return the receipt
     */
    JsonNode file(String employer, YearMonth month, String reimbursement, List<Line> lines) {
        return file(employer, month, reimbursement, json(lines));
    }

    JsonNode file(String employer, YearMonth month, String reimbursement, ArrayNode lines) {
        String path = path(employer, month);
        Until.answers(() -> api.get(path), answer -> answer.status() == 200);
        ObjectNode draft = Api.JSON.createObjectNode();
        draft.put("draftVersion", 0);
        draft.set("lines", lines);
        api.put(path + "/draft", draft.toString()).expect(200);
        JsonNode typed =
                Until.answers(
                        () -> api.get(path).expect(200).json(),
                        page ->
                                page.at("/totals/reimbursement").asString().equals(reimbursement)
                                        && noErrors(page.get("findings")));
        ObjectNode report = Api.JSON.createObjectNode();
        report.set("lines", lines);
        report.set("answers", answersTo(typed.get("findings")));
        report.put("assurance", true);
        return api.post(path + "/submissions", report.toString()).expect(201).json();
    }

    /**
     * Sends a month again with other lines.
     *
     * @return the receipt
     */
    JsonNode correct(String employer, YearMonth month, int baseVersion, List<Line> lines) {
        return attempt(employer, month, baseVersion, json(lines)).expect(201).json();
    }

    /** The same whatever comes of it: only a day that is over may stand in its way (D-02). */
    Api.Answer attempt(String employer, YearMonth month, int baseVersion, ArrayNode lines) {
        String path = path(employer, month) + "/corrections";
        ObjectNode correction = Api.JSON.createObjectNode();
        correction.put("baseVersion", baseVersion);
        correction.set("lines", lines);
        correction.put("assurance", true);
        JsonNode preview = api.post(path + "/preview", correction.toString()).expect(200).json();
        correction.set("answers", answersTo(preview.get("findings")));
        return api.post(path, correction.toString());
    }

    private static String path(String employer, YearMonth month) {
        return "/api/employers/" + employer + "/reports/" + month;
    }

    private static boolean noErrors(JsonNode findings) {
        return findings.valueStream()
                .noneMatch(finding -> finding.get("severity").asString().equals("E"));
    }

    private static ArrayNode json(List<Line> lines) {
        ArrayNode json = Api.JSON.createArrayNode();
        for (int i = 0; i < lines.size(); i++) {
            json.add(lines.get(i).json("l" + i));
        }
        return json;
    }

    private static ArrayNode answersTo(JsonNode findings) {
        ArrayNode answers = Api.JSON.createArrayNode();
        for (JsonNode finding : findings) {
            // A day that is over is the one thing that no answer mends.
            assertThat(finding.get("severity").asString().equals("E"))
                    .as(finding.toString())
                    .isEqualTo(finding.get("check").asString().equals("D-02"));
            if (finding.get("severity").asString().equals("W")) {
                ObjectNode answer = answers.addObject();
                for (String part : List.of("check", "lineId", "field")) {
                    if (finding.hasNonNull(part)) {
                        answer.set(part, finding.get(part));
                    }
                }
                answer.put("reason", "Agrees with our pay records.");
            }
        }
        return answers;
    }

    /** One posting period of a worker in North Rhine-Westphalia. */
    static final class Line {

        private final ObjectNode json = Api.JSON.createObjectNode();

        private Line(String worker, LocalDate from, LocalDate to, String hours, String gross) {
            json.put("workerNumber", worker);
            json.put("status", "WORKED");
            json.put("siteLand", "NW");
            json.put("periodFrom", from.toString());
            json.put("periodTo", to.toString());
            json.put("hours", hours);
            json.put("grossWage", gross);
        }

        static Line of(String worker, YearMonth month, String hours, String gross) {
            return new Line(worker, month.atDay(1), month.atEndOfMonth(), hours, gross);
        }

        static Line of(String worker, LocalDate from, LocalDate to, String hours, String gross) {
            return new Line(worker, from, to, hours, gross);
        }

        Line withLeave(String from, String to, String payPaid) {
            json.putArray("leave")
                    .addObject()
                    .put("from", from)
                    .put("to", to)
                    .put("payPaid", payPaid);
            return this;
        }

        Line withSicknessWithoutPay(String from, String to, String lostHours, String hourlyWage) {
            json.put("hourlyBaseWage", hourlyWage);
            json.putArray("absences")
                    .addObject()
                    .put("kind", "SICK_UNPAID")
                    .put("from", from)
                    .put("to", to)
                    .put("lostHours", lostHours);
            return this;
        }

        Line withPostingEnd(String lastDay) {
            json.put("postingEnd", lastDay);
            return this;
        }

        private ObjectNode json(String lineId) {
            return json.deepCopy().put("lineId", lineId);
        }
    }
}
