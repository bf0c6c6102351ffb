package org.fondsloket.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fondsloket.acceptance.Fund.Employer;
import org.fondsloket.servers.TestBroker;
import org.fondsloket.standalone.Platform;
import org.fondsloket.standalone.PlatformConfig;
import org.fondsloket.testing.ImapMailbox;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A platform under test with the switches of its operators: the one that all acceptance tests
 * share, or one that lives in a time of its own.
 */
final class Running implements AutoCloseable {

    static final String PASSWORD = "demo-Fonds-2026";

    /** What follows from no event: positions, the log of rebuilding, when timed work runs next. */
    private static final Set<String> NOT_FROM_EVENTS =
            Set.of("token_entry", "operations_log", "flyway_schema_history", "scheduled_tasks");

    static final List<String> SERVICES =
            List.of("identity", "employer", "employee", "reporting", "ledger", "mailbox");

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static final class Shared {
        static final Running PLATFORM =
                new Running(
                        Path.of("target", "platform"),
                        Map.of(
                                "FONDSLOKET_KAFKA_COMPACTION_SEGMENT", "2s",
                                "FONDSLOKET_KAFKA_COMPACTION_DELETERETENTION", "1s"));
    }

    private final Platform platform;
    private final Path folder;
    private final Fund fund;

    private Running(Path folder, Map<String, String> environment) {
        this.folder = folder.toAbsolutePath();
        deleteOldData();
        PlatformConfig usual = PlatformConfig.forTests(this.folder);
        platform = Platform.start(usual.withEnvironment(environment));
        Runtime.getRuntime().addShutdownHook(new Thread(platform::close, "stop-platform"));
        fund = new Fund(Api.as(gateway(), issuer(), "fund-backoffice", "backoffice-demo"));
        JsonNode me =
                Until.answers(
                                Duration.ofMinutes(2),
                                () -> fund.clerk().get("/api/me"),
                                answer -> answer.status() == 200)
                        .json();
        awaitAccess(me.get("subject").asString(), 1);
    }

    static Running platform() {
        return Shared.PLATFORM;
    }

    /** A platform that lives on this day until it is moved to another one. */
    static Running onThe(LocalDate day) {
        Path folder = Path.of("target", "platform-in-its-own-time");
        Path clock = Path.of("target", "clock-of-its-own").toAbsolutePath();
        set(clock, day);
        return new Running(
                folder,
                Map.of(
                        "FONDSLOKET_CLOCK_FILE",
                        clock.toString(),
                        "FONDSLOKET_LEDGER_SCHEDULE_LOOKEVERY",
                        "1s"));
    }

    /** Ten o'clock of that day, and time goes on from there. */
    void moveTo(LocalDate day) {
        set(Path.of("target", "clock-of-its-own").toAbsolutePath(), day);
    }

