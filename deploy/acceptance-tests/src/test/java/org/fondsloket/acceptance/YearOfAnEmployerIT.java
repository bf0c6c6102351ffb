package org.fondsloket.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fondsloket.acceptance.Fund.Employer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Twelve months of an employer with forty workers, filed through the API one after the other. The
 * numbers to come out were worked out by hand beforehand and stand in the tables of this class.
 *
 * <p>Worker i earns 15.00 + 0.25 x i euro an hour and works eight hours on each working day in
 * North Rhine-Westphalia. Worker 5 works for a second employer from 16 March to 30 April.
 */
class YearOfAnEmployerIT {

    private static final int WORKERS = 40;
    private static final int SHARED = 5;
    private static final int HOURS_A_DAY = 8;

    /** Public holidays of the year that fall on Monday to Friday. */
    private static final Set<LocalDate> HOLIDAYS =
            Set.of(
                    LocalDate.of(2025, 12, 25),
                    LocalDate.of(2025, 12, 26),
                    LocalDate.of(2026, 1, 1),
                    LocalDate.of(2026, 4, 3),
                    LocalDate.of(2026, 4, 6),
                    LocalDate.of(2026, 5, 1),
                    LocalDate.of(2026, 5, 14),
                    LocalDate.of(2026, 5, 25),
                    LocalDate.of(2026, 6, 4));

    private static final List<Month> MONTHS =
            List.of(
                    month("2025-11", "127200.00", "19207.20", "0.00", 0),
                    month("2025-12", "133560.00", "20167.56", "0.00", 0),
                    month("2026-01", "133580.89", "20170.71", "144.89", 1),
                    month("2026-02", "127200.00", "19207.20", "0.00", 0),
                    month("2026-03", "138360.00", "20892.36", "0.00", 0),
                    month("2026-04", "124600.00", "18814.60", "0.00", 0),
                    month("2026-05", "114668.82", "17314.99", "1268.82", 9),
                    month("2026-06", "133601.12", "20173.77", "285.12", 2),
                    month("2026-07", "146341.67", "22097.59", "427.67", 3),
                    month("2026-08", "133560.00", "20167.56", "0.00", 0),
                    month("2026-09", "139920.00", "21127.92", "0.00", 0),
                    month("2026-10", "139920.00", "21127.92", "0.00", 0));

    private static final List<Month> MONTHS_OF_THE_SECOND =
            List.of(
                    month("2026-03", "1560.00", "235.56", "0.00", 0),
                    month("2026-04", "2709.53", "409.14", "759.53", 5));

    /**
     * What each leave is worth. Worker 0 has 5 days / 701.10 from 2025 and takes 4 of 10 days /
     * 1419.30 of 2026. Worker 1 has 5 days / 712.79 from 2025 and crosses the end of June: 2 days,
     * then the rest. Worker 2 takes one of 5 days / 724.47 in January. Worker 5 uses up 5 days /
     * 759.53 that were earned at the other employer.
     */
    private static final List<Leave> LEAVES =
            List.of(
                    new Leave(0, "2026-05-11", "2026-05-22", "1268.82"),
                    new Leave(1, "2026-06-29", "2026-06-30", "285.12"),
                    new Leave(1, "2026-07-01", "2026-07-03", "427.67"),
                    new Leave(2, "2026-01-02", "2026-01-02", "144.89"),
                    new Leave(SHARED, "2026-04-20", "2026-04-24", "759.53"));

    private final Running platform = Running.platform();
    private final Api clerk = platform.fund().clerk();
    private final Months months = new Months(clerk);

