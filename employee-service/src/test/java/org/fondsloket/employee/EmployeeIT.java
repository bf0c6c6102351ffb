package org.fondsloket.employee;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.fondsloket.contracts.PersonRecorded;
import org.fondsloket.contracts.PostingEnded;
import org.fondsloket.contracts.WorkerPosted;
import org.fondsloket.contracts.WorkerRegistered;
import org.fondsloket.scheme.EmployerNumber;
import org.fondsloket.scheme.WorkerNumber;
import org.fondsloket.testing.Caller;
import org.fondsloket.testing.Caller.Answer;
import org.fondsloket.testing.OuterEvents;
import org.fondsloket.testing.PublishedEvent;
import org.fondsloket.testing.ServiceIT;
import org.fondsloket.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The service on real servers: workers, postings and what is left of a person who was erased. */
@ServiceIT("employee")
@ExtendWith(OutputCaptureExtension.class)
class EmployeeIT {

    private static final AtomicInteger SERIAL = new AtomicInteger(5_000_000);

    @Autowired private ApplicationContext service;
    @Autowired private OuterEvents outerEvents;
    @Autowired private JdbcClient jdbc;

    private final String employer = EmployerNumber.ofSerial(SERIAL.incrementAndGet()).value();
    private @Nullable Caller ending;

    @Test
    void registersAWorkerAndTellsTheOthersNumberAndPersonApart() {
        Caller anna = Caller.with(service, employer, "WORKERS");

        Answer answer = anna.post(workers(), person("Zielińska", "Ewa"));

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        String number = answer.at("/workerNumber");
        assertThat(WorkerNumber.isValid(number)).as(number).isTrue();
        assertThat(anna.get(workers() + "/" + number).json())
                .isEqualTo(anna.get(workers()).json().get(0));
        assertThat(anna.get(workers()).at("/0/familyName")).isEqualTo("Zielińska");
        PublishedEvent<WorkerRegistered> registered =
                outerEvents.awaitRecord(
                        WorkerRegistered.class, event -> event.workerNumber().equals(number));
        assertThat(registered.key()).isEqualTo(employer);
        assertThat(registered.content()).isEqualTo(new WorkerRegistered(employer, number));
        PublishedEvent<PersonRecorded> recorded = awaitPerson(number, 1);
        assertThat(recorded.key()).isEqualTo(number);
        assertThat(recorded.content())
                .isEqualTo(
                        new PersonRecorded(
                                number, 1, "Zielińska", "Ewa", LocalDate.of(1988, 3, 14), "PL"));
    }

    @Test
    @DisplayName(
            "S001-07 \"kow\" finds Jan Kowalski of E1 and nobody of E2; accents, numbers and birth dates as well")
    void findsAWorkerHoweverTheNameIsTyped() {
        Caller ewa = Caller.with(service, employer, "WORKERS");
        String other = EmployerNumber.ofSerial(SERIAL.incrementAndGet()).value();
        Caller stranger = Caller.with(service, other, "WORKERS");
        String jan = register(ewa, "Kowalski", "Jan");
        String ewas = register(ewa, "Zielińska", "Ewa");
        String lukasz = register(ewa, "Włodarczyk", "Łukasz");
        stranger.post("/api/employers/" + other + "/workers", person("Kowalczyk", "Adam"));

        assertThat(found(ewa, "kow")).containsExactly(jan);
        assertThat(found(ewa, "Zielinska")).containsExactly(ewas);
        assertThat(found(ewa, "ZIELIŃSKA,%20Ewa")).containsExactly(ewas);
        assertThat(found(ewa, "lukasz%20wlodar")).containsExactly(lukasz);
        assertThat(found(ewa, jan)).containsExactly(jan);
        assertThat(found(ewa, "14-03-1988")).containsExactlyInAnyOrder(jan, ewas, lukasz);
        assertThat(found(ewa, "15-03-1988")).isEmpty();
        assertThat(found(ewa, "%25")).isEmpty();
        assertThat(ewa.get(workers() + "?search=kow&size=1").total()).isEqualTo("1");
        assertThat(found(stranger, other, jan)).isEmpty();
    }