    private static void set(Path clock, LocalDate day) {
        Duration distance =
                Duration.between(Instant.now(), day.atTime(10, 0).atZone(BERLIN).toInstant());
        try {
            Files.createDirectories(clock.getParent());
            Path next = clock.resolveSibling("clock-next");
            Files.writeString(next, distance.toString());
            Files.move(next, clock, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Until the nightly work of this day is done. */
    void awaitNight(LocalDate day) {
        Until.answers(
                Duration.ofMinutes(3),
                () -> query("ledger", "select coalesce(max(day), '2000-01-01')::text from job_run"),
                last -> !LocalDate.parse(last.getFirst()).isBefore(day));
    }

    @Override
    public void close() {
        platform.close();
    }

    Fund fund() {
        return fund;
    }

    URI gateway() {
        return URI.create("http://127.0.0.1:" + platform.ports().gateway());
    }

    URI issuer() {
        return URI.create(platform.issuer());
    }

    /** The realm that plays a recognised broker. */
    TestBroker broker() {
        return platform.broker();
    }

    String chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no Chromium: ./check installs one"));
    }

    /** SIGKILL from outside; the launcher sees it and starts the service again. */
    void killService(String name) {
        ProcessHandle.of(platform.pid(name)).orElseThrow().destroyForcibly();
    }

    /** Most memory that the process ever had at once, in megabytes. */
    long peakMemoryOf(String name) {
        try (Stream<String> lines =
                Files.lines(Path.of("/proc", String.valueOf(platform.pid(name)), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void killKafka() {
        platform.killKafka();
        platform.startKafka();
    }

    void killPostgres() {
        platform.killPostgres();
        platform.startPostgres();
    }

    void stopService(String name) {
        platform.stop(name);
    }

    void startService(String name) {
        platform.start(name);
    }

    void restartService(String name) {
        platform.stop(name);
        platform.start(name);
    }

    /** A machine client of this employer with these rights. */
    Api clientOf(Employer employer, List<String> rights) {
        JsonNode client =
                fund.clerk()
                        .post(
                                "/api/machine-clients",
                                "{\"clientId\":\"test-" + UUID.randomUUID() + "\"}")
                        .expect(201)
                        .json();
        Api api =
                Api.as(
                        gateway(),
                        issuer(),
                        client.get("clientId").asString(),
                        client.get("clientSecret").asString());
        grant(employer, client.get("subject").asString(), rights);
        awaitAccess(client.get("subject").asString(), 1);
        return api;
    }

    /** A person of this employer who can log in; answers the user name. */
    String loginFor(Employer employer, List<String> rights, String language) {
        return loginFor(List.of(employer), rights, language);
    }

    /** The same for somebody who acts for several employers. */
    String loginFor(List<Employer> employers, List<String> rights, String language) {
        String userName = "user-" + UUID.randomUUID().toString().substring(0, 8);
        ObjectNode login = Api.JSON.createObjectNode();
        login.put("userName", userName);
        login.put("password", PASSWORD);
        login.put("givenName", "Wim");
        login.put("familyName", "Bakker");
        login.put("email", userName + "@example.org");
        login.put("language", language);
        String subject =
                fund.clerk()
                        .post("/api/logins", login.toString())
                        .expect(201)
                        .json()
                        .get("subject")
                        .asString();
        employers.forEach(employer -> grant(employer, subject, rights));
        awaitAccess(subject, employers.size());
        return userName;
    }

    private void grant(Employer employer, String subject, List<String> rights) {
        ArrayNode list = Api.JSON.createArrayNode();
        rights.forEach(list::add);
        ObjectNode body = Api.JSON.createObjectNode();
        body.set("rights", list);
        fund.clerk().put(employer.path("/accesses/" + subject), body.toString()).expect(204);
    }

    private void awaitAccess(String subject, int grants) {
        for (String service : SERVICES) {
            Until.answers(() -> count(service, "access_grant", subject), count -> count >= grants);
        }
    }

    /** Until this text stands so often in that table of each service. */
    void awaitEverywhere(String table, String text, int times) {
        for (String service : SERVICES) {
            Until.answers(() -> count(service, table, text), count -> count == times);
        }
    }

    /** Subject of the login with this name. */
    String subjectOf(String userName) {
        return query("identity", "select subject from login where user_name = '" + userName + "'")
                .getFirst();
    }

    String clerkToken() {
        return fund.clerk().currentToken();
    }

    /** Somebody with a login of his own. */
    Person person(String familyName, List<String> fundRights) {
        String userName =
                familyName.toLowerCase(Locale.ROOT)
                        + "-"
                        + UUID.randomUUID().toString().substring(0, 8);
        ObjectNode login = Api.JSON.createObjectNode();
        login.put("userName", userName);
        login.put("password", PASSWORD);
        login.put("givenName", "Robin");
        login.put("familyName", familyName);
        login.put("email", userName + "@example.org");
        login.put("language", "nl");
        ArrayNode rights = login.putArray("fundRights");
        fundRights.forEach(rights::add);
        String subject =
                fund.clerk()
                        .post("/api/logins", login.toString())
                        .expect(201)
                        .json()
                        .get("subject")
                        .asString();
        return new Person(userName, subject);
    }

    /** A token of this person as a login of this level would give it, from a client made for it. */
    String tokenAt(String level, Person person) {
        String clientId = "level-" + UUID.randomUUID();
        Api.with(keycloak(), Api.adminToken(keycloak()))
                .post(
                        "/admin/realms/fondsloket/clients",
                        """
                        {"clientId":"%s","secret":"level","directAccessGrantsEnabled":true,
                         "standardFlowEnabled":false,"defaultClientScopes":["basic"],
                         "protocolMappers":[%s,%s,
                          {"name":"audience","protocol":"openid-connect",
                           "protocolMapper":"oidc-audience-mapper",
                           "config":{"included.custom.audience":"fondsloket-api",
                                     "access.token.claim":"true"}}]}
                        """
                                .formatted(
                                        clientId,
                                        claim("acr", level, "String"),
                                        claim(
                                                "auth_time",
                                                Long.toString(Instant.now().getEpochSecond()),
                                                "long")))
                .expect(201);
        return Api.asPerson(gateway(), issuer(), clientId, "level", person.userName(), PASSWORD)
                .currentToken();
    }

    private static String claim(String name, String value, String type) {
        return """
        {"name":"%s","protocol":"openid-connect","protocolMapper":"oidc-hardcoded-claim-mapper",
         "config":{"claim.name":"%s","claim.value":"%s","jsonType.label":"%s",
                   "access.token.claim":"true"}}
        """
                .formatted(name, name, value, type);
    }

    /** Somebody with a login. */
    record Person(String userName, String subject) {}

    URI keycloak() {
        return URI.create(platform.servers().keycloak().url());
    }

    /**
     * The fund decides from which day on a service needs its level, and every part knows it.
     *
     * @param day first day, or nothing for at once
     */
    void cutOver(String service, String day) {
        ObjectNode choice = Api.JSON.createObjectNode().put("reason", "CORRECTION");
        if (!day.isEmpty()) {
            choice.put("day", day);
        }
        fund.clerk().put("/api/services/" + service + "/cutover", choice.toString()).expect(204);
        String sql =
                "select coalesce(cutover::text, '') from service_policy where service_code = '%s'"
                        .formatted(service);
        for (String database : SERVICES) {
            Until.answers(() -> query(database, sql), found -> found.equals(List.of(day)));
        }
    }

    /** Until the employer's month can be reported: postings have arrived in reporting-service. */
    void awaitReportable(Employer employer, String month) {
        Until.answers(
                () -> fund.clerk().get(employer.path("/reports/" + month)),
                answer ->
                        answer.status() == 200
                                && answer.json().get("announced").size()
                                        == employer.workers().size());
    }

    void awaitBooked(Employer employer, JsonNode receipt) {
        Until.answers(
                () ->
                        fund.clerk()
                                .get(
                                        employer.path(
                                                "/account?awaiting="
                                                        + receipt.get("reportId").asString())),
                answer -> answer.status() == 200 && answer.json().get("upToDate").asBoolean());
    }

    Collection<JsonNode> entries(Employer employer) {
        return fund.clerk().get(employer.path("/account/entries")).expect(200).json().values();
    }

    Collection<JsonNode> letters(Employer employer) {
        return fund.clerk().get(employer.path("/letters")).expect(200).json().values();
    }

    /** Waits for a mail to this address whose text has what is wanted; answers the first group. */
    String mailed(String address, Pattern wanted) {
        return Until.answers(
                () ->
                        ImapMailbox.read(platform.ports().imap(), address).stream()
                                .map(mail -> wanted.matcher(mail.text()))
                                .filter(Matcher::find)
                                .map(found -> found.group(1))
                                .findFirst()
                                .orElse(""),
                found -> !found.isEmpty());
    }

    /** Rows of a table that mention this text anywhere. */
    int count(String database, String table, String text) {
        String sql = "select count(*) from %s t where t::text like '%%%s%%'".formatted(table, text);
        return Integer.parseInt(query(database, sql).getFirst());
    }

    /** Debits minus credits over all entries. */
    BigDecimal ledgerDifference() {
        return new BigDecimal(
                query("ledger", "select coalesce(sum(amount), 0)::text from entry").getFirst());
    }

    /** One hash a table of every service, of all that follows from events. */
    Map<String, String> projectionHashes() {
        Map<String, String> hashes = new TreeMap<>();
        for (String database : SERVICES) {
            for (String table : tables(database)) {
                if (!NOT_FROM_EVENTS.contains(table)) {
                    hashes.put(
                            database + "." + table,
                            query(
                                            database,
                                            "select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') from "
                                                    + table
                                                    + " t")
                                    .getFirst());
                }
            }
        }
        return hashes;
    }

    /** Empties every projection and waits until it has read all events again. */
    void rebuildAllProjections() {
        try (var operators = Executors.newVirtualThreadPerTaskExecutor()) {
            SERVICES.stream()
                    .map(service -> operators.submit(() -> rebuildProjections(service)))
                    .toList()
                    .forEach(Running::await);
        }
    }

    private void rebuildProjections(String service) {
        Api operations = Api.at(serviceAddress(service), fund.clerk());
        for (JsonNode processor : operations.get("/operations/processors").expect(200).json()) {
            if (processor.get("kind").asString().equalsIgnoreCase("projection")) {
                String group = processor.get("group").asString();
                operations
                        .post(
                                "/operations/processors/" + group + "/rebuild",
                                "{\"reason\":\"acceptance test\"}")
                        .expect(200);
                Until.answers(
                        Duration.ofMinutes(2),
                        () -> status(operations, group),
                        now ->
                                now.get("lagEvents").asLong() == 0
                                        && !now.get("replaying").asBoolean());
            }
        }
    }

    private static void await(Future<?> work) {
        try {
            work.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode status(Api operations, String group) {
        for (JsonNode processor : operations.get("/operations/processors").expect(200).json()) {
            if (processor.get("group").asString().equals(group)) {
                return processor;
            }
        }
        throw new AssertionError("no group " + group);
    }

    URI serviceAddress(String service) {
        int port = platform.ports().gateway() + 1 + SERVICES.indexOf(service);
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Tables, letters aside, in which a text stands, also inside of binary columns. */
    List<String> tablesHolding(String text) {
        List<String> found = new ArrayList<>();
        String hex = hex(text);
        for (String database : SERVICES) {
            for (String table : tables(database)) {
                if (!table.equals("letter_document")
                        && (count(database, table, text) > 0 || count(database, table, hex) > 0)) {
                    found.add(database + "." + table);
                }
            }
        }
        return found;
    }

    private static String hex(String text) {
        StringBuilder hex = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            hex.append("%02x".formatted(each));
        }
        return hex.toString();
    }

    /** Files of the broker in which a text stands. */
    List<Path> topicFilesHolding(String text) {
        return filesHolding(folder.resolve("data/kafka"), text);
    }

    List<Path> logsHolding(String text) {
        return filesHolding(folder.resolve("logs"), text);
    }

    private static List<Path> filesHolding(Path root, String text) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(
                            file -> {
                                try {
                                    return Files.readString(file, StandardCharsets.ISO_8859_1)
                                            .contains(
                                                    new String(
                                                            text.getBytes(StandardCharsets.UTF_8),
                                                            StandardCharsets.ISO_8859_1));
                                } catch (IOException goneMeanwhile) {
                                    return false;
                                }
                            })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> tables(String database) {
        return query(
                database,
                "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1");
    }

    private List<String> query(String database, String sql) {
        String url =
                "jdbc:postgresql://127.0.0.1:%d/%s"
                        .formatted(platform.ports().postgres(), database);
        try (Connection connection = DriverManager.getConnection(url, database, "fondsloket");
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private void deleteOldData() {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
