package org.fondsloket.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fondsloket.contracts.AccessGranted;
import org.fondsloket.contracts.EmployerChanged;
import org.fondsloket.contracts.EmployerContactRecorded;
import org.fondsloket.contracts.EmployerNumberSuperseded;
import org.fondsloket.testing.Caller;
import org.fondsloket.testing.Caller.Answer;
import org.fondsloket.testing.MutableClock;
import org.fondsloket.testing.OuterEvents;
import org.fondsloket.testing.PublishedEvent;
import org.fondsloket.testing.ServiceIT;
import org.fondsloket.testing.Token;
import org.fondsloket.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * The company's own data on real servers: sections, name, number, history, what the others learn.
 */
@ServiceIT("employer")
class CompanyIT {

    private static final String ADDRESS =
            """
            {"version": %d, "street": "%s", "postalCode": "45-001", "city": "Opole", "country": "PL"}
            """;
    private static final String CONTACTS =
            """
            {"version": 0, "email": "biuro@budex.example", "language": "pl",
             "phones": ["77 441 01 00"],
             "persons": [{"givenName": "Tomasz", "familyName": "Wrona", "function": "Payroll"}]}
            """;
    private static final String COMPANY =
            """
            {"version": %d, "country": "PL", "activity": "Structural concrete work",
             "taxNumber": "%s", "director": {"givenName": "Ewa", "familyName": "Zielinska"}}
            """;
    private static final String BANK =
            """
            {"version": %d, "iban": "PL61 1090 1014 0000 0712 1981 2874",
             "accountHolder": "Budex Sp. z o.o."}
            """;

    @Autowired private ApplicationContext service;
    @Autowired private OuterEvents outerEvents;
    @Autowired private MutableClock clock;
    @Autowired private JdbcClient jdbc;

    private Token ewaToken = new Token("", "");
    private Caller clerk;
    private Caller ewa;
    private String number = "";

    @BeforeEach
    void anEmployerWithSomebodyWhoMayActForIt() {
        clerk = Caller.with(service, "FUND", "CLERK");
        number = register("Budex Sp. z o.o.");
        ewaToken = Tokens.forNewClient();
        ewa = Caller.as(service, ewaToken);
        grant(ewaToken, number, "COMP");
    }