    @Test
    @DisplayName(
            "C7-ENT whoever has entitlements alone learns a worker's name and neither record nor bank account")
    void tellsOnlyNamesToWhoeverSeesEntitlements() {
        Caller ewa = Caller.with(service, employer, "WORKERS");
        String jan = ewa.post(workers(), complete("Kowalski", "Jan")).at("/workerNumber");
        Caller sanne = Caller.with(service, employer, "ENT");

        Answer names = sanne.get(workers() + "/names");

        assertThat(names.json().valueStream().map(JsonNode::toString).toList())
                .containsExactly(
                        "{\"workerNumber\":\"%s\",\"familyName\":\"Kowalski\",\"givenName\":\"Jan\"}"
                                .formatted(jan));
        assertThat(sanne.get(workers()).status()).isEqualTo(403);
        assertThat(sanne.get(workers() + "/" + jan).status()).isEqualTo(403);
        assertThat(ewa.get(workers() + "/names").status()).isEqualTo(403);
        String other = EmployerNumber.ofSerial(SERIAL.incrementAndGet()).value();
        assertThat(Caller.with(service, other, "ENT").get(workers() + "/names").status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName(
            "S001-10 the mail address is contact data: malformed is an error, the same on a colleague has to be confirmed")
    void correctsAMailAddress() {
        Caller ewa = Caller.with(service, employer, "WORKERS");
        String jan = register(ewa, "Kowalski", "Jan");
        String anna = register(ewa, "Nowak", "Anna");
        String address = workers() + "/" + jan + "/email";

        Answer malformed = ewa.put(address, "{\"email\": \"jan at old\"}");
        assertThat(malformed.status()).isEqualTo(422);
        assertThat(pointers(malformed)).containsExactly("/email");

        Answer saved = ewa.put(address, "{\"email\": \"jan@new.example\"}");
        assertThat(saved.at("/email")).isEqualTo("jan@new.example");
        assertThat(awaitPerson(jan, 2).content().email()).isEqualTo("jan@new.example");
        assertThat(ewa.put(address, "{\"email\": \"jan@new.example\"}").status()).isEqualTo(200);
        assertThat(ewa.get(workers() + "/" + jan).at("/familyName")).isEqualTo("Kowalski");

        String annas = workers() + "/" + anna + "/email";
        Answer shared = ewa.put(annas, "{\"email\": \"JAN@new.example\"}");
        assertThat(shared.status()).isEqualTo(409);
        assertThat(shared.at("/code")).isEqualTo("EMAIL_SHARED");
        assertThat(
                        ewa.put(annas + "?sharedEmail=true", "{\"email\": \"JAN@new.example\"}")
                                .status())
                .isEqualTo(200);
        String other = EmployerNumber.ofSerial(SERIAL.incrementAndGet()).value();
        Caller stranger = Caller.with(service, other, "WORKERS");
        assertThat(
                        stranger.put(
                                        "/api/employers/" + other + "/workers/" + jan + "/email",
                                        "{\"email\": \"x@new.example\"}")
                                .status())
                .isEqualTo(404);
    }

    private List<String> found(Caller caller, String typed) {
        return found(caller, employer, typed);
    }

    private static List<String> found(Caller caller, String employer, String typed) {
        return caller.get(
                        "/api/employers/"
                                + employer
                                + "/workers?search="
                                + URLEncoder.encode(URLDecoder.decode(typed, UTF_8), UTF_8))
                .json()
                .valueStream()
                .map(worker -> worker.path("workerNumber").asString())
                .toList();
    }

    @Test
    void publishesCorrectedPersonalDataAsANewVersion() {
        Caller anna = Caller.with(service, employer, "WORKERS");
        String number = register(anna, "Kowalsky", "Jan");

        Answer answer = anna.put(workers() + "/" + number, person("Kowalski", "Jan"));

        assertThat(answer.at("/familyName")).isEqualTo("Kowalski");
        assertThat(anna.get(workers()).at("/0/familyName")).isEqualTo("Kowalski");
        assertThat(awaitPerson(number, 2).content().familyName()).isEqualTo("Kowalski");
    }

    @Test
    @DisplayName(
            "S11 erasure: tombstone on the topic, no plaintext in any table, sums of others stay")
    void forgetsAPersonEverywhere(CapturedOutput log) {
        Caller anna = Caller.with(service, employer, "WORKERS");
        Caller clerk = Caller.with(service, "FUND", "CLERK");
        String number = register(anna, "Brzęczyszczykiewicz", "Grzegorz");
        anna.put(workers() + "/" + number, person("Brzęczyszczykiewicz-Nowak", "Grzegorz"));
        String other = register(anna, "Lis", "Marek");
        announce(anna, number, "2026-05-04", "2026-08-28");
        awaitPerson(number, 2);
        assertThat(plaintextPlaces("Brzęczyszczykiewicz")).containsExactly("person");

        assertThat(clerk.delete("/api/persons/" + number).status()).isEqualTo(204);

        assertThat(plaintextPlaces("Brzęczyszczykiewicz")).isEmpty();
        assertThat(plaintextPlaces("Grzegorz")).isEmpty();
        outerEvents.awaitTombstone(PersonRecorded.class, number);
        assertThat(anna.get(workers() + "/" + number).status()).isEqualTo(404);
        assertThat(anna.get(workers()).json()).hasSize(1);
        assertThat(anna.get(workers()).at("/0/workerNumber")).isEqualTo(other);
        assertThat(anna.get(postings()).at("/0/workerNumber")).isEqualTo(number);
        assertThat(clerk.delete("/api/persons/" + number).status()).isEqualTo(204);
        assertThat(anna.put(workers() + "/" + number, person("Back", "Again")).status())
                .isEqualTo(404);
        assertThat(announce(anna, number, "2026-09-01", "2026-09-30").status()).isEqualTo(404);
        assertThat(log.getAll()).doesNotContain("Brzęczyszczykiewicz").doesNotContain("Grzegorz");
    }

    @Test
    @DisplayName("S000-19 S000-04 P-05 master data: marked while missing, on the topic when given")
    void keepsMasterDataUpToDateAndMarksWhatIsMissing() {
        Caller anna = Caller.with(service, employer, "WORKERS");
        String number = register(anna, "Wójcik", "Maja");
        assertThat(anna.get(workers() + "/" + number).json().path("missing"))
                .extracting(JsonNode::asString)
                .contains("placeOfBirth", "address.street", "function");
        assertThat(awaitPerson(number, 1).content().address()).isNull();

        Answer changed = anna.put(workers() + "/" + number, complete("Wójcik", "Maja"));

        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.json().path("missing")).isEmpty();
        assertThat(changed.at("/address/city")).isEqualTo("Krasnystaw");
        assertThat(changed.at("/iban")).isEqualTo("NL91ABNA0417164300");
        assertThat(anna.get(workers() + "/" + number).json()).isEqualTo(changed.json());
        assertThat(awaitPerson(number, 2).content())
                .isEqualTo(
                        new PersonRecorded(
                                number,
                                2,
                                "Wójcik",
                                "Maja",
                                LocalDate.of(1988, 3, 14),
                                "PL",
                                "Szczebrzeszyn",
                                new PersonRecorded.Address(
                                        "ul. Kwiatowa 7", "22-300", "Krasnystaw", "PL"),
                                "NL91ABNA0417164300",
                                "Polier",
                                "pl",
                                "PL",
                                LocalDate.of(2025, 1, 1),
                                LocalDate.of(2025, 2, 1),
                                null));
        Answer registered = anna.post(workers(), complete("Wójcik", "Lena"));
        assertThat(anna.get(workers() + "/" + registered.at("/workerNumber")).at("/placeOfBirth"))
                .isEqualTo("Szczebrzeszyn");
    }

    @Test
    @DisplayName("P-06 P-09 wrong codes are named at their field, in the caller's language")
    void namesMistakesInMasterData() {
        Caller anna = Caller.with(service, employer, "WORKERS");
        String wrong =
                complete("Wójcik", "Maja")
                        .replace("1643 00", "1643 01")
                        .replace("\"language\": \"pl\"", "\"language\": \"polski\"")
                        .replace("\"country\": \"PL\"", "\"country\": \"Polonia\"");

        Answer answer = anna.post(workers(), wrong, "nl");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(pointers(answer)).containsExactly("/address/country", "/iban", "/language");
        assertThat(answer.at("/errors/1/message"))
                .isEqualTo("Dit rekeningnummer (IBAN) bevat een tikfout.");
        assertThat(answer.text()).doesNotContain("Polonia").doesNotContain("ABNA");
    }

    @Test
    @DisplayName("S11 erasure: of address, account and disability nothing is left either")
    void forgetsMasterData(CapturedOutput log) {
        Caller anna = Caller.with(service, employer, "WORKERS");
        String person =
                complete("Wójcik", "Maja")
                        .replace("Szczebrzeszyn", "Chrząszczyrzewoszyce")
                        .replace("Kwiatowa", "Gżegżółki")
                        .replace("Krasnystaw", "Łękołody")
                        .replace("NL91 ABNA 0417 1643 00", "PL61109010140000071219812874")
                        .replace("Polier", "Oberpolier");
        String number = anna.post(workers(), person).at("/workerNumber");
        awaitPerson(number, 1);
        List<String> traces =
                List.of(
                        "Chrząszczyrzewoszyce",
                        "Gżegżółki",
                        "Łękołody",
                        "PL61109010140000071219812874",
                        "Oberpolier");
        assertThat(traces).allSatisfy(each -> assertThat(plaintextPlaces(each)).hasSize(1));

        Caller.with(service, "FUND", "CLERK").delete("/api/persons/" + number);

        assertThat(traces).allSatisfy(each -> assertThat(plaintextPlaces(each)).isEmpty());
        outerEvents.awaitTombstone(PersonRecorded.class, number);
        assertThat(log.getAll()).doesNotContain(traces);
    }

    @Test
    @DisplayName("S11 erasure while others still write: no version survives")
    void leavesNoVersionBehindWhenSomebodyChangesThePersonMeanwhile() throws Exception {
        Caller anna = Caller.with(service, employer, "WORKERS");
        Caller clerk = Caller.with(service, "FUND", "CLERK");
        for (int round = 0; round < 5; round++) {
            String number = register(anna, "Racer", "Rita");
            List<Future<Answer>> changes;
            Answer erased;
            try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
                changes =
                        IntStream.range(0, 6)
                                .mapToObj(
                                        each ->
                                                writers.submit(
                                                        () ->
                                                                anna.put(
                                                                        workers() + "/" + number,
                                                                        person(
                                                                                "Racer",
                                                                                "Rita" + each))))
                                .toList();
                erased = clerk.delete("/api/persons/" + number);
            }

            assertThat(erased.status()).isEqualTo(204);
            for (Future<Answer> change : changes) {
                assertThat(change.get().status()).isIn(200, 404);
            }
            assertThat(
                            jdbc.sql("select count(*) from person where worker_number = ?")
                                    .param(number)
                                    .query(Long.class)
                                    .single())
                    .isZero();
        }
    }

