package org.fondsloket.mailbox.account;

import java.util.List;
import java.util.stream.Collectors;
import org.fondsloket.mailbox.sheet.FiguresTable;
import org.fondsloket.mailbox.sheet.PaymentBlock;
import org.fondsloket.mailbox.sheet.Sheet;
import org.fondsloket.mailbox.sheet.SheetForm;
import org.fondsloket.mailbox.sheet.Told;
import org.fondsloket.mailbox.sheet.Words;
import org.springframework.stereotype.Component;

/** LT-12: what became of leave pay that an employer laid out: credited, paid, pending, rejected. */
@Component
public final class ReimbursementNotice implements SheetForm {

    /** Its place in the catalogue of letters. */
    public static final String KIND = "LT-12";

    /** Fact that says which of the four it is. */
    public static final String OUTCOME = "outcome";

    public static final String CREDITED = "credited";
    public static final String PAID = "paid";
    public static final String PENDING = "pending";
    public static final String REJECTED = "rejected";

    private static final String ARREARS = "ARREARS";
    private static final String MISSING_REPORT = "MISSING_REPORT";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Sheet sheet(Told told, Words words) {
        words.with("employerNumber", told.text("employerNumber"));
        return switch (told.text(OUTCOME)) {
            case CREDITED -> credited(told, words);
            case PAID -> paid(told, words);
            case PENDING -> pending(told, words);
            case REJECTED -> rejected(told, words);
            default ->
                    throw new IllegalArgumentException("No reimbursement is " + told.text(OUTCOME));
        };
    }

    private static Sheet credited(Told told, Words words) {
        words.with("amount", words.money(told.amount("reimbursement")))
                .with("payout", words.money(told.amount("payout")))
                .with("stillDue", words.money(told.amount("stillDue")))
                .with("creditedOn", words.date(told.date("creditedOn")));
        Sheet sheet =
                ofMonth(told, words)
                        .beside(words.word("valueDate"), words.date(told.date("creditedOn")))
                        .open(
                                words.say(
                                        told.yes("waitedBefore")
                                                ? "credited.afterWaiting"
                                                : "credited.opening"));
        if (told.some("payout")) {
            sheet.open(words.say("credited.payout"));
        }
        if (told.some("stillDue")) {
            sheet.open(words.say("credited.stillDue"))
                    .pay(
                            new PaymentBlock(
                                    told.amount("stillDue"),
                                    told.has("dueOn") ? told.date("dueOn") : null,
                                    told.text("paymentReference")));
        }
        return sheet.table(claims(told, words))
                .table(netting(told, words))
                .note(words.say("dayRate"))
                .note(words.say("neverMore"))
                .note(words.say("law"));
    }

    private static Sheet paid(Told told, Words words) {
        words.with("amount", words.money(told.amount("amount")))
                .with("paidOn", words.date(told.date("paidOn")))
                .with("isoMonth", told.text("paidOn"));
        FiguresTable table =
                FiguresTable.titled(words.say("paid.transfer"))
                        .words(words.word("item"), 100)
                        .figures(words.word("value"), 65)
                        .row(words.word("valueDate"), words.date(told.date("paidOn")));
        if (told.has("accountEnding")) {
            table.row(words.say("paid.account"), "\u2026\u00a0" + told.text("accountEnding"));
        }
        return Sheet.about(words.say("paid.subject"), words.say("file"))
                .beside(words.word("valueDate"), words.date(told.date("paidOn")))
                .open(words.say("paid.opening"))
                .table(table.result(words.word("amountEur"), words.amount(told, "amount")))
                .note(words.say("paid.account.note"))
                .note(words.say("law"));
    }

