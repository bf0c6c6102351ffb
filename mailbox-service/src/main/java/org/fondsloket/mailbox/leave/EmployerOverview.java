package org.fondsloket.mailbox.leave;

import java.util.ArrayList;
import java.util.List;
import org.fondsloket.mailbox.sheet.FiguresTable;
import org.fondsloket.mailbox.sheet.Sheet;
import org.fondsloket.mailbox.sheet.SheetForm;
import org.fondsloket.mailbox.sheet.Told;
import org.fondsloket.mailbox.sheet.Words;
import org.springframework.stereotype.Component;

/** LT-14: the closed year of all workers of an employer, one row for each. */
@Component
public final class EmployerOverview implements SheetForm {

    /** Its place in the catalogue of letters. */
    public static final String KIND = "LT-14";

    private static final String WORKERS = "workers";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Sheet sheet(Told told, Words words) {
        words.with("year", told.text("year"))
                .with("before", Integer.toString(told.number("year") - 1))
                .with("employerNumber", told.text("employerNumber"))
                .with("workers", told.each(WORKERS).size())
                .with("closedOn", words.date(told.date("closedOn")))
                .with("coverage", words.percent(told.amount("coverage")))
                .with("ruleSet", told.text("ruleSet"));
        return Sheet.about(words.say("subject"), words.say("file"))
                .beside(words.word("year"), told.text("year"))
                .open(words.say("opening"))
                .open(words.say("coverage"))
                .table(earned(told, words))
                .table(leave(told, words))
                .note(words.say("check"))
                .note(words.say("rest"))
                .note(words.say("law"));
    }

    private static FiguresTable earned(Told told, Words words) {
        FiguresTable table =
                FiguresTable.titled(words.say("earned"))
                        .codes(words.word("workerNumber"), 19)
                        .words(words.word("name"), 20)
                        .codes(words.word("period"), 28)
                        .figures(words.word("days"), 11)
                        .figures(words.word("grossEur"), 20)
                        .figures(words.word("percentage"), 14)
                        .figures(words.word("leavePayEur"), 20)
                        .figures(words.word("lostHours"), 14)
                        .figures(words.word("minimumEur"), 19);
        for (Told worker : told.each(WORKERS)) {
            table.row(
                    worker.text("workerNumber"),
                    words.name(worker.text("workerNumber")),
                    words.period(worker.date("from"), worker.date("to")),
                    words.count(worker, "employmentDays"),
                    words.amount(worker, "grossWage"),
                    words.percent(worker.amount("percentage")),
                    words.amount(worker, "earnedPay"),
                    words.amount(worker, "lostHours"),
                    words.amount(worker, "minimumLeavePay"));
        }
        return table.sum(
                words.word("total"),
                words.amount(told.sum(WORKERS, "grossWage")),
                "",
                words.amount(told.sum(WORKERS, "earnedPay")),
                words.amount(told.sum(WORKERS, "lostHours")),
                words.amount(told.sum(WORKERS, "minimumLeavePay")));
    }

    /** Each cell holds days and, below them, their pay. */
    private static FiguresTable leave(Told told, Words words) {
        FiguresTable table =
                FiguresTable.titled(words.say("leave"))
                        .codes(words.word("workerNumber"), 20)
                        .words(words.word("name"), 33)
                        .figures(words.say("grantedFromBefore"), 28)
                        .figures(words.say("restFromBefore"), 28)
                        .figures(words.say("granted"), 28)
                        .figures(words.say("left"), 28);
        List<String> kinds = List.of("grantedFromBefore", "restFromBefore", "granted", "rest");
        for (Told worker : told.each(WORKERS)) {
            List<String> cells = new ArrayList<>();
            cells.add(worker.text("workerNumber"));
            cells.add(words.name(worker.text("workerNumber")));
            kinds.forEach(kind -> cells.add(daysAndPay(worker, kind, words)));
            table.row(cells);
        }
        return table.sum(
                words.word("total"),
                kinds.stream()
                        .map(kind -> words.amount(told.sum(WORKERS, kind + "Pay")))
                        .toArray(String[]::new));
    }

    private static String daysAndPay(Told worker, String kind, Words words) {
        return words.count(worker, kind + "Days") + " / " + words.amount(worker, kind + "Pay");
    }
}
