package org.fondsloket.standalone;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * A small fund to look at: employers, workers and reports that came in through the public API, as
 * they would in earnest. It is loaded into an empty fund only.
 */
public final class DemoFund {

    /** Of every demo login. */
    public static final String PASSWORD = "demo-Fonds-2026";

    /** User name at the realm that plays a broker; it opens whichever login links it first. */
    static final String MEANS = "clara-eh3";

    private static final List<String> ALL_RIGHTS =
            List.of(
                    "COMP", "WORKERS", "REPORT", "ACC", "BOX", "BANK", "EMPACC", "ENT", "REF",
                    "EXEMP", "SICK", "END", "CHK", "DOC", "AUD", "OBJ");

    private final Api api;

    private DemoFund(Api api) {
        this.api = api;
    }

    /** Loads it and returns when the portal shows it; nothing happens when the fund holds data. */
    public static void load(Platform platform) {
        var api =
                new Api(
                        platform.gatewayUrl(),
                        platform.issuer(),
                        "fund-backoffice",
                        backofficeSecret());
        long begin = System.nanoTime();
        if (new DemoFund(api).load()) {
            platform.broker().person(MEANS, PASSWORD, "loa3", "12345678");
            platform.config()
                    .progress()
                    .accept(
                            "The demo fund is loaded, it took %.1f s."
                                    .formatted((System.nanoTime() - begin) / 1e9));
        }
    }

    static String backofficeSecret() {
        return System.getenv().getOrDefault("FONDSLOKET_BACKOFFICE_SECRET", "backoffice-demo");
    }

    private boolean load() {
        api.getWhen("/api/me", me -> holds(me.path("fund"), "CLERK"));
        if (!api.get("/api/employers").isEmpty()) {
            return false;
        }
        var numbers = DemoData.EMPLOYERS.stream().map(this::register).toList();
        DemoData.LOGINS.forEach(login -> open(login, numbers));
        for (int index = 0; index < numbers.size(); index++) {
            describe(numbers.get(index), DemoData.EMPLOYERS.get(index));
        }
        for (int index = 0; index < numbers.size(); index++) {
            employ(numbers.get(index), DemoData.EMPLOYERS.get(index));
        }
        for (int index = 0; index < numbers.size(); index++) {
            settle(numbers.get(index), DemoData.EMPLOYERS.get(index));
        }
        return true;
    }

    private String register(DemoData.Employer employer) {
        return api.post(
                        "/api/employers",
                        Map.of(
                                "companyName", employer.name(),
                                "country", employer.country(),
                                "activity", employer.activity(),
                                "participationFrom", "2026-07-01"))
                .required("employerNumber")
                .asString();
    }

    private void open(DemoData.Login login, List<String> numbers) {
        var subject =
                api.post(
                                "/api/logins",
                                Map.of(
                                        "userName", login.userName(),
                                        "password", PASSWORD,
                                        "givenName", login.givenName(),
                                        "familyName", login.familyName(),
                                        "email", login.userName() + "@example.org",
                                        "language", login.language()))
                        .required("subject")
                        .asString();
        if (login.employers().isEmpty()) {
            grant("FUND", subject, List.of("CLERK", "OPERATIONS"));
        }
        login.employers().forEach(index -> grant(numbers.get(index), subject, ALL_RIGHTS));
    }

    private void grant(String employer, String subject, List<String> rights) {
        api.put(
                "/api/employers/%s/accesses/%s".formatted(employer, subject),
                Map.of("rights", rights));
    }

    private void describe(String number, DemoData.Employer employer) {
        var company = employer.company();
        var path = "/api/employers/" + number;
        api.put(
                path + "/company",
                Map.of(
                        "version", 0,
                        "country", employer.country(),
                        "activity", employer.activity(),
                        "taxNumber", company.taxNumber(),
                        "director",
                                Map.of(
                                        "givenName", company.directorGivenName(),
                                        "familyName", company.directorFamilyName())));
        api.put(
                path + "/address",
                Map.of(
                        "version", 0,
                        "street", employer.street(),
                        "postalCode", employer.postalCode(),
                        "city", employer.town(),
                        "country", employer.country()));
        api.put(
                path + "/contacts",
                Map.of(
                        "version", 0,
                        "email", company.email(),
                        "language", employer.language(),
                        "phones", List.of(company.phone()),
                        "persons",
                                List.of(
                                        Map.of(
                                                "givenName", company.contactGivenName(),
                                                "familyName", company.contactFamilyName(),
                                                "function", company.contactFunction()))));
        var iban = company.iban();
        if (iban != null) {
            api.put(
                    path + "/bank",
                    Map.of("version", 0, "iban", iban, "accountHolder", employer.name()));
        }
        api.put(path + "/portal-accesses/module", Map.of("active", true));
    }

