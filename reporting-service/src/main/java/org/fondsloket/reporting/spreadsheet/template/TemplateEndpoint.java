package org.fondsloket.reporting.spreadsheet.template;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.Messages;
import org.fondsloket.reporting.announcement.PostedWorker;
import org.fondsloket.reporting.check.Answer;
import org.fondsloket.reporting.draft.DraftContent;
import org.fondsloket.reporting.facts.KnownMonth;
import org.fondsloket.reporting.facts.MonthFacts;
import org.fondsloket.reporting.month.Months;
import org.fondsloket.reporting.page.ReportPages;
import org.fondsloket.reporting.spreadsheet.layout.Column;
import org.fondsloket.scheme.LineRules;
import org.fondsloket.scheme.RuleKey;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the prescribed table with what the entry screen of the month shows. */
@RestController
@RequestMapping("/api/employers/{employerNumber}/reports/{month}")
class TemplateEndpoint {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final AccessDecisions access;
    private final CurrentActor actor;
    private final Months months;
    private final MonthFacts facts;
    private final ReportPages pages;
    private final Messages messages;
    private final Clock clock;

    TemplateEndpoint(
            AccessDecisions access,
            CurrentActor actor,
            Months months,
            MonthFacts facts,
            ReportPages pages,
            Messages messages,
            Clock clock) {
        this.access = access;
        this.actor = actor;
        this.months = months;
        this.facts = facts;
        this.pages = pages;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/template.xlsx")
    ResponseEntity<byte[]> workbook(
            @PathVariable String employerNumber,
            @PathVariable("month") String text,
            Locale locale) {
        YearMonth month = reported(employerNumber, text);
        byte[] file =
                new TemplateWorkbook(
                                key -> messages.text(key, Map.of(), locale),
                                choices(month),
                                months.rules()
                                        .value(RuleKey.REPORT_LINES_MAX, month)
                                        .intValueExact())
                        .write(content(employerNumber, month));
        return answer(file, WORKBOOK, "%s-%s.xlsx".formatted(employerNumber, month));
    }

    @GetMapping("/template.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable String employerNumber,
            @PathVariable("month") String text,
            Locale locale) {
        YearMonth month = reported(employerNumber, text);
        byte[] file =
                new TemplateCsv(key -> messages.text(key, Map.of(), locale))
                        .write(content(employerNumber, month));
        return answer(file, CSV, "%s-%s.csv".formatted(employerNumber, month));
    }

    private YearMonth reported(String employerNumber, String text) {
        access.require(actor.subject(), employerNumber, "REPORT");
        return months.begun(employerNumber, text);
    }

    private TemplateContent content(String employerNumber, YearMonth month) {
        DraftContent shown = pages.shown(employerNumber, month);
        KnownMonth known = facts.of(employerNumber, month, shown.lines());
        return new TemplateContent(
                known,
                clock.instant(),
                workerList(known.posted()),
                shown.lines(),
                reasons(shown.answers()));
    }

    /** The same announcements have the same name, whenever somebody asks. */
    private static String workerList(List<PostedWorker> posted) {
        String list = posted.stream().map(PostedWorker::toString).collect(Collectors.joining());
        return UUID.nameUUIDFromBytes(list.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** A row has room for one reason: the first that was given for the line. */
    private static Map<String, String> reasons(List<Answer> answers) {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (Answer answer : answers) {
            if (answer.lineId() != null) {
                reasons.putIfAbsent(answer.lineId(), answer.reason());
            }
        }
        return reasons;
    }

    private Map<Column, List<String>> choices(YearMonth month) {
        Set<String> statuses =
                new TreeSet<>(months.rules().value(RuleKey.STATUS_CONTRIBUTING, month));
        statuses.addAll(months.rules().value(RuleKey.STATUS_WITHOUT_VALUES, month));
        Map<Column, List<String>> choices = new EnumMap<>(Column.class);
        choices.put(Column.STATUS, List.copyOf(statuses));
        choices.put(
                Column.SITE_LAND,
                months.rules().value(RuleKey.SITE_LANDS, month).stream().sorted().toList());
        choices.put(
                Column.ABSENCE_KIND,
                months.rules().value(LineRules.ABSENCE_KINDS, month).stream().sorted().toList());
        return choices;
    }

    private static ResponseEntity<byte[]> answer(byte[] file, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(file);
    }
}
