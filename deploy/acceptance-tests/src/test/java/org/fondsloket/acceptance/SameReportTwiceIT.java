package org.fondsloket.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fondsloket.acceptance.Api.Answer;
import org.fondsloket.acceptance.Fund.Employer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A report that is sent again, at the same moment or after a restart, stays one report. */
class SameReportTwiceIT {

    private static final String MONTH = "2026-03";

    private final Running platform = Running.platform();

    @Test
    @DisplayName(
            "P-02 the same report in parallel and after a restart: one report, one posting, one letter")
    void sentManyTimesIsOneReport() throws Exception {
        Employer employer = platform.fund().employer("Twice Bouw", 3);
        Api clerk = platform.fund().clerk();
        String path = employer.path("/reports/" + MONTH + "/submissions");
        String body = Fund.lines(MONTH, employer.workers(), "3120.10");
        platform.awaitReportable(employer, MONTH);

        List<Answer> answers;
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Answer> call = () -> clerk.post(path, body);
            List<Future<Answer>> calls = callers.invokeAll(java.util.Collections.nCopies(8, call));
            answers = calls.stream().map(Future::resultNow).toList();
        }
        platform.restartService("reporting");
        Answer afterRestart =
                Until.answers(() -> clerk.post(path, body), answer -> answer.status() < 500);

        assertThat(answers).extracting(Answer::status).containsOnly(200, 201);
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(afterRestart.status()).isEqualTo(200);
        JsonNode receipt = answers.getFirst().json();
        assertThat(answers).extracting(Answer::json).containsOnly(receipt);
        assertThat(afterRestart.json()).isEqualTo(receipt);
        assertThat(receipt.get("contribution").asString()).isEqualTo("1413.41");

        platform.awaitBooked(employer, receipt);
        assertThat(platform.count("reporting", "domain_event_entry", employer.number())).isOne();
        Until.answers(() -> platform.letters(employer), letters -> letters.size() == 1);
        assertThat(platform.entries(employer)).hasSize(1);
    }

    @Test
    @DisplayName("S-10 other content for a filed month is refused and changes nothing")
    void otherContentForAFiledMonthIsRefused() {
        Employer employer = platform.fund().employer("Once Bouw", 1);
        Api clerk = platform.fund().clerk();
        String path = employer.path("/reports/" + MONTH + "/submissions");
        platform.awaitReportable(employer, MONTH);
        clerk.post(path, Fund.lines(MONTH, employer.workers(), "3000.00")).expect(201);

        Answer second = clerk.post(path, Fund.lines(MONTH, employer.workers(), "3500.00"));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().get("code").asString()).isEqualTo("REPORT_ALREADY_FILED");
    }
}
