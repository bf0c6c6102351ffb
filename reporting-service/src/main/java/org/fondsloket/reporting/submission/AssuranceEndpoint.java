package org.fondsloket.reporting.submission;

import java.util.Locale;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows what a sender of leave pay confirms. */
@RestController
class AssuranceEndpoint {

    private final AccessDecisions access;
    private final CurrentActor actor;
    private final AssuranceTexts texts;

    AssuranceEndpoint(AccessDecisions access, CurrentActor actor, AssuranceTexts texts) {
        this.access = access;
        this.actor = actor;
        this.texts = texts;
    }

    @GetMapping("/api/employers/{employerNumber}/reports/assurance")
    Assurance assurance(
            @PathVariable String employerNumber,
            @RequestParam @Nullable String version,
            Locale locale) {
        access.require(actor.subject(), employerNumber, "REPORT");
        String shown = version == null ? texts.current() : version;
        return new Assurance(
                shown,
                texts.text(shown, locale.getLanguage())
                        .orElseThrow(() -> new Problem(404, "ASSURANCE_UNKNOWN")));
    }

    record Assurance(String version, String text) {}
}
