package org.fondsloket.reporting.spreadsheet.upload;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Works through the waiting files on a few threads of its own, so that a flood of tables leaves the
 * requests their time and the process its memory.
 */
@Component
class UploadQueue {

    private static final Logger LOG = LoggerFactory.getLogger(UploadQueue.class);
    private static final int AT_ONCE = 2;
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private final Uploads uploads;
    private final UploadCheck check;
    private final Clock clock;

    /** What is thrown away is only a reminder: the files wait in the database. */
    private final ThreadPoolExecutor workers =
            new ThreadPoolExecutor(
                    AT_ONCE,
                    AT_ONCE,
                    1,
                    TimeUnit.MINUTES,
                    new ArrayBlockingQueue<>(AT_ONCE),
                    Thread.ofPlatform().name("upload-", 1).daemon().factory(),
                    new ThreadPoolExecutor.DiscardPolicy());

    UploadQueue(Uploads uploads, UploadCheck check, Clock clock) {
        this.uploads = uploads;
        this.check = check;
        this.clock = clock;
        workers.allowCoreThreadTimeOut(true);
    }

    /** Something has come in. */
    void wake() {
        workers.execute(this::drain);
    }

    /** Takes up what another process left behind, and lets go of what is too old. */
    @Scheduled(
            initialDelayString = "${fondsloket.uploads.first:PT2S}",
            fixedDelayString = "${fondsloket.uploads.every:PT5S}")
    void look() {
        uploads.clean(clock.instant());
        wake();
    }

    @PreDestroy
    void stop() {
        workers.shutdownNow();
    }

    private void drain() {
        while (!Thread.currentThread().isInterrupted()) {
            Optional<Uploads.Taken> taken = uploads.take(SILENCE);
            if (taken.isEmpty()) {
                return;
            }
            process(taken.get());
        }
    }

    private void process(Uploads.Taken taken) {
        try {
            Optional<byte[]> content = uploads.content(taken.uploadId());
            if (content.isEmpty()) {
                // Its day was over before its turn came.
                return;
            }
            UploadCheck.Outcome outcome =
                    check.check(
                            taken,
                            content.get(),
                            (total, done) -> uploads.progress(taken, total, done));
            uploads.finish(taken, outcome.phase(), outcome.result());
        } catch (RuntimeException e) {
            // Neither the content nor a message that could quote it belongs into a log.
            LOG.error(
                    "Upload {} failed in attempt {}: {}",
                    taken.uploadId(),
                    taken.attempt(),
                    e.getClass().getName());
            uploads.giveBack(taken);
        }
    }
}