    @Test
    @DisplayName("S000-13 country, tax number, director and activity are kept by the employer")
    void keepsCompanyData() {
        Answer before = ewa.get(path("/company"));
        Answer changed = ewa.put(path("/company"), COMPANY.formatted(0, "526-000-12-46"));

        assertThat(before.status()).isEqualTo(200);
        assertThat(before.at("/companyName")).isEqualTo("Budex Sp. z o.o.");
        assertThat(before.json().has("taxNumber")).isFalse();
        assertThat(before.json().path("version").asLong()).isZero();
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.json().path("version").asLong()).isEqualTo(1);
        assertThat(ewa.get(path("/company")).at("/director/familyName")).isEqualTo("Zielinska");
        assertThat(ewa.get(path("/company")).at("/taxNumber")).isEqualTo("526-000-12-46");
    }

    @Test
    @DisplayName("S000-13 an unusual tax number is asked back at its field and then believed")
    void asksBackOnAnUnusualTaxNumber() {
        Answer asked = ewa.put(path("/company"), COMPANY.formatted(0, "5260001247"));
        Answer confirmed =
                ewa.put(
                        path("/company"),
                        COMPANY.formatted(0, "5260001247")
                                .replace(
                                        "\"director\"",
                                        "\"taxNumberConfirmed\": true, \"director\""));

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.at("/errors/0/pointer")).isEqualTo("/taxNumber");
        assertThat(asked.at("/errors/0/message")).contains("confirm that it is right");
        assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
    }

    @Test
    @DisplayName("S000-13 country and activity reach the others, a name given with them does not")
    void tellsTheOthersOfTheCompany() {
        ewa.put(
                path("/company"),
                """
                {"version": 0, "companyName": "Sneaky Ltd", "country": "DE", "activity": "Roofs"}
                """);

        EmployerChanged changed =
                outerEvents
                        .awaitRecord(
                                EmployerChanged.class, each -> each.employerNumber().equals(number))
                        .content();
        assertThat(changed)
                .isEqualTo(
                        new EmployerChanged(
                                number,
                                changed.version(),
                                "Budex Sp. z o.o.",
                                "DE",
                                "Roofs",
                                null,
                                false));
    }

    @Test
    @DisplayName(
            "S000-14 address, contact and bank data are sections of their own and hold at once")
    void keepsAddressContactAndBankData() {
        assertThat(ewa.put(path("/address"), ADDRESS.formatted(0, "Murarska 4")).status())
                .isEqualTo(200);
        assertThat(ewa.put(path("/contacts"), CONTACTS).at("/phones/0")).isEqualTo("+48774410100");
        Answer bank = clerk.put(path("/bank"), BANK.formatted(0));

        assertThat(bank.at("/iban")).isEqualTo("PL61109010140000071219812874");
        assertThat(ewa.get(path("/address")).at("/street")).isEqualTo("Murarska 4");
        assertThat(ewa.get(path("/contacts")).at("/persons/0/function")).isEqualTo("Payroll");
        EmployerContactRecorded contact =
                outerEvents
                        .awaitRecord(
                                EmployerContactRecorded.class,
                                each -> each.employerNumber().equals(number) && each.iban() != null)
                        .content();
        assertThat(contact)
                .isEqualTo(
                        new EmployerContactRecorded(
                                number,
                                contact.version(),
                                "biuro@budex.example",
                                "pl",
                                new EmployerContactRecorded.Address(
                                        "Murarska 4", "45-001", "Opole", "PL"),
                                "PL61109010140000071219812874",
                                null,
                                "Budex Sp. z o.o."));
    }

    @Test
    @DisplayName("S000-14 somebody else changed it meanwhile: 409 STALE with the newer version")
    void showsTheNewerVersionToTheSlower() {
        ewa.put(path("/address"), ADDRESS.formatted(0, "Murarska 4"));

        Answer slower = ewa.put(path("/address"), ADDRESS.formatted(0, "Murarska 5"));

        assertThat(slower.status()).isEqualTo(409);
        assertThat(slower.at("/code")).isEqualTo("STALE");
        assertThat(slower.json().at("/current/version").asLong()).isEqualTo(1);
        assertThat(slower.at("/current/street")).isEqualTo("Murarska 4");
        assertThat(ewa.put(path("/address"), ADDRESS.formatted(1, "Murarska 5")).status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName(
            "S000-14 BANK needs the right and a second factor just given; the change then holds")
    void asksForAFreshSecondFactorBeforeTheBankAccountChanges() {
        Caller atPassword = personAt(Tokens.forNewUser());
        Caller fresh = personAt(Tokens.forNewUserAt("L2-fresh"));

        Answer refused = atPassword.put(path("/bank"), BANK.formatted(0));
        Answer accepted = fresh.put(path("/bank"), BANK.formatted(0));

        assertThat(ewa.get(path("/bank")).status()).isEqualTo(403);
        assertThat(ewa.put(path("/bank"), BANK.formatted(0)).status()).isEqualTo(403);
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.at("/code")).isEqualTo("LEVEL_TOO_LOW");
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
        assertThat(atPassword.get(path("/bank")).at("/accountHolder"))
                .isEqualTo("Budex Sp. z o.o.");
    }

    @Test
    @DisplayName("S000-14 a wrong IBAN is named at its field, in the caller's language")
    void namesAWrongIban() {
        Answer answer =
                Caller.with(service, "FUND", "CLERK")
                        .put(
                                path("/bank"),
                                """
                                {"version": 0, "iban": "PL61 1090 1014 0000 0712 1981 2875",
                                 "accountHolder": ""}
                                """);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("errors"))
                .extracting(error -> error.path("pointer").asString())
                .containsExactly("/iban", "/accountHolder");
        assertThat(answer.text()).doesNotContain("1981");
    }

    @Test
    @DisplayName("S000-04 each datum leaves the list of what is missing as soon as it is there")
    void listsWhatIsMissing() {
        assertThat(missing()).hasSize(12);

        ewa.put(path("/address"), ADDRESS.formatted(0, "Murarska 4"));
        ewa.put(path("/contacts"), CONTACTS);
        ewa.put(path("/company"), COMPANY.formatted(0, "5260001246"));
        assertThat(missing()).containsExactly("BANK.iban", "BANK.accountHolder");

        clerk.put(path("/bank"), BANK.formatted(0));
        assertThat(missing()).isEmpty();
    }

    @Test
    @DisplayName(
            "S000-13 another name: asked with a reason, answered by the fund, the answer visible")
    void changesTheNameByRequest() {
        Answer asked =
                ewa.post(
                        path("/name-changes"),
                        "{\"companyName\": \"Budex Polska\", \"reason\": \"New register entry\"}");
        assertThat(asked.status()).as(asked.text()).isEqualTo(201);
        assertThat(asked.at("/state")).isEqualTo("REQUESTED");
        assertThat(ewa.get(path("/company")).at("/companyName")).isEqualTo("Budex Sp. z o.o.");
        assertThat(
                        ewa.post(
                                        path("/name-changes"),
                                        "{\"companyName\": \"Other\", \"reason\": \"x\"}")
                                .at("/code"))
                .isEqualTo("NAME_CHANGE_OPEN");
        assertThat(clerk.get("/api/employers/name-changes").json())
                .anySatisfy(
                        each ->
                                assertThat(each.path("requestId").asString())
                                        .isEqualTo(asked.at("/requestId")));
        String answerPath = path("/name-changes/" + asked.at("/requestId") + "/answer");

        assertThat(ewa.put(answerPath, "{\"granted\": true}").status()).isEqualTo(403);
        assertThat(clerk.put(answerPath, "{\"granted\": false}").at("/errors/0/pointer"))
                .isEqualTo("/answer");
        Answer granted =
                clerk.put(answerPath, "{\"granted\": true, \"answer\": \"Seen in the register\"}");

        assertThat(granted.status()).as(granted.text()).isEqualTo(200);
        assertThat(ewa.get(path("/company")).at("/companyName")).isEqualTo("Budex Polska");
        assertThat(ewa.get(path("/name-changes")).at("/0/state")).isEqualTo("GRANTED");
        assertThat(ewa.get(path("/name-changes")).at("/0/answer"))
                .isEqualTo("Seen in the register");
        assertThat(clerk.put(answerPath, "{\"granted\": true}").at("/code"))
                .isEqualTo("NAME_CHANGE_ANSWERED");
        outerEvents.awaitRecord(
                EmployerChanged.class,
                each ->
                        each.employerNumber().equals(number)
                                && each.companyName().equals("Budex Polska"));
    }

    @Test
    @DisplayName("S000-13 a declined name says why and leaves the name as it is")
    void declinesANameWithAReason() {
        String request =
                ewa.post(
                                path("/name-changes"),
                                "{\"companyName\": \"Other\", \"reason\": \"Nicer\"}")
                        .at("/requestId");

        Answer declined =
                clerk.put(
                        path("/name-changes/" + request + "/answer"),
                        "{\"granted\": false, \"answer\": \"No entry in the register\"}");

        assertThat(declined.at("/state")).isEqualTo("DECLINED");
        assertThat(ewa.get(path("/name-changes")).at("/0/answer"))
                .isEqualTo("No entry in the register");
        assertThat(ewa.get(path("/company")).at("/companyName")).isEqualTo("Budex Sp. z o.o.");
    }

    @Test
    @DisplayName(
            "S003-20 letters on paper: noted by the fund on request, from a form, channel PAPER")
    void notesLettersOnPaper() {
        assertThat(ewa.put(path("/letters-on-paper"), "{\"lettersOnPaper\": true}").status())
                .isEqualTo(403);
        assertThat(
                        clerk.put(
                                        path("/letters-on-paper?paperForm=scan-0815"),
                                        "{\"lettersOnPaper\": true}")
                                .status())
                .isEqualTo(204);

        PublishedEvent<EmployerChanged> event =
                outerEvents.awaitRecord(
                        EmployerChanged.class,
                        each -> each.employerNumber().equals(number) && each.lettersOnPaper());
        assertThat(event.header("ce_channel")).isEqualTo("PAPER");
        assertThat(ewa.get(path("/company")).json().path("lettersOnPaper").asBoolean()).isTrue();
        JsonNode act = awaitHistory("COMPANY", "LETTERS_ON_PAPER");
        assertThat(act.path("paperForm").asString()).isEqualTo("scan-0815");
        assertThat(act.path("channel").asString()).isEqualTo("PAPER");
        assertThat(act.path("organisation").asString()).isEqualTo("FUND");
    }

    @Test
    @DisplayName("S003-20 a clerk enters a paper form for the employer, nobody else can")
    void entersAPaperForm() {
        assertThat(
                        ewa.put(
                                        path("/address?paperForm=scan-1"),
                                        ADDRESS.formatted(0, "Murarska 4"))
                                .status())
                .isEqualTo(403);
        assertThat(
                        clerk.put(
                                        path("/address?paperForm=scan-1"),
                                        ADDRESS.formatted(0, "Murarska 4"))
                                .status())
                .isEqualTo(200);

        assertThat(awaitHistory("ADDRESS", "CHANGED").path("channel").asString())
                .isEqualTo("PAPER");
    }

    @Test
    @DisplayName("S003-21 the old number is not listed; whoever looks for it finds the new one")
    void findsTheSuccessorUnderTheOldNumber() {
        clock.set(Instant.parse("2026-08-01T11:00:00Z"));
        String old = register("Budex Stary Sp. z o.o.");
        grant(ewaToken, old, "COMP");

        Answer linked =
                clerk.put(
                        "/api/employers/" + old + "/successor",
                        "{\"employerNumber\": \"%s\", \"effectiveOn\": \"2026-07-01\"}"
                                .formatted(number));

        assertThat(linked.status()).as(linked.text()).isEqualTo(204);
        JsonNode found = ewa.get("/api/employers?search=" + old).json();
        assertThat(found).hasSize(1);
        assertThat(found.at("/0/employerNumber").asString()).isEqualTo(number);
        assertThat(found.at("/0/supersedes/0/employerNumber").asString()).isEqualTo(old);
        assertThat(found.at("/0/supersedes/0/effectiveOn").asString()).isEqualTo("2026-07-01");
        assertThat(ewa.get("/api/employers").json()).hasSize(1);
        assertThat(ewa.get("/api/employers/" + old).at("/successorNumber")).isEqualTo(number);
        assertThat(
                        ewa.put(
                                        "/api/employers/" + old + "/address",
                                        ADDRESS.formatted(0, "Murarska 4"))
                                .at("/code"))
                .isEqualTo("NUMBER_SUPERSEDED");
        assertThat(
                        outerEvents
                                .awaitRecord(
                                        EmployerNumberSuperseded.class,
                                        each -> each.employerNumber().equals(old))
                                .content())
                .isEqualTo(new EmployerNumberSuperseded(old, number, LocalDate.of(2026, 7, 1)));
        assertThat(
                        outerEvents
                                .awaitRecord(
                                        EmployerChanged.class,
                                        each -> each.employerNumber().equals(old))
                                .content()
                                .participationUntil())
                .isEqualTo(LocalDate.of(2026, 6, 30));
    }

    @Test
    @DisplayName("S003-21 a successor must be an employer that takes part")
    void refusesASuccessorThatNobodyHolds() {
        Answer answer =
                clerk.put(
                        path("/successor"),
                        "{\"employerNumber\": \"99999990\", \"effectiveOn\": \"soon\"}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("errors"))
                .extracting(error -> error.path("pointer").asString())
                .containsExactly("/employerNumber", "/effectiveOn");
        assertThat(ewa.put(path("/successor"), "{}").status()).isEqualTo(403);
    }

    @Test
    @DisplayName("P-05 the history says who changed what when, also as it was known on a day")
    void showsTheHistoryOfASection() {
        ewa.put(path("/address"), ADDRESS.formatted(0, "Murarska 4"));
        ewa.put(path("/address"), ADDRESS.formatted(1, "Murarska 5"));
        await().until(() -> history("ADDRESS", "").size() == 2);
        recordedOn(1, "2026-03-15T11:00:00Z");
        recordedOn(2, "2026-05-02T11:00:00Z");

        JsonNode newest = history("ADDRESS", "").get(0);
        assertThat(newest.path("version").asLong()).isEqualTo(2);
        assertThat(newest.path("recordedAt").asString()).isEqualTo("2026-05-02T11:00:00Z");
        assertThat(newest.path("actor").asString()).isEqualTo(ewaToken.subject());
        assertThat(newest.path("organisation").asString()).isEqualTo(number);
        assertThat(newest.path("channel").asString()).isEqualTo("API");
        assertThat(newest.path("changes"))
                .singleElement()
                .satisfies(
                        change -> {
                            assertThat(change.path("field").asString()).isEqualTo("street");
                            assertThat(change.path("before").asString()).isEqualTo("Murarska 4");
                            assertThat(change.path("after").asString()).isEqualTo("Murarska 5");
                        });
        assertThat(history("ADDRESS", "&asKnownOn=2026-04-30")).hasSize(1);
        assertThat(history("ADDRESS", "&asKnownOn=2026-03-14")).isEmpty();
        assertThat(ewa.get(path("/history?section=BANK")).status()).isEqualTo(403);
    }

    @Test
    @DisplayName("P-05 erased persons leave no value in file, history, events or topic")
    void forgetsPersons() {
        ewa.put(path("/company"), COMPANY.formatted(0, "5260001246"));
        ewa.put(path("/contacts"), CONTACTS);
        await().until(() -> history("CONTACTS", "").size() == 1);

        assertThat(ewa.delete(path("/personal-data")).status()).isEqualTo(403);
        assertThat(clerk.delete(path("/personal-data")).status()).isEqualTo(204);

        outerEvents.awaitTombstone(EmployerContactRecorded.class, number);
        assertThat(ewa.get(path("/contacts")).json().path("persons")).isEmpty();
        assertThat(ewa.get(path("/company")).json().has("director")).isFalse();
        assertThat(history("CONTACTS", "").get(0).path("changes")).isEmpty();
        assertThat(
                        jdbc.sql(
                                        """
                                        select convert_from(payload, 'UTF8') from domain_event_entry
                                        where aggregate_identifier = ?
                                        """)
                                .param("Employer:" + number)
                                .query(String.class)
                                .list())
                .isNotEmpty()
                .noneMatch(
                        payload ->
                                payload.contains("Zielinska")
                                        || payload.contains("Wrona")
                                        || payload.contains("5260001246")
                                        || payload.contains("biuro@"));
        // The section can be filled in again, on top of the version that was erased.
        assertThat(ewa.put(path("/contacts"), CONTACTS.replace(": 0,", ": 1,")).status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("S000-21 the adviser for the employer's country is named")
    void namesTheAdviser() {
        clock.set(Instant.parse("2026-03-15T11:00:00Z"));

        assertThat(ewa.get(path("/adviser")).at("/email")).isEqualTo("advice.pl@fund.example");
    }

    @Test
    @DisplayName("S000-01 everything of another employer answers as if it were not there")
    void hidesOtherEmployers() {
        Caller stranger = Caller.with(service, "70000005", "COMP", "BANK");

        for (String part :
                List.of(
                        "/company",
                        "/address",
                        "/contacts",
                        "/bank",
                        "/missing-data",
                        "/adviser",
                        "/name-changes",
                        "/history?section=COMPANY")) {
            assertThat(stranger.get(path(part)).status()).as(part).isEqualTo(404);
        }
        assertThat(stranger.put(path("/address"), ADDRESS.formatted(0, "Murarska 4")).status())
                .isEqualTo(404);
        assertThat(clerk.get("/api/employers/99999990/company").status()).isEqualTo(404);
        assertThat(clerk.put("/api/employers/99999990/address", ADDRESS.formatted(0, "x")).status())
                .isEqualTo(404);
    }

    private String register(String name) {
        Answer answer =
                clerk.post(
                        "/api/employers",
                        """
                        {"companyName": "%s", "country": "PL",
                         "activity": "Structural concrete work", "participationFrom": "2026-01-01"}
                        """
                                .formatted(name));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.at("/employerNumber");
    }

    private Caller personAt(Token token) {
        grant(token, number, "COMP", "BANK");
        return Caller.as(service, token);
    }

    /** Rights arrive as they do in real life: as events. */
    private void grant(Token token, String employer, String... rights) {
        outerEvents.publish(
                token.subject(), new AccessGranted(token.subject(), employer, List.of(rights)));
        Caller caller = Caller.as(service, token);
        await().until(() -> caller.get("/api/employers/" + employer).status() == 200);
    }

    /** Two changes of one test would otherwise lie on one day. */
    private void recordedOn(long version, String moment) {
        jdbc.sql(
                        """
                        update history_entry set recorded_at = ?::timestamptz
                        where employer_number = ? and section = 'ADDRESS' and version = ?
                        """)
                .params(moment, number, version)
                .update();
    }

    private List<String> missing() {
        return ewa.get(path("/missing-data"))
                .json()
                .valueStream()
                .map(each -> each.path("section").asString() + "." + each.path("field").asString())
                .toList();
    }

    private JsonNode history(String section, String more) {
        return ewa.get(path("/history?section=" + section + more)).json();
    }

    private JsonNode awaitHistory(String section, String what) {
        return await().until(
                        () ->
                                history(section, "")
                                        .valueStream()
                                        .filter(act -> act.path("what").asString().equals(what))
                                        .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private String path(String part) {
        return "/api/employers/" + number + part;
    }
}
