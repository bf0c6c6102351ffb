package org.fondsloket.employer.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fondsloket.employer.employer.Section;
import org.fondsloket.employer.file.CompanyFile;
import org.fondsloket.employer.file.RecordedVersion;
import org.fondsloket.employer.history.HistoryRows.HistoryRow;
import org.fondsloket.employer.history.HistoryView.FieldChange;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Who changed what of a section, newest first, today or as it was known at the end of a day. */
@RestController
@RequestMapping("/api/employers/{employerNumber}/history")
class HistoryController {

    private static final ZoneId FUND_ZONE = ZoneId.of("Europe/Berlin");

    private final HistoryRows rows;
    private final CompanyFile file;
    private final AccessDecisions access;
    private final CurrentActor actor;

    HistoryController(
            HistoryRows rows, CompanyFile file, AccessDecisions access, CurrentActor actor) {
        this.rows = rows;
        this.file = file;
        this.access = access;
        this.actor = actor;
    }

    @GetMapping
    List<HistoryView> history(
            @PathVariable String employerNumber,
            @RequestParam Section section,
            @RequestParam(required = false) @Nullable LocalDate asKnownOn) {
        access.require(actor.subject(), employerNumber, section == Section.BANK ? "BANK" : "COMP");
        List<HistoryRow> acts =
                asKnownOn == null
                        ? rows.all(employerNumber, section)
                        : rows.before(
                                employerNumber,
                                section,
                                asKnownOn.plusDays(1).atStartOfDay(FUND_ZONE).toInstant());
        Map<Long, JsonNode> versions = new HashMap<>();
        for (RecordedVersion version : file.versions(employerNumber, section)) {
            versions.put(version.version(), version.content());
        }
        return acts.stream().map(act -> view(act, versions)).toList();
    }

    private static HistoryView view(HistoryRow act, Map<Long, JsonNode> versions) {
        return new HistoryView(
                act.what(),
                act.version(),
                act.recordedAt(),
                act.actor(),
                act.organisation(),
                act.channel(),
                act.paperForm(),
                act.detail(),
                changes(act.version(), versions));
    }

    /** Without the version before there is nothing to compare with, unless it is the first. */
    private static List<FieldChange> changes(@Nullable Long version, Map<Long, JsonNode> versions) {
        if (version == null) {
            return List.of();
        }
        JsonNode after = versions.get(version);
        JsonNode before = versions.get(version - 1);
        return after == null ? List.of() : Differences.between(before, after);
    }
}
