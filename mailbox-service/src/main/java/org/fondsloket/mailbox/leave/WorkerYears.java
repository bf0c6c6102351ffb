package org.fondsloket.mailbox.leave;

import java.math.BigDecimal;
import org.fondsloket.mailbox.sheet.FiguresTable;
import org.fondsloket.mailbox.sheet.Sheet;
import org.fondsloket.mailbox.sheet.Told;
import org.fondsloket.mailbox.sheet.Words;

/** What both statements of a worker's account show: the last two years, each with its origin. */
final class WorkerYears {

    /** Fact that names the employer whose copy this is, with its own reports only. */
    static final String EMPLOYER = "employerNumber";

    private WorkerYears() {}

    /** Adds the figures of each year, and what can be done about them. */
    static Sheet addTo(Sheet sheet, Told told, Words words) {
        for (Told year : told.each("years")) {
            words.with("year", year.text("year"))
                    .with("percentage", words.percent(year.amount("percentage")))
                    .with("coverage", words.percent(year.amount("coverage")))
                    .with("lapsesOn", words.date(year.date("lapsesOn")));
            sheet.table(employments(year, words)).table(account(year, words));
        }
        if (told.has(EMPLOYER)) {
            sheet.note(words.word("copy"));
        }
        return sheet.note(words.word("coverageNote"))
                .note(words.word("lapseNote"))
                .note(
                        words.with("correctionUntil", words.date(told.date("correctionUntil")))
                                .say("correction"))
                .note(words.say("law"));
    }

    private static FiguresTable employments(Told year, Words words) {
        FiguresTable table =
                FiguresTable.titled(words.sentence("employments"))
                        .codes(words.word("employerNumber"), 45)
                        .codes(words.word("period"), 50)
                        .figures(words.word("employmentDays"), 40)
                        .figures(words.word("grossEur"), 30);
        int days = 0;
        BigDecimal gross = BigDecimal.ZERO;
        for (Told employment : year.each("employments")) {
            table.row(
                    employment.text("employerNumber"),
                    words.days(employment.date("from"), employment.date("to")),
                    words.count(employment, "employmentDays"),
                    words.amount(employment, "grossWage"));
            days += employment.number("employmentDays");
            gross = gross.add(employment.amount("grossWage"));
        }
        return table.sum(words.word("total"), Integer.toString(days), words.amount(gross));
    }

    private static FiguresTable account(Told year, Words words) {
        FiguresTable table =
                FiguresTable.titled(words.sentence("account"))
                        .words(words.word("item"), 105)
                        .figures(words.word("days"), 25)
                        .figures(words.word("payEur"), 35);
        table.row(
                words.sentence("earned"),
                words.count(year, "earnedDays"),
                words.amount(year, "earnedPay"));
        if (year.some("lostHours")) {
            table.row(
                    words.with("lostHours", words.amount(year, "lostHours"))
                            .sentence("minimumLeavePay"),
                    words.nothing(),
                    words.amount(year, "minimumLeavePay"));
        }
        table.row(
                words.sentence("grantedFromBefore"),
                words.count(year, "grantedFromBeforeDays"),
                words.amount(year, "grantedFromBeforePay"));
        table.row(
                words.sentence("restFromBefore"),
                words.count(year, "restFromBeforeDays"),
                words.amount(year, "restFromBeforePay"));
        table.row(
                words.sentence("granted"),
                words.count(year, "grantedDays"),
                words.amount(year, "grantedPay"));
        if (year.some("paidOutPay")) {
            table.row(words.sentence("paidOut"), words.nothing(), words.amount(year, "paidOutPay"));
        }
        if (year.some("lapsedPay") || year.number("lapsedDays") > 0) {
            table.row(
                    words.sentence("lapsed"),
                    words.count(year, "lapsedDays"),
                    words.amount(year, "lapsedPay"));
        }
        return table.sum(
                        words.sentence("rest"),
                        words.count(year, "restDays"),
                        words.amount(year, "restPay"))
                .result(words.sentence("covered"), words.amount(year, "payablePay"));
    }
}