    @Test
    @DisplayName(
            "S000-22 S000-25 S000-26 S000-35 a year with leave, corrections and a worker of two employers, to the cent")
    void aYearIsRightToTheCent() {
        Employer first = firstEmployer();
        Employer second = secondEmployer(first);

        for (Month month : MONTHS) {
            await(first, month.month());
            report(first, month, linesOfTheFirst(first, month.month()));
            if (month.month().equals(YearMonth.of(2026, 3))
                    || month.month().equals(YearMonth.of(2026, 4))) {
                await(second, month.month());
                Month expected =
                        MONTHS_OF_THE_SECOND.get(month.month().getMonthValue() == 3 ? 0 : 1);
                report(second, expected, linesOfTheSecond(second, month.month()));
            }
        }
        platform.awaitBooked(second, receiptOf(second, "2026-04"));
        // March and April are 644.70, and 759.53 waited: it covers them, so 114.83 is to be paid
        // out.
        Until.answers(() -> balance(second), balance -> balance.equals("-114.83"));
        platform.awaitBooked(first, receiptOf(first, "2026-10"));
        assertThat(balance(first)).isEqualTo("240469.38");

        // April 2026: five hours of worker 3 were forgotten, then two of them taken back.
        correct(first, "2026-04", 1, 3, "165.00", "2598.75", "124678.75", "18826.49", "11.89");
        correct(first, "2026-04", 2, 3, "163.00", "2567.25", "124647.25", "18821.73", "-4.76");
        // November 2025 is closed for everything but a wage that was too low.
        correct(first, "2025-11", 1, 4, "161.50", "2584.00", "127224.00", "19210.82", "3.62");
        assertThat(attempt(first, "2025-11", 2, 4, "160.00", "2560.00").toString())
                .contains("D-02");

        Until.answers(() -> balance(first), balance -> balance.equals("240480.13"));
        assertThat(platform.entries(first)).hasSize(MONTHS.size() + 3);
        assertThat(platform.ledgerDifference()).isEqualByComparingTo("0");
    }

    private Employer firstEmployer() {
        String number = platform.fund().employer("Jaarbouw B.V.", "2025-11-01");
        List<String> workers = new ArrayList<>();
        for (int i = 0; i < WORKERS; i++) {
            String worker =
                    platform.fund().person(number, "Jaar" + Fund.letters(i), "Piet", "1985-02-01");
            if (i == SHARED) {
                platform.fund().post(number, worker, "2025-11-01", "2026-03-15");
                platform.fund().post(number, worker, "2026-05-01", "2026-10-31");
            } else {
                platform.fund().post(number, worker, "2025-11-01", "2026-10-31");
            }
            workers.add(worker);
        }
        return new Employer(number, List.copyOf(workers));
    }

    private Employer secondEmployer(Employer first) {
        String number = platform.fund().employer("Tweede Jaarbouw B.V.", "2026-03-01");
        String shared = first.workers().get(SHARED);
        String identity =
                """
                {"familyName": "Jaar%s", "givenName": "Piet", "birthDate": "1985-02-01"}
                """
                        .formatted(Fund.letters(SHARED));
        String path = "/api/employers/" + number + "/workers/" + shared + "/employment";
        Until.answers(() -> clerk.put(path, identity), answer -> answer.status() == 204);
        platform.fund().post(number, shared, "2026-03-16", "2026-04-30");
        return new Employer(number, List.of(shared));
    }

    /** Until everybody whom the month expects has arrived. */
    private void await(Employer employer, YearMonth month) {
        int expected =
                employer.workers().size() == 1 || !month.equals(YearMonth.of(2026, 4))
                        ? employer.workers().size()
                        : employer.workers().size() - 1;
        Until.answers(
                () -> clerk.get(employer.path("/reports/" + month)),
                answer ->
                        answer.status() == 200
                                && answer.json().get("announced").size() == expected);
    }

    private static ArrayNode linesOfTheFirst(Employer employer, YearMonth month) {
        ArrayNode lines = Api.JSON.createArrayNode();
        for (int i = 0; i < WORKERS; i++) {
            if (i == SHARED && month.equals(YearMonth.of(2026, 4))) {
                continue;
            }
            boolean leaves = i == SHARED && month.equals(YearMonth.of(2026, 3));
            LocalDate last = leaves ? month.atDay(15) : month.atEndOfMonth();
            lines.add(line(i, employer.workers().get(i), month.atDay(1), last));
        }
        return lines;
    }

    private static ArrayNode linesOfTheSecond(Employer employer, YearMonth month) {
        LocalDate from = month.atDay(month.getMonthValue() == 3 ? 16 : 1);
        return Api.JSON
                .createArrayNode()
                .add(line(SHARED, employer.workers().getFirst(), from, month.atEndOfMonth()));
    }

