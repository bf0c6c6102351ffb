package org.fondsloket.employee.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What the events of one customs notification add up to. */
public sealed interface PostingNotification {

    /** Counts the versions; 0 before the first. */
    long version();

    /** Customs has said nothing under this number. */
    record Unknown() implements PostingNotification {
        @Override
        public long version() {
            return 0;
        }
    }

    /**
     * The notification holds.
     *
     * @param left workers who have left; their postings stay as they ended
     */
    record Open(long version, NotificationContent content, Set<String> left)
            implements PostingNotification {

        public Open {
            left = Set.copyOf(left);
        }

        /** Workers who are announced and have not left. */
        public List<String> running() {
            return content.workers().stream().filter(worker -> !left.contains(worker)).toList();
        }
    }

    /** The work on the site is over. */
    record Ended(long version, NotificationContent content, LocalDate endedOn)
            implements PostingNotification {}
}
