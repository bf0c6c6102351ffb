package org.fondsloket.mailbox.confirmation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fondsloket.mailbox.confirmation.CorrectedMonth.ChangedLine;
import org.fondsloket.mailbox.confirmation.ReportedMonth.ReportedLeave;
import org.fondsloket.mailbox.confirmation.ReportedMonth.ReportedLine;
import org.fondsloket.mailbox.letter.LetterEvent.LetterRequested;
import org.fondsloket.mailbox.rendering.LetterForm;
import org.fondsloket.mailbox.rendering.LetterText;
import org.fondsloket.mailbox.rendering.People;
import org.fondsloket.mailbox.rendering.Printable;
import org.fondsloket.mailbox.sheet.PaymentBlock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** LT-07: tells the employer what the fund received and what follows from it in money. */
@Component
public final class ReportConfirmation implements LetterForm {

    /** Its place in the catalogue of letters. */
    public static final String KIND = "LT-07";

    private static final String NOTHING = "\u2013";

    private static final int FEW_LINES = 10;

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String template() {
        return "lt-07";
    }

    @Override
    public Instant datedAt(LetterRequested letter) {
        return ReportedMonth.of(letter.facts()).submittedAt();
    }

    @Override
    public Set<String> workers(LetterRequested letter) {
        ReportedMonth report = ReportedMonth.of(letter.facts());
        CorrectedMonth correction = report.correction();
        return Stream.concat(
                        report.lines().stream().map(ReportedLine::workerNumber),
                        correction == null
                                ? Stream.empty()
                                : correction.lines().stream().map(ChangedLine::workerNumber))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Part part(LetterRequested letter, People people, LetterText text) {
        return new Part(ReportedMonth.of(letter.facts()), people, text);
    }

    @Override
    public Attachment data(LetterRequested letter) {
        ReportedMonth report = ReportedMonth.of(letter.facts());
        return new Attachment(
                "report.json",
                "application/json",
                "Monthly report " + report.month() + ", version " + report.version(),
                JSON.writeValueAsString(machineReadable(letter)));
    }

    private static Map<String, Object> machineReadable(LetterRequested letter) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("letter", letter.letterId());
        data.put("kind", letter.kind());
        data.putAll(letter.facts().values());
        data.put("lines", letter.facts().rows());
        return data;
    }

    /** What the template of this letter shows in one language. */
    public static final class Part implements LetterPart {

        private final ReportedMonth report;
        private final People people;
        private final LetterText text;
        private final Map<String, Object> facts;

        private Part(ReportedMonth report, People people, LetterText text) {
            this.report = report;
            this.people = people;
            this.text = text;
            this.facts =
                    Map.of(
                            "month", text.month(report.month()),
                            "isoMonth", report.month().toString(),
                            "employerNumber", report.employerNumber(),
                            "version", report.version(),
                            "date", text.date(report.submittedAt()),
                            "time", text.time(report.submittedAt()),
                            "workers", report.workers(),
                            "ruleSet", report.ruleSet());
        }

        @Override
        public String subject() {
            return say("lt-07.subject");
        }

        @Override
        public String fileName() {
            return say("lt-07.file");
        }

        /** A sentence of this letter. */
        public String say(String key) {
            return text.say(key, facts);
        }

        public String month() {
            return text.month(report.month());
        }

        public String version() {
            return say(report.version() == 1 ? "lt-07.version.first" : "lt-07.version.later");
        }

        /** Paragraphs above the figures. */
        public List<String> opening() {
            if (report.nil()) {
                return List.of(say("lt-07.received.nil"));
            }
            return List.of(
                    say(report.version() == 1 ? "lt-07.received" : "lt-07.received.correction"));
        }

        @Override
        public List<String> notes() {
            List<String> notes = new ArrayList<>();
            if (!report.nil()) {
                notes.add(say("lt-07.note.payment"));
            }
            if (takesLeave()) {
                notes.add(say("lt-07.note.reimbursement"));
            }
            notes.add(say("lt-07.note.records"));
            notes.add(say("lt-07.note.correction"));
            notes.add(say("lt-07.note.law"));
            return List.copyOf(notes);
        }

        /** The month as a whole is to be paid; a correction says only what changes. */
        public @Nullable PaymentBlock payment() {
            String reference = report.paymentReference();
            return reference == null
                            || report.correction() != null
                            || report.contribution().signum() <= 0
                    ? null
                    : new PaymentBlock(report.contribution(), report.dueOn(), reference);
        }

        public boolean owesNothing() {
            return report.correction() == null && report.contribution().signum() <= 0;
        }

        public boolean isNil() {
            return report.nil();
        }

        public boolean isCorrection() {
            return report.correction() != null;
        }

        /** What a correction means in money, in one sentence. */
        public String effect() {
            CorrectedMonth correction = report.correction();
            if (correction == null) {
                return "";
            }
            int sign = correction.more().signum();
            return text.say(
                    sign > 0
                            ? "lt-07.effect.more"
                            : sign < 0 ? "lt-07.effect.less" : "lt-07.effect.none",
                    Map.of(
                            "amount", text.money(correction.more().abs()),
                            "valueDate", text.date(correction.valueDate())));
        }

