package org.fondsloket.mailbox.printing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fondsloket.mailbox.directory.Organisations;
import org.fondsloket.mailbox.directory.Organisations.Organisation;
import org.fondsloket.mailbox.document.LetterDocuments;
import org.fondsloket.mailbox.letter.LetterEvent.LetterRequested;
import org.fondsloket.mailbox.letter.LetterFacts;
import org.fondsloket.mailbox.printing.PrintQueue.PrintJob;
import org.fondsloket.mailbox.rendering.Addressing;
import org.fondsloket.mailbox.rendering.LetterText;
import org.fondsloket.mailbox.rendering.RenderedLetter;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The clerks' print queue: fetch, print, post, and say so. */
@RestController
@RequestMapping("/api/print-jobs")
class PrintController {

    private static final String RIGHT = "CLERK";
    private static final int LAST_PRINTED = 200;

    private final PrintQueue queue;
    private final LetterDocuments documents;
    private final Addressing addressing;
    private final Organisations organisations;
    private final AccessDecisions access;
    private final CurrentActor actor;
    private final Clock clock;

    PrintController(
            PrintQueue queue,
            LetterDocuments documents,
            Addressing addressing,
            Organisations organisations,
            AccessDecisions access,
            CurrentActor actor,
            Clock clock) {
        this.queue = queue;
        this.documents = documents;
        this.addressing = addressing;
        this.organisations = organisations;
        this.access = access;
        this.actor = actor;
        this.clock = clock;
    }

    @GetMapping
    List<PrintJobView> printJobs(
            @RequestParam(required = false, defaultValue = "false") boolean printed) {
        access.requireFund(actor.subject(), RIGHT);
        return (printed ? queue.printed(LAST_PRINTED) : queue.waiting())
                .stream().map(this::view).toList();
    }

    /** A letter with a code is written now, and no copy of it may be kept on the way. */
    @GetMapping("/{jobId}/content")
    ResponseEntity<byte[]> printJobContent(@PathVariable String jobId) {
        access.requireFund(actor.subject(), RIGHT);
        PrintJob job = queue.find(jobId).orElseThrow(Problem::notFound);
        if (!job.open(clock.instant())) {
            throw new Problem(409, "PRINT_JOB_CLOSED");
        }
        String letterId = job.letterId();
        if (letterId == null) {
            RenderedLetter letter = addressing.render(written(job));
            return pdf(letter.fileName(), letter.pdf());
        }
        return documents
                .find(letterId)
                .map(document -> pdf(document.fileName(), document.content()))
                .orElseThrow(Problem::notFound);
    }

    /** Everything that is ticked as one document, so that a clerk prints once. */
    @PostMapping("/document")
    ResponseEntity<byte[]> printJobsDocument(@RequestBody PrintSelection selection) {
        access.requireFund(actor.subject(), RIGHT);
        List<PrintJob> jobs = chosen(selection);
        if (!jobs.stream().allMatch(job -> job.open(clock.instant()))) {
            throw new Problem(409, "PRINT_JOB_CLOSED");
        }
        return pdf(
                "letters-%s.pdf"
                        .formatted(LocalDate.ofInstant(clock.instant(), LetterText.FUND_TIME)),
                PrintStack.of(jobs.stream().map(this::bytes).toList()));
    }

    @PutMapping("/printed")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void printedTogether(@RequestBody PrintSelection selection) {
        access.requireFund(actor.subject(), RIGHT);
        chosen(selection).forEach(job -> queue.markPrinted(job.jobId(), actor.subject()));
    }

    private List<PrintJob> chosen(PrintSelection selection) {
        return selection.checked().stream()
                .map(jobId -> queue.find(jobId).orElseThrow(Problem::notFound))
                .toList();
    }

    private byte[] bytes(PrintJob job) {
        String letterId = job.letterId();
        return letterId == null
                ? addressing.render(written(job)).pdf()
                : documents.find(letterId).orElseThrow(Problem::notFound).content();
    }

    @PutMapping("/{jobId}/printed")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void printed(@PathVariable String jobId) {
        access.requireFund(actor.subject(), RIGHT);
        queue.markPrinted(
                queue.find(jobId).orElseThrow(Problem::notFound).jobId(), actor.subject());
    }

    /** As if it had been asked for, so that it looks like every letter. */
    private static LetterRequested written(PrintJob job) {
        Map<String, String> facts = job.facts() == null ? Map.of() : job.facts();
        return new LetterRequested(
                job.jobId(),
                job.recipient(),
                job.kind(),
                YearMonth.from(LocalDate.ofInstant(job.createdAt(), LetterText.FUND_TIME)),
                job.jobId(),
                job.language(),
                new LetterFacts(facts, List.of()));
    }

    private PrintJobView view(PrintJob job) {
        Optional<Organisation> recipient = organisations.find(job.recipient());
        return new PrintJobView(
                job.jobId(),
                job.kind(),
                job.recipient(),
                job.language(),
                job.createdAt(),
                job.letterId() == null,
                recipient.map(Organisation::name).orElse(null),
                recipient
                        .map(Organisation::address)
                        .filter(address -> address.complete())
                        .isPresent(),
                job.open(clock.instant()),
                job.expiresAt(),
                job.printedAt());
    }

    private static ResponseEntity<byte[]> pdf(String fileName, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(fileName, UTF_8).build().toString())
                .body(content);
    }

    /**
     * One letter to be printed.
     *
     * @param recipientName as the envelope shows it, absent until it is known
     * @param secret true for a letter with a code, of which no copy is kept
     * @param addressKnown false when the post could not find the recipient
     * @param open false when the letter can be fetched no more
     */
    record PrintJobView(
            String jobId,
            String kind,
            String recipient,
            String language,
            Instant createdAt,
            boolean secret,
            @Nullable String recipientName,
            boolean addressKnown,
            boolean open,
            @Nullable Instant expiresAt,
            @Nullable Instant printedAt) {

        @Override
        public String toString() {
            return "PrintJobView[" + jobId + "]";
        }
    }

    /** Which letters belong together. */
    record PrintSelection(@Nullable List<@Nullable String> jobIds) {

        private static final int MOST = 500;

        /** In the order they were ticked, each once. */
        List<String> checked() {
            List<String> wanted =
                    jobIds == null
                            ? List.of()
                            : jobIds.stream().filter(Objects::nonNull).distinct().toList();
            if (wanted.isEmpty() || wanted.size() > MOST) {
                throw new Problem(
                        422,
                        "INVALID_INPUT",
                        Map.of(),
                        List.of(
                                new FieldError(
                                        "/jobIds",
                                        wanted.isEmpty() ? "field.required" : "field.size",
                                        Map.of())));
            }
            return wanted;
        }
    }
}