    private static ObjectNode line(int i, String worker, LocalDate from, LocalDate to) {
        List<Leave> leaves =
                LEAVES.stream()
                        .filter(leave -> leave.worker() == i && leave.isIn(from, to))
                        .toList();
        long days =
                workingDays(from, to)
                        - leaves.stream()
                                .mapToLong(leave -> workingDays(leave.first(), leave.last()))
                                .sum();
        BigDecimal hours = BigDecimal.valueOf(days * HOURS_A_DAY).setScale(2);
        BigDecimal gross = hours.multiply(wageOf(i));
        for (Leave leave : leaves) {
            gross = gross.add(new BigDecimal(leave.pay()));
        }
        ObjectNode line = Api.JSON.createObjectNode();
        line.put("lineId", "w" + i);
        line.put("workerNumber", worker);
        line.put("status", "WORKED");
        line.put("siteLand", "NW");
        line.put("periodFrom", from.toString());
        line.put("periodTo", to.toString());
        line.put("hours", hours.toPlainString());
        line.put("grossWage", gross.setScale(2).toPlainString());
        ArrayNode entries = line.putArray("leave");
        for (Leave leave : leaves) {
            entries.addObject()
                    .put("from", leave.from())
                    .put("to", leave.to())
                    .put("payPaid", leave.pay());
        }
        return line;
    }

    private static BigDecimal wageOf(int worker) {
        return new BigDecimal("15.00")
                .add(new BigDecimal("0.25").multiply(BigDecimal.valueOf(worker)));
    }

    private static long workingDays(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .filter(day -> !HOLIDAYS.contains(day))
                .count();
    }

    private void report(Employer employer, Month expected, ArrayNode lines) {
        // The month before has just been filed: its leave days arrive a moment later.
        JsonNode receipt =
                months.file(employer.number(), expected.month(), expected.reimbursement(), lines);

        assertThat(receipt.get("grossSum").asString())
                .as("wages of %s", expected.month())
                .isEqualTo(expected.gross());
        assertThat(receipt.get("contribution").asString())
                .as("contribution of %s", expected.month())
                .isEqualTo(expected.contribution());
        assertThat(receipt.get("reimbursement").asString())
                .as("reimbursement of %s", expected.month())
                .isEqualTo(expected.reimbursement());
        assertThat(receipt.get("leaveDays").asInt())
                .as("leave days of %s", expected.month())
                .isEqualTo(expected.leaveDays());
    }

    private void correct(
            Employer employer,
            String month,
            int baseVersion,
            int worker,
            String hours,
            String wage,
            String gross,
            String contribution,
            String difference) {
        JsonNode receipt = attempt(employer, month, baseVersion, worker, hours, wage);

        assertThat(receipt.path("grossSum").asString()).as(receipt.toString()).isEqualTo(gross);
        assertThat(receipt.get("contribution").asString()).isEqualTo(contribution);
        assertThat(receipt.get("version").asInt()).isEqualTo(baseVersion + 1);
        assertThat(receipt.get("difference").get("contribution").asString()).isEqualTo(difference);
    }

    /** Sends the month again with other values of one worker, every remark answered. */
    private JsonNode attempt(
            Employer employer,
            String month,
            int baseVersion,
            int worker,
            String hours,
            String wage) {
        ArrayNode lines = linesOfTheFirst(employer, YearMonth.parse(month));
        for (JsonNode line : lines) {
            if (line.get("lineId").asString().equals("w" + worker)) {
                ((ObjectNode) line).put("hours", hours).put("grossWage", wage);
            }
        }
        return months.attempt(employer.number(), YearMonth.parse(month), baseVersion, lines).json();
    }

    private JsonNode receiptOf(Employer employer, String month) {
        return clerk.get(employer.path("/reports/" + month + "/submission"))
                .expect(200)
                .json()
                .get("receipt");
    }

    private String balance(Employer employer) {
        return clerk.get(employer.path("/account")).expect(200).json().get("balance").asString();
    }

    private static Month month(
            String month, String gross, String contribution, String reimbursement, int leaveDays) {
        return new Month(YearMonth.parse(month), gross, contribution, reimbursement, leaveDays);
    }

    private record Month(
            YearMonth month,
            String gross,
            String contribution,
            String reimbursement,
            int leaveDays) {}

    private record Leave(int worker, String from, String to, String pay) {

        LocalDate first() {
            return LocalDate.parse(from);
        }

        LocalDate last() {
            return LocalDate.parse(to);
        }

        boolean isIn(LocalDate start, LocalDate end) {
            return !first().isBefore(start) && !last().isAfter(end);
        }
    }
}