        /** Old, new and difference of every sum of a correction. */
        public List<Compared> sums() {
            CorrectedMonth correction = report.correction();
            if (correction == null) {
                return List.of();
            }
            CorrectedMonth.Sums old = correction.before();
            CorrectedMonth.Sums now = correction.after();
            List<Compared> sums = new ArrayList<>();
            sums.add(compared("lt-07.gross", old.gross(), now.gross()));
            sums.add(compared("lt-07.hours", old.hours(), now.hours()));
            sums.add(compared("lt-07.employmentDays", old.employmentDays(), now.employmentDays()));
            sums.add(compared("lt-07.leaveDays", old.leaveDays(), now.leaveDays()));
            sums.add(compared("lt-07.leavePaid", old.leavePay(), now.leavePay()));
            sums.add(compared("lt-07.reimbursement", old.reimbursement(), now.reimbursement()));
            sums.add(compared("lt-07.contribution", old.contribution(), now.contribution()));
            return List.copyOf(sums);
        }

        /** Wages of the changed lines, old, new and difference. */
        public List<Compared> changedLines() {
            CorrectedMonth correction = report.correction();
            return correction == null
                    ? List.of()
                    : correction.lines().stream()
                            .map(
                                    line ->
                                            new Compared(
                                                    line.workerNumber(),
                                                    name(line.workerNumber()),
                                                    text.amount(line.before()),
                                                    text.amount(line.after()),
                                                    text.amount(
                                                            line.after().subtract(line.before()))))
                            .toList();
        }

        private Compared compared(String key, BigDecimal old, BigDecimal now) {
            return new Compared(
                    "",
                    text.of(key),
                    text.amount(old),
                    text.amount(now),
                    text.amount(now.subtract(old)));
        }

        private Compared compared(String key, int old, int now) {
            return new Compared(
                    "",
                    text.of(key),
                    Integer.toString(old),
                    Integer.toString(now),
                    Integer.toString(now - old));
        }

        public boolean takesLeave() {
            return !report.leave().isEmpty();
        }

        /** True when the leave is few enough lines to stand on one page as a whole. */
        public boolean leaveFitsOnAPage() {
            return report.leave().size() <= FEW_LINES;
        }

        /** Leave periods with what the fund makes of them. */
        public List<LeaveRow> leave() {
            return report.leave().stream()
                    .map(
                            each ->
                                    new LeaveRow(
                                            each.workerNumber(),
                                            name(each.workerNumber()),
                                            text.period(each.leave().from(), each.leave().to()),
                                            Integer.toString(each.leave().days()),
                                            text.amount(each.leave().payPaid()),
                                            text.amount(each.leave().payDue()),
                                            text.amount(each.leave().reimbursement())))
                    .toList();
        }

        public String leaveDaysTotal() {
            return Integer.toString(
                    report.leave().stream().mapToInt(each -> each.leave().days()).sum());
        }

        public String leavePaidTotal() {
            return text.amount(sum(ReportedLeave::payPaid));
        }

        public String leaveDueTotal() {
            return text.amount(sum(ReportedLeave::payDue));
        }

        public String reimbursementTotal() {
            return text.amount(sum(ReportedLeave::reimbursement));
        }

        /** Contribution less reimbursement, for information. */
        public String balance() {
            return text.amount(report.contribution().subtract(sum(ReportedLeave::reimbursement)));
        }

        private BigDecimal sum(Function<ReportedLeave, BigDecimal> amount) {
            return report.leave().stream()
                    .map(each -> amount.apply(each.leave()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        public boolean showsDays() {
            return report.employmentDays().isPresent();
        }

        public String daysTotal() {
            return report.employmentDays().map(String::valueOf).orElse(NOTHING);
        }

        public String grossTotal() {
            return text.amount(report.grossSum());
        }

        public String contributionTotal() {
            return text.amount(report.contribution());
        }

        public String hoursTotal() {
            return text.amount(report.hours());
        }

        public String rate() {
            BigDecimal rate = report.contributionRate();
            return rate == null ? NOTHING : text.percent(rate);
        }

        /** Lines in the order in which they were reported. */
        public List<Row> rows() {
            return report.lines().stream().map(this::row).toList();
        }

        private Row row(ReportedLine line) {
            return new Row(
                    line.workerNumber(),
                    name(line.workerNumber()),
                    text.find("status." + line.status()).orElse(line.status()),
                    line.siteLand() == null ? NOTHING : line.siteLand(),
                    line.periodFrom() == null || line.periodTo() == null
                            ? NOTHING
                            : text.period(line.periodFrom(), line.periodTo()),
                    line.employmentDays() == null
                            ? NOTHING
                            : Integer.toString(line.employmentDays()),
                    figure(line.hours()),
                    figure(line.grossWage()));
        }

        private String name(String workerNumber) {
            return people.nameOf(workerNumber).map(Printable::text).orElse(NOTHING);
        }

        private String figure(@Nullable BigDecimal value) {
            return value == null ? NOTHING : text.amount(value);
        }
    }

    /** One row of the table, ready to print. */
    public record Row(
            String workerNumber,
            String name,
            String status,
            String siteLand,
            String period,
            String days,
            String hours,
            String grossWage) {}

    /** A leave, ready to print. */
    public record LeaveRow(
            String workerNumber,
            String name,
            String period,
            String days,
            String paid,
            String due,
            String reimbursement) {}

    /** One figure before, after and the difference, ready to print. */
    public record Compared(
            String workerNumber, String name, String before, String after, String difference) {}
}