    @Test
    void letsOnlyClerksErase() {
        Caller anna = Caller.with(service, employer, "WORKERS", "COMP");
        String number = register(anna, "Nowak", "Anna");

        assertThat(anna.delete("/api/persons/" + number).status()).isEqualTo(403);
        assertThat(anna.get(workers()).json()).hasSize(1);
        assertThat(Caller.with(service, "FUND", "CLERK").delete("/api/persons/0000000000").status())
                .isEqualTo(404);
    }

    @Test
    void announcesAndEndsAPosting() {
        Caller anna = Caller.with(service, employer, "WORKERS");
        String number = register(anna, "Duda", "Piotr");

        String id = announce(anna, number, "2026-05-04", "2026-08-28").at("/postingId");

        WorkerPosted posted =
                outerEvents
                        .awaitRecord(WorkerPosted.class, event -> event.postingId().equals(id))
                        .content();
        assertThat(posted)
                .isEqualTo(
                        new WorkerPosted(
                                id,
                                employer,
                                number,
                                "NW",
                                LocalDate.of(2026, 5, 4),
                                LocalDate.of(2026, 8, 28)));
        assertThat(anna.get(postings()).at("/0/postingId")).isEqualTo(id);
        assertThat(end(mayEnd(), id, "2026-05-03").at("/code"))
                .isEqualTo("POSTING_ENDS_BEFORE_START");
        assertThat(end(mayEnd(), id, "2026-08-14").status()).isEqualTo(204);
        assertThat(anna.get(postings()).at("/0/endedOn")).isEqualTo("2026-08-14");
        assertThat(
                        outerEvents
                                .awaitRecord(
                                        PostingEnded.class, event -> event.postingId().equals(id))
                                .content()
                                .endedOn())
                .isEqualTo(LocalDate.of(2026, 8, 14));
        Answer again = end(mayEnd(), id, "2026-08-15");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.at("/code")).isEqualTo("POSTING_ALREADY_ENDED");
    }

    @Test
    void announcesAPostingOnceWhenSomebodyClicksTwice() {
        Caller anna = Caller.with(service, employer, "WORKERS");
        String number = register(anna, "Duda", "Piotr");

        Answer first = announce(anna, number, "2026-05-04", "2026-08-28");
        Answer second = announce(anna, number, "2026-05-04", "2026-08-28");

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.at("/postingId")).isEqualTo(first.at("/postingId"));
        assertThat(anna.get(postings()).json()).hasSize(1);
    }

    @Test
    void refusesPostingsThatShareADay() {
        Caller anna = Caller.with(service, employer, "WORKERS");
        String number = register(anna, "Duda", "Piotr");
        String id = announce(anna, number, "2026-05-04", "2026-08-28").at("/postingId");

        Answer overlapping = announce(anna, number, "2026-08-28", "2026-09-30");
        assertThat(overlapping.status()).isEqualTo(409);
        assertThat(overlapping.at("/code")).isEqualTo("POSTING_OVERLAPS");
        assertThat(announce(anna, number, "2026-08-29", "2026-09-30").status()).isEqualTo(201);
        end(mayEnd(), id, "2026-06-30");
        assertThat(announce(anna, number, "2026-07-01", "2026-07-31").status()).isEqualTo(201);
    }

    @Test
    @DisplayName("of two overlapping announcements in the same instant the second fails")
    void refusesOneOfTwoOverlappingPostingsInTheSameInstant() throws Exception {
        Caller anna = Caller.with(service, employer, "WORKERS");
        for (int round = 0; round < 5; round++) {
            String number = register(anna, "Duda", "Piotr" + round);
            List<Answer> answers =
                    together(
                            4,
                            each ->
                                    announce(
                                            anna,
                                            number,
                                            "2026-05-0" + (each + 1),
                                            "2026-06-0" + (each + 1)));

            assertThat(answers).extracting(Answer::status).containsOnlyOnce(201);
            assertThat(answers)
                    .filteredOn(answer -> answer.status() != 201)
                    .extracting(answer -> answer.at("/code"))
                    .containsOnly("POSTING_OVERLAPS");
        }
        assertThat(anna.get(postings()).json()).hasSize(5);
    }

    @Test
    void letsNoEndTakeDaysOfTheNextPosting() {
        Caller anna = Caller.with(service, employer, "WORKERS");
        String number = register(anna, "Duda", "Piotr");
        String id = announce(anna, number, "2026-05-04", "2026-05-29").at("/postingId");
        announce(anna, number, "2026-06-01", "2026-06-30");

        assertThat(end(mayEnd(), id, "2026-06-01").at("/code")).isEqualTo("POSTING_OVERLAPS");
        assertThat(end(mayEnd(), id, "2026-05-31").status()).isEqualTo(204);
    }

    @Test
    @DisplayName("S000-23 P-04 'register worker' clicked twice, also at once, is one worker")
    void givesOneNumberToAWorkerWhoIsRegisteredTwice() throws Exception {
        Caller anna = Caller.with(service, employer, "WORKERS");

        List<Answer> answers =
                together(4, each -> anna.post(workers(), person("Wójtowicz", "Ala")));

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).contains(200);
        assertThat(answers)
                .extracting(answer -> answer.at("/workerNumber"))
                .containsOnly(answers.getFirst().at("/workerNumber"));
        assertThat(anna.get(workers()).json()).hasSize(1);
        assertThat(register(anna, "WÓJTOWICZ ", "ala"))
                .isEqualTo(answers.getFirst().at("/workerNumber"));
        assertThat(register(anna, "Wójtowicz", "Ola"))
                .isNotEqualTo(answers.getFirst().at("/workerNumber"));
        String other = EmployerNumber.ofSerial(SERIAL.incrementAndGet()).value();
        assertThat(
                        Caller.with(service, other, "WORKERS")
                                .post(
                                        "/api/employers/" + other + "/workers",
                                        person("Wójtowicz", "Ala"))
                                .at("/workerNumber"))
                .isNotEqualTo(answers.getFirst().at("/workerNumber"));
    }

    @Test
    @DisplayName(
            "one person has one number at all employers, and only who knows the person gets it")
    void takesOnSomebodyWhoHasANumber() {
        Caller anna = Caller.with(service, employer, "WORKERS");
        String number = register(anna, "Król", "Iga");
        String second = EmployerNumber.ofSerial(SERIAL.incrementAndGet()).value();
        Caller bert = Caller.with(service, second, "WORKERS");
        String workers = "/api/employers/" + second + "/workers";
        String path = workers + "/" + number + "/employment";

        assertThat(bert.put(path, identity("Król", "Iga", "1988-03-15")).status()).isEqualTo(404);
        assertThat(bert.put(path, identity("Krol", "Iga", "1988-03-14")).status()).isEqualTo(404);
        assertThat(
                        bert.put(
                                        workers + "/3399999900/employment",
                                        identity("Król", "Iga", "1988-03-14"))
                                .status())
                .isEqualTo(404);
        assertThat(bert.put(path, "{}").status()).isEqualTo(404);
        assertThat(bert.get(workers).json()).isEmpty();

        assertThat(bert.put(path, identity("Król", "Iga", "1988-03-14")).status()).isEqualTo(204);
        assertThat(bert.put(path, identity("Król", "Iga", "1988-03-14")).status()).isEqualTo(204);

        assertThat(bert.get(workers).at("/0/workerNumber")).isEqualTo(number);
        assertThat(anna.get(workers()).at("/0/workerNumber")).isEqualTo(number);
        PublishedEvent<WorkerRegistered> told =
                outerEvents.awaitRecord(
                        WorkerRegistered.class, event -> event.employerNumber().equals(second));
        assertThat(told.content()).isEqualTo(new WorkerRegistered(second, number));
    }

    private static String identity(String family, String given, String birthDate) {
        return """
               {"familyName":"%s","givenName":"%s","birthDate":"%s"}
               """
                .formatted(family, given, birthDate);
    }

    @Test
    void registersSomebodyAnewWhoWasErased() {
        Caller anna = Caller.with(service, employer, "WORKERS");
        String number = register(anna, "Wójtowicz", "Ala");
        Caller.with(service, "FUND", "CLERK").delete("/api/persons/" + number);

        assertThat(register(anna, "Wójtowicz", "Ala")).isNotEqualTo(number);
    }

    @Test
    void answersListsInPagesToThoseWhoAsk() {
        Caller anna = Caller.with(service, employer, "WORKERS");
        List<String> numbers =
                IntStream.range(0, 5).mapToObj(i -> register(anna, "Lis", "Ola" + i)).toList();
        numbers.forEach(number -> announce(anna, number, "2026-05-04", "2026-05-29"));

        Answer page = anna.get(workers() + "?page=1&size=2");
        assertThat(page.json()).hasSize(2);
        assertThat(page.total()).isEqualTo("5");
        assertThat(page.at("/0/workerNumber")).isEqualTo(numbers.get(2));
        assertThat(anna.get(workers() + "?page=2&size=2").json()).hasSize(1);
        assertThat(anna.get(workers()).json()).hasSize(5);
        assertThat(anna.get(postings() + "?size=3").json()).hasSize(3);
        assertThat(anna.get(postings() + "?page=1&size=3").total()).isEqualTo("5");
        Answer wrong = anna.get(workers() + "?size=0");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.at("/code")).isEqualTo("INVALID_PARAMETER");
    }

    @Test
    @DisplayName("P-01 fifteen on the first day of the posting")
    void announcesNobodyForDaysBeforeTheFifteenthBirthday() {
        Caller anna = Caller.with(service, employer, "WORKERS");
        String number =
                anna.post(workers(), person("Lis", "Ola").replace("1988-03-14", "2011-05-04"))
                        .at("/workerNumber");

        Answer early = announce(anna, number, "2026-05-03", "2026-05-29");
        assertThat(early.at("/errors/0/pointer")).isEqualTo("/from");
        assertThat(early.at("/errors/0/code")).isEqualTo("person.birthDate.tooYoung");
        assertThat(announce(anna, number, "2026-05-04", "2026-05-29").status()).isEqualTo(201);
    }

    @Test
    void namesEveryMistakeWithoutRepeatingIt(CapturedOutput log) {
        Caller anna = Caller.with(service, employer, "WORKERS");

        Answer worker =
                anna.post(
                        workers(),
                        """
                        {"familyName": "", "givenName": "Unrepeatable-%s", "birthDate": "2015-01-01",
                         "nationality": "Polska"}
                        """
                                .formatted("x".repeat(60)),
                        "pl");
        Answer posting =
                anna.post(
                        postings(),
                        """
                        {"workerNumber": "3300127200", "siteLand": "XX", "from": "2026-05-04",
                         "expectedTo": "2026-05-03"}
                        """);
        Answer rubbish = anna.post(workers(), "{\"familyName\": [\"Unrepeatable\"]}");

        assertThat(worker.status()).isEqualTo(422);
        assertThat(pointers(worker))
                .containsExactly("/familyName", "/givenName", "/birthDate", "/nationality");
        assertThat(worker.at("/errors/2/message"))
                .isEqualTo("Pracownik musi mieć co najmniej 15 lat.");
        assertThat(pointers(posting)).containsExactly("/siteLand", "/expectedTo");
        assertThat(rubbish.status()).isEqualTo(422);
        assertThat(List.of(worker.text(), rubbish.text(), log.getAll()))
                .allSatisfy(text -> assertThat(text).doesNotContain("Unrepeatable"));
    }

    @Test
    @DisplayName(
            "C7-CHK who is known is answered with the number; no hit is \"not known\" and nothing else")
    void saysWhetherAPersonIsKnown() {
        String first = EmployerNumber.ofSerial(SERIAL.incrementAndGet()).value();
        Caller clerk = Caller.with(service, "FUND", "CLERK");
        String jan =
                clerk.post(
                                "/api/employers/" + first + "/workers",
                                person("Kowalski-" + employer, "Jan"))
                        .at("/workerNumber");
        Caller ewa = Caller.holding(service, Tokens.forNewUserAt("L2"), employer, "CHK");

        Answer known = asks(ewa, "kowalski-" + employer, "JAN", "1988-03-14");
        assertThat(known.status()).as(known.text()).isEqualTo(200);
        assertThat(known.text())
                .isEqualTo("{\"known\":true,\"workerNumber\":\"%s\"}".formatted(jan));
        assertThat(
                        ewa.post(known(), "{\"workerNumber\": \"%s\"}".formatted(jan))
                                .at("/workerNumber"))
                .isEqualTo(jan);

        assertThat(
                        List.of(
                                asks(ewa, "Kowalski-" + employer, "Jan", "1988-03-15"),
                                asks(ewa, "Unheard-of", "Jan", "1988-03-14"),
                                ewa.post(
                                        known(),
                                        "{\"workerNumber\": \"3300127200\", \"familyName\": \"x\","
                                                + " \"givenName\": \"y\", \"birthDate\": \"1988-03-14\"}"),
                                ewa.post(known(), "{\"workerNumber\": \"0000000000\"}")))
                .allSatisfy(
                        nobody -> {
                            assertThat(nobody.status()).isEqualTo(200);
                            assertThat(nobody.text()).isEqualTo("{\"known\":false}");
                        });
        clerk.delete("/api/persons/" + jan);
        assertThat(ewa.post(known(), "{\"workerNumber\": \"%s\"}".formatted(jan)).text())
                .isEqualTo("{\"known\":false}");
        assertThat(pointers(ewa.post(known(), "{\"familyName\": \"Kowalski\"}")))
                .containsExactly("/givenName", "/birthDate");

        JsonNode asked = clerk.get(known()).json();
        assertThat(asked).hasSize(7);
        assertThat(asked.get(6).path("workerNumber").asString()).isEqualTo(jan);
        assertThat(asked.toString()).doesNotContainIgnoringCase("kowalski").doesNotContain("1988");
    }

    @Test
    @DisplayName("C7-CHK the twenty-first question of an hour is refused, whoever it is about")
    void letsNobodyGuessPersons() {
        Caller ewa = Caller.holding(service, Tokens.forNewUserAt("L2"), employer, "CHK");
        for (int question = 1; question <= 20; question++) {
            assertThat(asks(ewa, "Unheard-of", "Jan", "1988-03-14").status()).isEqualTo(200);
        }

        assertThat(asks(ewa, "Unheard-of", "Jan", "1988-03-14").at("/code"))
                .isEqualTo("TOO_MANY_QUESTIONS");
        Caller tomasz = Caller.holding(service, Tokens.forNewUserAt("L2"), employer, "CHK");
        assertThat(asks(tomasz, "Unheard-of", "Jan", "1988-03-14").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("C7-CHK asking needs its own right and two factors")
    void asksForTheRightToAsk() {
        Caller workersOnly =
                Caller.holding(service, Tokens.forNewUserAt("L2"), employer, "WORKERS");
        Caller passwordOnly = Caller.holding(service, Tokens.forNewUserAt("L1"), employer, "CHK");

        assertThat(asks(workersOnly, "Nowak", "Anna", "1995-11-02").at("/code"))
                .isEqualTo("ACCESS_RIGHT_MISSING");
        assertThat(asks(passwordOnly, "Nowak", "Anna", "1995-11-02").at("/code"))
                .isEqualTo("LEVEL_TOO_LOW");
        assertThat(workersOnly.get(known()).status()).isEqualTo(403);
    }

    @Test
    void neverShowsOrTouchesWorkersOfAnotherEmployer() {
        Caller anna = Caller.with(service, employer, "WORKERS");
        String number = register(anna, "Nowak", "Anna");
        String id = announce(anna, number, "2026-05-04", "2026-08-28").at("/postingId");
        String other = EmployerNumber.ofSerial(SERIAL.incrementAndGet()).value();
        Caller bert = Caller.holding(service, Tokens.forNewUserAt("L2"), other, "WORKERS", "END");
        String his = "/api/employers/" + other;

        assertThat(bert.get(workers()).status()).isEqualTo(404);
        assertThat(bert.get(postings()).status()).isEqualTo(404);
        assertThat(bert.get(his + "/workers").json()).isEmpty();
        assertThat(bert.get(his + "/workers/" + number).status()).isEqualTo(404);
        assertThat(bert.put(his + "/workers/" + number, person("Stolen", "Name")).status())
                .isEqualTo(404);
        assertThat(
                        bert.post(his + "/postings", posting(number, "2027-01-01", "2027-01-31"))
                                .status())
                .isEqualTo(404);
        assertThat(
                        bert.post(his + "/postings/" + id + "/end", "{\"endedOn\": \"2026-05-05\"}")
                                .status())
                .isEqualTo(404);
        assertThat(anna.get(workers()).at("/0/familyName")).isEqualTo("Nowak");
    }

    @Test
    void asksForTheRightOverWorkers() {
        Caller reporter = Caller.with(service, employer, "REPORT");

        assertThat(reporter.get(workers()).status()).isEqualTo(403);
        assertThat(reporter.get(postings()).at("/code")).isEqualTo("ACCESS_RIGHT_MISSING");
        assertThat(reporter.post(workers(), person("Nowak", "Anna")).status()).isEqualTo(403);
    }

    @Test
    void letsNobodyInWithoutAToken() {
        assertThat(Caller.nobody(service).get(workers()).status()).isEqualTo(401);
        assertThat(Caller.nobody(service).delete("/api/persons/3300127200").status())
                .isEqualTo(401);
    }

    private static List<Answer> together(int callers, IntFunction<Answer> call) throws Exception {
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> answers =
                    IntStream.range(0, callers)
                            .mapToObj(each -> writers.submit(() -> call.apply(each)))
                            .toList();
            List<Answer> all = new ArrayList<>();
            for (Future<Answer> answer : answers) {
                all.add(answer.get());
            }
            return all;
        }
    }

    private String known() {
        return "/api/employers/" + employer + "/known-persons";
    }

    private Answer asks(Caller caller, String family, String given, String birthDate) {
        return caller.post(
                known(),
                """
                {"familyName": "%s", "givenName": "%s", "birthDate": "%s"}
                """
                        .formatted(family, given, birthDate));
    }

    private String workers() {
        return "/api/employers/" + employer + "/workers";
    }

    private String postings() {
        return "/api/employers/" + employer + "/postings";
    }

    private String register(Caller caller, String family, String given) {
        return caller.post(workers(), person(family, given)).at("/workerNumber");
    }

    private Answer announce(Caller caller, String number, String from, String to) {
        return caller.post(postings(), posting(number, from, to));
    }

    /** The end is a service of its own, and needs a person with two factors. */
    private Caller mayEnd() {
        Caller known = ending;
        if (known == null) {
            known = Caller.holding(service, Tokens.forNewUserAt("L2"), employer, "END");
            ending = known;
        }
        return known;
    }

    private Answer end(Caller caller, String postingId, String day) {
        return caller.post(
                postings() + "/" + postingId + "/end", "{\"endedOn\": \"%s\"}".formatted(day));
    }

    private static String person(String family, String given) {
        return """
               {"familyName": "%s", "givenName": "%s", "birthDate": "1988-03-14", "nationality": "PL"}
               """
                .formatted(family, given);
    }

    private static String complete(String family, String given) {
        return """
               {"familyName": "%s", "givenName": "%s", "birthDate": "1988-03-14", "nationality": "PL",
                "placeOfBirth": "Szczebrzeszyn", "iban": "NL91 ABNA 0417 1643 00", "function": "Polier",
                "address": {"street": "ul. Kwiatowa 7", "postalCode": "22-300", "city": "Krasnystaw",
                            "country": "PL"},
                "language": "pl", "socialInsuranceCountry": "PL",
                "severelyDisabledFrom": "2025-01-01", "disabilityProofOn": "2025-02-01"}
               """
                .formatted(family, given);
    }

    private static String posting(String number, String from, String to) {
        return """
               {"workerNumber": "%s", "siteLand": "NW", "from": "%s", "expectedTo": "%s"}
               """
                .formatted(number, from, to);
    }

    private static List<String> pointers(Answer answer) {
        return answer.json()
                .path("errors")
                .valueStream()
                .map(error -> error.path("pointer").asString())
                .toList();
    }

    private PublishedEvent<PersonRecorded> awaitPerson(String number, long version) {
        return outerEvents.awaitRecord(
                PersonRecorded.class,
                event -> event.workerNumber().equals(number) && event.version() == version);
    }

    /** Every table of the service in which the text stands, also inside bytes and JSON. */
    private List<String> plaintextPlaces(String text) {
        String hex = HexFormat.of().formatHex(text.getBytes(UTF_8));
        return jdbc
                .sql(
                        """
                        select table_name from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE' order by 1
                        """)
                .query((row, number) -> row.getString(1))
                .list()
                .stream()
                .filter(
                        table ->
                                jdbc.sql(
                                                        "select count(*) from \"%s\" t where t::text like ? or lower(t::text) like ?"
                                                                .formatted(table))
                                                .params(
                                                        "%" + text + "%",
                                                        "%" + hex.toLowerCase(Locale.ROOT) + "%")
                                                .query(Long.class)
                                                .single()
                                        > 0)
                .toList();
    }
}
