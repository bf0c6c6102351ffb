package org.fondsloket.edge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.fondsloket.platform.command.Refusal;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
class EdgeApplication {

    enum Kind {
        WAGE,
        SICK
    }

    record Line(@Nullable BigDecimal grossWage) {}

    record Thing(
            @NotBlank @Nullable String name,
            @Nullable BigDecimal amount,
            @Nullable LocalDate day,
            @Nullable YearMonth month,
            @Nullable Kind kind,
            int count,
            @Nullable List<Line> lines) {}

    @RestController
    static class Things {

        private final AccessDecisions access;
        private final CurrentActor actor;

        Things(AccessDecisions access, CurrentActor actor) {
            this.access = access;
            this.actor = actor;
        }

        @GetMapping("/api/me")
        Envelope me() {
            return actor.envelopeFor("20417358");
        }

        @GetMapping("/api/employers/{employer}/things")
        Map<String, String> of(@PathVariable String employer) {
            access.require(actor.subject(), employer, "WORKERS");
            return Map.of("employer", employer);
        }

        @PostMapping("/api/employers/{employer}/{service}")
        Envelope act(@PathVariable String employer, @PathVariable String service) {
            access.require(actor.subject(), employer, service);
            return actor.envelopeFor(employer);
        }

        @GetMapping("/api/employers/{employer}/explained/{subject}")
        List<AccessDecisions.Explanation> explained(
                @PathVariable String employer, @PathVariable String subject) {
            return access.explain(subject, employer);
        }

        @GetMapping("/api/grants/{subject}")
        List<AccessDecisions.Grant> grants(@PathVariable String subject) {
            return access.grantsOf(subject);
        }

        @PostMapping("/api/things")
        Thing put(@Valid @RequestBody Thing thing) {
            return thing;
        }

        @GetMapping("/api/months/{month}")
        String month(@PathVariable YearMonth month) {
            return month.toString();
        }

        @GetMapping("/api/broken")
        String broken() {
            throw new IllegalStateException("the secret recipe");
        }

        @PostMapping("/api/refused")
        String refused() {
            throw new Refusal("ALREADY_FILED", Map.of("day", "2026-05-31", "count", "3"));
        }
    }
}