    private static Sheet pending(Told told, Words words) {
        List<String> reasons = told.texts("reasons");
        words.with("amount", words.money(told.amount("reimbursement")))
                .with("since", words.date(told.date("pendingSince")))
                .with("arrears", words.money(told.amount("arrears")))
                .with("pendingTotal", words.money(told.amount("pendingTotal")))
                .with("toPay", words.money(told.amount("toPay")))
                .with(
                        "missingMonths",
                        told.texts("missingMonths").isEmpty() ? "" : missingMonths(told, words));
        Sheet sheet =
                ofMonth(told, words)
                        .beside(words.word("valueDate"), words.date(told.date("pendingSince")))
                        .open(words.say("pending.opening"));
        for (String reason : reasons) {
            sheet.open(
                    words.sayCode(
                            "pending",
                            reason.equals(MISSING_REPORT) && told.texts("missingMonths").isEmpty()
                                    ? "MISSING_REPORT_UNNAMED"
                                    : reason));
        }
        if (reasons.contains(ARREARS) && told.some("toPay")) {
            sheet.open(words.say("pending.toPay"))
                    .pay(
                            new PaymentBlock(
                                    told.amount("toPay"), null, told.text("paymentReference")));
        }
        return sheet.table(claims(told, words))
                .note(words.say("pending.kept"))
                .note(words.say("dayRate"))
                .note(words.say("law"));
    }

    private static String missingMonths(Told told, Words words) {
        return told.texts("missingMonths").stream()
                .map(words::monthOf)
                .collect(Collectors.joining(", "));
    }

    private static Sheet rejected(Told told, Words words) {
        words.with("amount", words.money(told.amount("claimed")))
                .with("rejectedOn", words.date(told.date("rejectedOn")))
                .with("objectionUntil", words.date(told.date("objectionUntil")));
        return ofMonth(told, words)
                .open(words.say("rejected.opening"))
                .open(words.sayCode("rejected", told.text("reason")))
                .table(claims(told, words))
                .note(words.say("rejected.objection"))
                .note(words.say("law"));
    }

    private static Sheet ofMonth(Told told, Words words) {
        words.with("month", words.month(told, "month"))
                .with("isoMonth", told.text("month"))
                .with("version", told.number("reportVersion"));
        return Sheet.about(words.say(told.text(OUTCOME) + ".subject"), words.say("file"))
                .beside(words.word("month"), words.month(told, "month"))
                .beside(words.word("version"), words.count(told, "reportVersion"));
    }

    /** One row for each year of origin; what was paid stands beside the last of a leave. */
    private static FiguresTable claims(Told told, Words words) {
        FiguresTable table =
                FiguresTable.titled(words.say("claims"))
                        .codes(words.word("workerNumber"), 20)
                        .words(words.word("name"), 29)
                        .words(words.word("leavePeriod"), 22)
                        .figures(words.word("origin"), 13)
                        .figures(words.word("days"), 10)
                        .figures(words.word("dayRateEur"), 17)
                        .figures(words.word("dueEur"), 17)
                        .figures(words.word("paidEur"), 17)
                        .figures(words.word("reimbursedEur"), 20);
        for (Told claim : told.each("claims")) {
            List<Told> origins = claim.each("origins");
            for (Told origin : origins) {
                boolean last = origin == origins.getLast();
                table.row(
                        claim.text("workerNumber"),
                        words.name(claim.text("workerNumber")),
                        words.period(claim.date("from"), claim.date("to")),
                        words.count(origin, "year"),
                        words.count(origin, "days"),
                        words.amount(origin, "dayRate"),
                        words.amount(origin, "payDue"),
                        last ? words.amount(claim, "payPaid") : "",
                        last ? words.amount(claim, "reimbursed") : "");
            }
        }
        return table.sum(
                words.word("total"),
                words.amount(told.sum("claims", "payDue")),
                words.amount(told.sum("claims", "payPaid")),
                words.amount(told.sum("claims", "reimbursed")));
    }

    private static FiguresTable netting(Told told, Words words) {
        FiguresTable table =
                FiguresTable.titled(words.say("netting"))
                        .words(words.word("item"), 125)
                        .figures(words.word("amountEur"), 40)
                        .row(words.word("reimbursement"), words.amount(told, "reimbursement"));
        if (told.some("contribution")) {
            table.row(words.say("netting.contribution"), words.amount(told, "contribution"));
        }
        table.row(words.say("netting.netted"), words.amount(told, "netted"));
        return told.some("stillDue")
                ? table.result(words.say("netting.stillDue"), words.amount(told, "stillDue"))
                : table.result(words.say("netting.payout"), words.amount(told, "payout"));
    }
}
