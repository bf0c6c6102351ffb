package org.fondsloket.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fondsloket.acceptance.Fund.Employer;
import org.fondsloket.acceptance.Months.Line;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/**
 * The worked examples of the scheme as they would really happen: months are reported through the
 * gateway, money arrives in files of the bank, and the days go by. Where an example starts from a
 * rest or a sum, the months before are made so that they lead to it.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("S000-36 worked examples of scheme 10 through the running system")
class WorkedExamplesIT {

    private static final Running PLATFORM = Running.onThe(LocalDate.of(2024, 3, 1));

    private final Fund fund = PLATFORM.fund();
    private final Api clerk = fund.clerk();
    private final Months months = new Months(clerk);

    @AfterAll
    static void close() {
        PLATFORM.close();
    }

    @Test
    @Order(1)
    @DisplayName(
            "example 8: carry-over, lapse, compensation with incomplete cover, and what late money adds")
    void carryOverLapseAndCompensation() {
        String employer = fund.employer("Voorbeeld Acht B.V.", "2024-03-01");
        String worker = fund.person(employer, "Acht", "Jan", "1985-02-01");
        fund.post(employer, worker, "2024-03-01", "2024-11-30");
        PLATFORM.moveTo(day("2024-03-03"));
        PLATFORM.awaitNight(day("2024-03-03"));
        for (int month = 3; month <= 7; month++) {
            report(employer, "2024-0" + month, "0.00", worker, "160.00", "2928.00");
            pay(employer, "2024-0" + month, "442.13");
        }
        file(
                employer,
                "2024-08",
                "1738.50",
                Line.of(worker, YearMonth.of(2024, 8), "96.00", "3200.02")
                        .withLeave("2024-08-05", "2024-08-16", "1738.50"));
        report(employer, "2024-09", "0.00", worker, "168.00", "3200.02");
        pay(employer, "2024-09", "483.20");
        report(employer, "2024-10", "0.00", worker, "168.00", "3200.02");
        pay(employer, "2024-10", "138.91");
        report(employer, "2024-11", "0.00", worker, "168.00", "3209.94");

        fund.post(employer, worker, "2025-03-01", "2025-03-31");
        PLATFORM.moveTo(day("2025-02-20"));
        PLATFORM.awaitNight(day("2025-02-20"));
        awaitLeave(worker, 2024, "rest", 13, "2173.13");
        file(
                employer,
                "2025-03",
                "835.82",
                Line.of(worker, YearMonth.of(2025, 3), "128.00", "3331.82")
                        .withLeave("2025-03-10", "2025-03-14", "835.82"));
        awaitLeave(worker, 2024, "rest", 8, "1337.31");

        PLATFORM.moveTo(day("2026-01-15"));
        PLATFORM.awaitNight(day("2026-01-15"));
        awaitLeave(worker, 2024, "lapsed", 8, "1337.31");
        String compensation = "/api/leave-accounts/" + worker + "/compensations/voorbeeld-acht";
        assertThat(
                        clerk.put(compensation, "{\"year\":2024}")
                                .expect(200)
                                .json()
                                .get("paid")
                                .asString())
                .isEqualTo("1069.85");

        payWhatIsOpen(employer, "2024-10", day("2026-01-20"));
        payWhatIsOpen(employer, "2024-11", day("2026-01-20"));
        awaitLeave(worker, 2024, "compensated", 8, "1337.31");
    }

    @Test
    @Order(2)
    @DisplayName(
            "examples 4 and 6: leave, day rate, reimbursement and next rest; then a correction and its difference")
    void leaveAndCorrection() {
        PLATFORM.moveTo(day("2026-01-02"));
        String employer = fund.employer("Voorbeeld Vier B.V.", "2026-01-01");
        String worker = fund.person(employer, "Vier", "Jan", "1985-02-01");
        fund.post(employer, worker, "2026-01-01", "2026-05-31");
        reportLikeWorkerB(employer, worker, true);
        JsonNode may =
                file(
                        employer,
                        "2026-05",
                        "1560.55",
                        Line.of(worker, YearMonth.of(2026, 5), "72.00", "2964.55")
                                .withLeave("2026-05-11", "2026-05-22", "1560.55"));
        assertThat(may.get("contribution").asString()).isEqualTo("447.65");
        awaitLeave(worker, 2026, "granted", 9, "1560.55");
        awaitLeave(worker, 2026, "rest", 3, "595.84");
        assertThat(leave(worker, 2026).get("dayRate").asString()).isEqualTo("198.61");
        payOut(employer, "1112.90", day("2026-06-16"));
        awaitBalance(employer, "0.00");

        PLATFORM.moveTo(day("2026-07-20"));
        JsonNode corrected =
                months.correct(
                        employer,
                        YearMonth.of(2026, 4),
                        1,
                        List.of(Line.of(worker, YearMonth.of(2026, 4), "165.00", "3217.50")));
        assertThat(corrected.get("difference").get("contribution").asString()).isEqualTo("14.72");
        awaitBalance(employer, "14.72");
        pay(employer, "2026-04", "14.98", day("2026-07-24"));
        awaitBalance(employer, "0.00");
        assertThat(sumOf(employer, "INTEREST")).isEqualByComparingTo("0.26");
        awaitLeave(worker, 2026, "rest", 3, "609.73");
        assertThat(leave(worker, 2026).get("dayRate").asString()).isEqualTo("203.24");
    }

    @Test
    @Order(3)
    @DisplayName("example 5: an account with netting, payout and payments, row by row")
    void accountWithNetting() {
        PLATFORM.moveTo(day("2026-01-02"));
        String elsewhere = fund.employer("Voorbeeld Elders B.V.", "2026-01-01");
        String employer = fund.employer("Voorbeeld Vijf B.V.", "2026-03-01");
        String onLeave = fund.person(elsewhere, "Vijfa", "Jan", "1985-02-01");
        fund.post(elsewhere, onLeave, "2026-01-01", "2026-02-28");
        Until.answers(
                () ->
                        clerk.put(
                                "/api/employers/"
                                        + employer
                                        + "/workers/"
                                        + onLeave
                                        + "/employment",
                                "{\"familyName\":\"Vijfa\",\"givenName\":\"Jan\",\"birthDate\":\"1985-02-01\"}"),
                answer -> answer.status() == 204);
        String later = fund.person(employer, "Vijfb", "Jan", "1985-02-01");
        String third = fund.person(employer, "Vijfc", "Jan", "1985-02-01");
        String fourth = fund.person(employer, "Vijfd", "Jan", "1985-02-01");
        fund.post(employer, onLeave, "2026-03-01", "2026-05-31");
        fund.post(employer, later, "2026-03-16", "2026-06-30");
        fund.post(employer, third, "2026-03-01", "2026-06-30");
        fund.post(employer, fourth, "2026-03-01", "2026-06-30");
        report(elsewhere, "2026-01", "0.00", onLeave, "152.00", "2964.00");
        report(elsewhere, "2026-02", "0.00", onLeave, "144.00", "2808.00");

        YearMonth march = YearMonth.of(2026, 3);
        YearMonth april = YearMonth.of(2026, 4);
        YearMonth may = YearMonth.of(2026, 5);
        YearMonth june = YearMonth.of(2026, 6);
        file(
                employer,
                day("2026-04-14"),
                march,
                "0.00",
                Line.of(onLeave, march, "168.00", "3276.00"),
                Line.of(later, march.atDay(16), march.atEndOfMonth(), "60.00", "1000.00"),
                Line.of(third, march, "160.00", "2560.85"),
                Line.of(fourth, march, "160.00", "2560.85"));
        awaitBalance(employer, "1419.05");
        pay(employer, "2026-03", "1419.05", day("2026-04-24"));
        file(
                employer,
                day("2026-05-13"),
                april,
                "0.00",
                Line.of(onLeave, april, "160.00", "3120.00"),
                Line.of(later, april, "110.00", "1780.00"),
                Line.of(third, april, "140.00", "2256.15"),
                Line.of(fourth, april, "140.00", "2256.15"));
        awaitBalance(employer, "1421.26");
        pay(employer, "2026-04", "1421.26", day("2026-05-27"));
        file(
                employer,
                day("2026-06-12"),
                may,
                "1560.55",
                Line.of(onLeave, may, "72.00", "2964.55")
                        .withLeave("2026-05-11", "2026-05-22", "1560.55"),
                Line.of(later, may, "110.00", "1781.41"),
                Line.of(third, may, "140.00", "2254.45"),
                Line.of(fourth, may, "140.00", "2254.44"));
        awaitBalance(employer, "-163.07");
        payOut(employer, "163.07", day("2026-06-16"));
        awaitBalance(employer, "0.00");
        file(
                employer,
                day("2026-07-13"),
                june,
                "650.00",
                Line.of(later, june, "60.00", "1650.00")
                        .withLeave("2026-06-08", "2026-06-15", "650.00"),
                Line.of(third, june, "160.00", "3180.50"),
                Line.of(fourth, june, "160.00", "3180.50"));
        awaitBalance(employer, "559.66");
        pay(employer, "2026-06", "559.66", day("2026-07-27"));
        awaitBalance(employer, "0.00");

        assertThat(
                        entries(employer).stream()
                                .map(
                                        entry ->
                                                entry.get("type").asString()
                                                        + " "
                                                        + entry.get("amount").asString()
                                                        + " "
                                                        + entry.get("balance").asString())
                                .toList())
                .containsExactly(
                        "CONTRIBUTION 1419.05 1419.05",
                        "PAYMENT -1419.05 0.00",
                        "CONTRIBUTION 1421.26 1421.26",
                        "PAYMENT -1421.26 0.00",
                        "CONTRIBUTION 1397.48 1397.48",
                        "REIMBURSEMENT -1560.55 -163.07",
                        "PAYOUT 163.07 0.00",
                        "CONTRIBUTION 1209.66 1209.66",
                        "REIMBURSEMENT -650.00 559.66",
                        "PAYMENT -559.66 0.00");
    }

    @Test
    @Order(4)
    @DisplayName(
            "example 7: interest on a late payment, on one in two parts, and on a netted month")
    void latePayments() {
        PLATFORM.moveTo(day("2026-02-02"));
        String late = inFebruary("Voorbeeld Zeven B.V.");
        String inParts = inFebruary("Voorbeeld Zeven Delen B.V.");
        pay(inParts, "2026-02", "1000.00", day("2026-04-20"));
        pay(late, "2026-02", "1444.59", day("2026-05-05"));
        pay(inParts, "2026-02", "435.59", day("2026-05-05"));
        awaitBalance(late, "0.00");
        awaitBalance(inParts, "0.00");
        assertThat(sumOf(late, "INTEREST")).isEqualByComparingTo("25.54");
        assertThat(sumOf(inParts, "INTEREST")).isEqualByComparingTo("16.54");

        PLATFORM.moveTo(day("2026-04-02"));
        String netted = fund.employer("Voorbeeld Zeven Saldo B.V.", "2026-04-01");
        String onLeave = fund.person(netted, "Zevena", "Jan", "1985-02-01");
        String second = fund.person(netted, "Zevenb", "Jan", "1985-02-01");
        String third = fund.person(netted, "Zevenc", "Jan", "1985-02-01");
        fund.post(netted, onLeave, "2026-04-16", "2026-07-31");
        fund.post(netted, second, "2026-07-01", "2026-07-31");
        fund.post(netted, third, "2026-07-01", "2026-07-31");
        YearMonth april = YearMonth.of(2026, 4);
        file(
                netted,
                "2026-04",
                "0.00",
                Line.of(onLeave, april.atDay(16), april.atEndOfMonth(), "55.00", "900.00"));
        pay(netted, "2026-04", "135.90");
        report(netted, "2026-05", "0.00", onLeave, "95.00", "1510.00");
        pay(netted, "2026-05", "228.01");
        report(netted, "2026-06", "0.00", onLeave, "95.00", "1519.83");
        pay(netted, "2026-06", "229.49");
        YearMonth july = YearMonth.of(2026, 7);
        file(
                netted,
                "2026-07",
                "560.00",
                Line.of(onLeave, july, "60.00", "1560.00")
                        .withLeave("2026-07-06", "2026-07-13", "560.00"),
                Line.of(second, july, "168.00", "3847.43"),
                Line.of(third, july, "168.00", "3847.42"));
        awaitBalance(netted, "837.48");
        pay(netted, "2026-07", "852.56", day("2026-10-10"));
        awaitBalance(netted, "0.00");
        assertThat(sumOf(netted, "INTEREST")).isEqualByComparingTo("15.08");
    }

    @Test
    @Order(5)
    @DisplayName("example 9: a severely disabled worker earns faster and more")
    void severelyDisabledWorker() {
        PLATFORM.moveTo(day("2026-01-02"));
        String employer = fund.employer("Voorbeeld Negen B.V.", "2026-01-01");
        String worker = fund.severelyDisabled(employer, "Negen", "Jan", "1985-02-01");
        fund.post(employer, worker, "2026-01-01", "2026-06-30");
        for (int month = 1; month <= 6; month++) {
            report(employer, "2026-0" + month, "0.00", worker, "160.00", "3100.00");
        }
        awaitLeave(worker, 2026, "rest", 17, "3093.18");
        assertThat(leave(worker, 2026).get("dayRate").asString()).isEqualTo("181.95");
    }

    @Test
    @Order(6)
    @DisplayName("example 12: two years of origin in one leave")
    void twoYearsOfOrigin() {
        PLATFORM.moveTo(day("2025-11-02"));
        String employer = fund.employer("Voorbeeld Twaalf B.V.", "2025-11-01");
        String worker = fund.person(employer, "Twaalf", "Jan", "1985-02-01");
        fund.post(employer, worker, "2025-11-25", "2026-05-31");
        YearMonth november = YearMonth.of(2025, 11);
        file(
                employer,
                "2025-11",
                "0.00",
                Line.of(worker, november.atDay(25), november.atEndOfMonth(), "32.00", "568.42"));
        report(employer, "2025-12", "0.00", worker, "168.00", "2800.00");
        reportLikeWorkerB(employer, worker, false);
        file(
                employer,
                "2026-05",
                "1346.97",
                Line.of(worker, YearMonth.of(2026, 5), "80.00", "2906.97")
                        .withLeave("2026-05-11", "2026-05-21", "1346.97"));
        awaitLeave(worker, 2025, "granted", 3, "480.00");
        awaitLeave(worker, 2025, "rest", 0, "0.00");
        awaitLeave(worker, 2026, "granted", 5, "866.97");
    }

    @Test
    @Order(7)
    @DisplayName("example 14: minimum leave pay for sickness without pay")
    void minimumLeavePay() {
        PLATFORM.moveTo(day("2026-03-02"));
        String employer = fund.employer("Voorbeeld Veertien B.V.", "2026-03-01");
        String worker = fund.person(employer, "Veertien", "Jan", "1985-02-01");
        fund.post(employer, worker, "2026-03-01", "2026-03-31");
        file(
                employer,
                "2026-03",
                "0.00",
                Line.of(worker, YearMonth.of(2026, 3), "88.00", "1716.00")
                        .withSicknessWithoutPay("2026-03-16", "2026-03-30", "80.00", "19.50"));
        // 244.53 for the wage and 195.00 for the lost hours.
        awaitLeave(worker, 2026, "rest", 2, "439.53");
    }

    private String inFebruary(String name) {
        String employer = fund.employer(name, "2026-02-01");
        List<String> workers =
                List.of("a", "b", "c").stream()
                        .map(each -> fund.person(employer, "Zeven" + each, "Jan", "1985-02-01"))
                        .toList();
        workers.forEach(worker -> fund.post(employer, worker, "2026-02-01", "2026-02-28"));
        YearMonth february = YearMonth.of(2026, 2);
        file(
                employer,
                "2026-02",
                "0.00",
                Line.of(workers.get(0), february, "160.00", "3120.10"),
                Line.of(workers.get(1), february, "152.50", "2876.47"),
                Line.of(workers.get(2), february, "160.00", "3401.13"));
        awaitBalance(employer, "1419.05");
        return employer;
    }

    /** January to April of worker B: ten days and 1,733.94 euro. */
    private void reportLikeWorkerB(String employer, String worker, boolean paid) {
        report(employer, "2026-01", "0.00", worker, "152.00", "2964.00");
        if (paid) {
            pay(employer, "2026-01", "447.56");
        }
        report(employer, "2026-02", "0.00", worker, "144.00", "2808.00");
        if (paid) {
            pay(employer, "2026-02", "424.01");
        }
        report(employer, "2026-03", "0.00", worker, "168.00", "3276.00");
        if (paid) {
            pay(employer, "2026-03", "494.68");
        }
        report(employer, "2026-04", "0.00", worker, "160.00", "3120.00");
        if (paid) {
            pay(employer, "2026-04", "471.12");
        }
    }

    private void report(
            String employer,
            String month,
            String reimbursement,
            String worker,
            String hours,
            String gross) {
        file(employer, month, reimbursement, Line.of(worker, YearMonth.parse(month), hours, gross));
    }

    /** Files a month on the tenth of the next one. */
    private JsonNode file(String employer, String month, String reimbursement, Line... lines) {
        YearMonth reported = YearMonth.parse(month);
        return file(employer, reported.plusMonths(1).atDay(10), reported, reimbursement, lines);
    }

    private JsonNode file(
            String employer, LocalDate on, YearMonth month, String reimbursement, Line... lines) {
        PLATFORM.moveTo(on);
        JsonNode receipt = months.file(employer, month, reimbursement, List.of(lines));
        PLATFORM.awaitBooked(new Employer(employer, List.of()), receipt);
        return receipt;
    }

    /** Pays on the twentieth of the next month. */
    private void pay(String employer, String month, String amount) {
        pay(employer, month, amount, YearMonth.parse(month).plusMonths(1).atDay(20));
    }

    private void pay(String employer, String month, String amount, LocalDate on) {
        PLATFORM.moveTo(on);
        int before = payments(employer);
        JsonNode result =
                clerk.upload(
                                "/api/bank/statements",
                                BankFile.credit(on, amount, employer + " " + month))
                        .expect(200)
                        .json();
        assertThat(result.get(0).get("matched").asInt()).as(result.toString()).isEqualTo(1);
        Until.answers(() -> payments(employer), now -> now == before + 1);
    }

    private void payWhatIsOpen(String employer, String month, LocalDate on) {
        PLATFORM.moveTo(on);
        for (JsonNode item : account(employer).get("openItems")) {
            if (item.get("month").asString().equals(month)) {
                pay(employer, month, item.get("open").asString(), on);
            }
        }
    }

    /** Two clerks send what the account ordered, and the bank says that it is gone. */
    private void payOut(String employer, String amount, LocalDate on) {
        PLATFORM.moveTo(on);
        Api second = PLATFORM.clientOf(new Employer("FUND", List.of()), List.of("CLERK"));
        String recipients = "/api/bank/recipients/" + employer;
        String account =
                clerk.post(
                                recipients,
                                "{\"iban\":\"NL91ABNA0417164300\",\"holder\":\"Voorbeeld B.V.\",\"reason\":\"Letter of the employer\"}")
                        .expect(201)
                        .json()
                        .get("accountId")
                        .asString();
        second.post(
                        recipients + "/" + account + "/approval",
                        "{\"reason\":\"Compared with the letter\"}")
                .expect(200);
        JsonNode payout =
                Until.answers(
                        () -> waitingFor(employer),
                        waiting -> waiting != null && waiting.get("recipientKnown").asBoolean());
        assertThat(payout.get("amount").asString()).isEqualTo(amount);
        String run =
                clerk.post(
                                "/api/bank/payment-runs",
                                "{\"payoutIds\":[\"%s\"],\"reason\":\"Payouts of the week\"}"
                                        .formatted(payout.get("payoutId").asString()))
                        .expect(201)
                        .json()
                        .get("runId")
                        .asString();
        String path = "/api/bank/payment-runs/" + run;
        second.post(path + "/approval", "{\"reason\":\"Compared with the list\"}").expect(200);
        String file =
                Until.answers(() -> clerk.get(path + "/file"), answer -> answer.status() == 200)
                        .text();
        Matcher endToEnd = Pattern.compile("<EndToEndId>([^<]+)</EndToEndId>").matcher(file);
        assertThat(endToEnd.find()).as(file).isTrue();
        clerk.upload("/api/bank/statements", BankFile.debit(on, amount, endToEnd.group(1)))
                .expect(200);
    }

    private JsonNode waitingFor(String employer) {
        for (JsonNode payout : clerk.get("/api/bank/payouts?size=500").expect(200).json()) {
            if (payout.path("employerNumber").asString().equals(employer)
                    && payout.get("state").asString().equals("WAITING")) {
                return payout;
            }
        }
        throw new AssertionError("no payout waits for " + employer);
    }

    private int payments(String employer) {
        return (int)
                entries(employer).stream()
                        .filter(entry -> entry.get("type").asString().equals("PAYMENT"))
                        .count();
    }

    private List<JsonNode> entries(String employer) {
        return clerk.get("/api/employers/" + employer + "/account/entries")
                .expect(200)
                .json()
                .valueStream()
                .toList();
    }

    private BigDecimal sumOf(String employer, String type) {
        return entries(employer).stream()
                .filter(entry -> entry.get("type").asString().equals(type))
                .map(entry -> new BigDecimal(entry.get("amount").asString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private JsonNode account(String employer) {
        return clerk.get("/api/employers/" + employer + "/account").expect(200).json();
    }

    private void awaitBalance(String employer, String balance) {
        Until.answers(
                () -> account(employer).get("balance").asString(), now -> now.equals(balance));
    }

    private JsonNode leave(String worker, int year) {
        for (JsonNode each :
                clerk.get("/api/leave-accounts/" + worker).expect(200).json().get("years")) {
            if (each.get("year").asInt() == year) {
                return each;
            }
        }
        throw new AssertionError("no year " + year);
    }

    private void awaitLeave(String worker, int year, String what, int days, String pay) {
        Until.answers(
                () -> leave(worker, year).get(what),
                figure ->
                        figure.get("days").asInt() == days
                                && figure.get("pay").asString().equals(pay));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
