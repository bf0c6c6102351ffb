package org.fondsloket.reporting.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.fondsloket.reporting.announcement.Announcements;
import org.fondsloket.reporting.announcement.FollowsPostings;
import org.fondsloket.reporting.check.Answer;
import org.fondsloket.reporting.check.LineAsTyped;
import org.springframework.stereotype.Component;

/**
 * Takes a worker who has left out of drafts that were begun before: whoever opens the month finds
 * the list that he would find if he had not begun. It is a step that can be undone like any other.
 */
@Component
class DraftsOfEndedPostings implements FollowsPostings {

    private static final String SAVED_BY = "system:postings";

    /** Somebody who types all the time is not waited for: the checks tell him. */
    private static final int TRIES = 3;

    private final Drafts drafts;
    private final Announcements announcements;
    private final Clock clock;

    DraftsOfEndedPostings(Drafts drafts, Announcements announcements, Clock clock) {
        this.drafts = drafts;
        this.announcements = announcements;
        this.clock = clock;
    }

    @Override
    public void ended(String employerNumber, String workerNumber, LocalDate lastDay) {
        WorkerGone gone = new WorkerGone(workerNumber, lastDay);
        YearMonth last = YearMonth.from(lastDay);
        drafts.months(employerNumber).stream()
                .filter(month -> !month.isBefore(last))
                .filter(month -> !comesBack(employerNumber, month, gone))
                .forEach(month -> follow(employerNumber, month, gone));
    }

    /** Another posting has days of the month after the last one. */
    private boolean comesBack(String employerNumber, YearMonth month, WorkerGone gone) {
        return announcements.postedIn(employerNumber, month).stream()
                .filter(posted -> posted.workerNumber().equals(gone.workerNumber()))
                .anyMatch(posted -> posted.to().isAfter(gone.lastDay()));
    }

    private void follow(String employerNumber, YearMonth month, WorkerGone gone) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Draft> draft =
                    drafts.find(employerNumber, month)
                            // A correction starts from what was filed, not from who is announced.
                            .filter(each -> each.content().baseVersion() == null);
            List<LineAsTyped> before = draft.map(Draft::lines).orElse(List.of());
            List<LineAsTyped> after = gone.follow(month, before);
            if (after.equals(before) || draft.isEmpty()) {
                return;
            }
            Draft found = draft.get();
            Optional<Draft> saved =
                    drafts.save(
                            employerNumber,
                            month,
                            found.version(),
                            found::content,
                            new DraftContent(null, after, answersTo(after, found)),
                            clock.instant(),
                            SAVED_BY);
            if (saved.isPresent()) {
                return;
            }
        }
    }

    private static List<Answer> answersTo(List<LineAsTyped> lines, Draft draft) {
        List<String> left = lines.stream().map(LineAsTyped::lineId).map(String::valueOf).toList();
        return draft.answers().stream()
                .filter(answer -> answer.lineId() == null || left.contains(answer.lineId()))
                .toList();
    }
}
