package org.fondsloket.mailbox.confirmation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fondsloket.mailbox.confirmation.ReportedMonth.ReportedLine;
import org.fondsloket.mailbox.letter.LetterEvent.LetterRequested;
import org.fondsloket.mailbox.rendering.LetterForm;
import org.fondsloket.mailbox.rendering.LetterText;
import org.fondsloket.mailbox.rendering.People;
import org.fondsloket.mailbox.rendering.Printable;
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
        return ReportedMonth.of(letter.facts()).lines().stream()
                .map(ReportedLine::workerNumber)
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
            return List.of(
                    say(report.version() == 1 ? "lt-07.received" : "lt-07.received.correction"));
        }

        /** Paragraphs below the figures. */
        public List<String> notes() {
            return List.of(
                    say("lt-07.note.payment"),
                    say("lt-07.note.records"),
                    say("lt-07.note.correction"),
                    say("lt-07.note.law"));
        }

        public boolean owesMoney() {
            return report.contribution().signum() > 0;
        }

        public String contribution() {
            return text.money(report.contribution());
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
            return text.percent(report.contributionRate());
        }

        public String dueOn() {
            return text.date(report.dueOn());
        }

        public String paymentReference() {
            return report.paymentReference();
        }

        /** Lines in the order in which they were reported. */
        public List<Row> rows() {
            return report.lines().stream().map(this::row).toList();
        }

        private Row row(ReportedLine line) {
            return new Row(
                    line.workerNumber(),
                    people.nameOf(line.workerNumber()).map(Printable::text).orElse(NOTHING),
                    text.find("status." + line.status()).orElse(line.status()),
                    line.siteLand() == null ? NOTHING : line.siteLand(),
                    line.periodFrom() == null || line.periodTo() == null
                            ? NOTHING
                            : text.period(line.periodFrom(), line.periodTo()),
                    figure(line.hours()),
                    figure(line.grossWage()));
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
            String hours,
            String grossWage) {}
}