    private void employ(String number, DemoData.Employer employer) {
        var workers = new ArrayList<String>();
        for (var worker : employer.workers()) {
            var workerNumber =
                    api.post(
                                    "/api/employers/%s/workers".formatted(number),
                                    person(worker, employer))
                            .required("workerNumber")
                            .asString();
            workers.add(workerNumber);
            api.post(
                    "/api/employers/%s/postings".formatted(number),
                    Map.of(
                            "workerNumber",
                            workerNumber,
                            "siteLand",
                            worker.siteLand(),
                            "from",
                            "2026-07-06",
                            "expectedTo",
                            "2027-01-29"));
        }
        for (var month : employer.months()) {
            report(number, employer, workers, month);
        }
    }

    private void report(
            String number, DemoData.Employer employer, List<String> workers, YearMonth month) {
        var path = "/api/employers/%s/reports/%s".formatted(number, month);
        api.getWhen(
                path,
                page -> workers.stream().allMatch(worker -> holds(page.path("announced"), worker)));
        var lines =
                IntStream.range(0, workers.size())
                        .mapToObj(
                                index ->
                                        line(
                                                workers.get(index),
                                                employer.workers().get(index),
                                                month))
                        .toList();
        var report = api.put(path + "/draft", Map.of("draftVersion", 0, "lines", lines));
        api.post(
                path + "/submissions",
                Map.of("lines", lines, "answers", answers(report.path("findings"))));
    }

    /** Months that are long over are sent late, and a demo has no other story to tell. */
    private static List<Map<String, String>> answers(JsonNode findings) {
        return findings.valueStream()
                .filter(finding -> finding.path("severity").asString().equals("W"))
                .map(DemoFund::answer)
                .toList();
    }

    private static Map<String, String> answer(JsonNode finding) {
        var answer = new HashMap<String, String>();
        for (var part : List.of("check", "lineId", "field")) {
            if (finding.hasNonNull(part)) {
                answer.put(part, finding.path(part).asString());
            }
        }
        answer.put("reason", "Agrees with our pay records for this month.");
        return answer;
    }

    private static Map<String, Object> person(DemoData.Worker worker, DemoData.Employer employer) {
        return Map.of(
                "familyName", worker.familyName(),
                "givenName", worker.givenName(),
                "birthDate", worker.birthDate(),
                "nationality", employer.country(),
                "placeOfBirth", employer.town(),
                "address",
                        Map.of(
                                "street", employer.street(),
                                "postalCode", employer.postalCode(),
                                "city", employer.town(),
                                "country", employer.country()),
                "function", employer.activity(),
                "language", employer.language(),
                "socialInsuranceCountry", employer.country());
    }

    private static Map<String, String> line(
            String workerNumber, DemoData.Worker worker, YearMonth month) {
        var line = new HashMap<String, String>();
        line.put("workerNumber", workerNumber);
        line.put("siteLand", worker.siteLand());
        if (!worker.worksIn(month)) {
            line.put("status", "NOT_POSTED");
            return line;
        }
        var first = month.equals(YearMonth.of(2026, 7)) ? month.atDay(6) : month.atDay(1);
        line.put("status", "WORKED");
        line.put("periodFrom", first.toString());
        line.put("periodTo", month.atEndOfMonth().toString());
        line.put("hours", worker.hours(month).toPlainString());
        line.put("grossWage", worker.grossWage(month).toPlainString());
        return line;
    }

    /** Waits until account and mailbox show what was reported. */
    private void settle(String number, DemoData.Employer employer) {
        int months = employer.months().size();
        api.getWhen(
                "/api/employers/%s/account".formatted(number),
                account -> account.path("openItems").size() >= months);
        api.getWhen(
                "/api/employers/%s/letters".formatted(number), letters -> letters.size() >= months);
    }

    private static boolean holds(JsonNode list, String wanted) {
        return list.valueStream().anyMatch(item -> item.asString().equals(wanted));
    }
}
