package org.fondsloket.employee.notification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fondsloket.employee.notification.NotificationCommand.EndNotification;
import org.fondsloket.employee.notification.NotificationCommand.EndNotifiedPosting;
import org.fondsloket.employee.notification.NotificationCommand.ReceiveNotification;
import org.fondsloket.employee.notification.NotificationEvent.NotificationChanged;
import org.fondsloket.employee.notification.NotificationEvent.NotificationEnded;
import org.fondsloket.employee.notification.NotificationEvent.NotificationReceived;
import org.fondsloket.employee.notification.NotificationEvent.NotifiedPostingChanged;
import org.fondsloket.employee.notification.NotificationEvent.NotifiedPostingEnded;
import org.fondsloket.employee.notification.NotificationEvent.NotifiedPostingWithdrawn;
import org.fondsloket.employee.notification.NotificationEvent.WorkerNotified;
import org.fondsloket.platform.command.Refusal;

/** The rules of a customs notification's life, without anything that stores or transports them. */
public final class NotificationDecider {

    private NotificationDecider() {}

    /** State before the first event. */
    public static PostingNotification initial() {
        return new PostingNotification.Unknown();
    }

    /**
     * @throws Refusal when a rule forbids what the command asks
     */
    public static List<NotificationEvent> decide(
            PostingNotification state, NotificationCommand command) {
        return switch (command) {
            case ReceiveNotification receive -> receive(state, receive);
            case EndNotifiedPosting end -> endOne(state, end);
            case EndNotification end -> endAll(state, end);
        };
    }

    /** The state after one more event. */
    public static PostingNotification evolve(PostingNotification state, NotificationEvent event) {
        return switch (event) {
            case NotificationReceived received ->
                    new PostingNotification.Open(received.version(), content(received), Set.of());
            case NotificationChanged changed ->
                    new PostingNotification.Open(
                            changed.version(), content(changed), leftBefore(state));
            case NotificationEnded ended ->
                    state instanceof PostingNotification.Open open
                            ? new PostingNotification.Ended(
                                    ended.version(), open.content(), ended.endedOn())
                            : state;
            case NotifiedPostingEnded ended -> withLeft(state, ended.workerNumber());
            // Who is announced stands in the whole that was said just before.
            case WorkerNotified _, NotifiedPostingChanged _, NotifiedPostingWithdrawn _ -> state;
        };
    }

    private static List<NotificationEvent> receive(
            PostingNotification state, ReceiveNotification command) {
        if (command.content().expectedTo().isBefore(command.content().from())) {
            throw refusal("NOTIFICATION_ENDS_BEFORE_START", command);
        }
        return switch (state) {
            case PostingNotification.Unknown _ -> first(command);
            case PostingNotification.Open open when open.content().equals(command.content()) ->
                    List.of();
            case PostingNotification.Open open -> change(open, command);
            case PostingNotification.Ended ended when ended.content().equals(command.content()) ->
                    List.of();
            case PostingNotification.Ended _ -> throw refusal("NOTIFICATION_ENDED", command);
        };
    }

    private static List<NotificationEvent> first(ReceiveNotification command) {
        NotificationKey key = command.key();
        NotificationContent content = command.content();
        List<NotificationEvent> events = new ArrayList<>();
        events.add(
                new NotificationReceived(
                        key.employerNumber(),
                        key.notificationId(),
                        1,
                        content.site(),
                        content.from(),
                        content.expectedTo(),
                        content.workers()));
        content.workers().forEach(worker -> events.add(notified(key, content, worker)));
        return events;
    }

    /** Whoever has left stays as it ended, whatever the notification says later. */
    private static List<NotificationEvent> change(
            PostingNotification.Open open, ReceiveNotification command) {
        NotificationKey key = command.key();
        NotificationContent before = open.content();
        NotificationContent now = command.content();
        List<NotificationEvent> events = new ArrayList<>();
        events.add(
                new NotificationChanged(
                        key.employerNumber(),
                        key.notificationId(),
                        open.version() + 1,
                        now.site(),
                        now.from(),
                        now.expectedTo(),
                        now.workers()));
        for (String worker : open.running()) {
            if (!now.workers().contains(worker)) {
                events.add(
                        new NotifiedPostingWithdrawn(
                                key.employerNumber(),
                                key.notificationId(),
                                key.postingOf(worker).value(),
                                worker));
            } else if (!samePosting(before, now)) {
                events.add(changed(key, now, worker));
            }
        }
        now.workers().stream()
                .filter(worker -> !before.workers().contains(worker))
                .filter(worker -> !open.left().contains(worker))
                .forEach(worker -> events.add(notified(key, now, worker)));
        return events;
    }

    private static List<NotificationEvent> endOne(
            PostingNotification state, EndNotifiedPosting command) {
        String worker = command.workerNumber();
        return switch (state) {
            case PostingNotification.Open open when open.running().contains(worker) -> {
                if (command.endedOn().isBefore(open.content().from())) {
                    throw refusal("POSTING_ENDS_BEFORE_START", command);
                }
                yield List.of(ended(command.key(), worker, command.endedOn()));
            }
            case PostingNotification.Open open when open.left().contains(worker) ->
                    throw refusal("POSTING_ALREADY_ENDED", command);
            case PostingNotification.Ended ended when ended.content().workers().contains(worker) ->
                    throw refusal("POSTING_ALREADY_ENDED", command);
            case PostingNotification.Unknown _,
                    PostingNotification.Open _,
                    PostingNotification.Ended _ ->
                    throw refusal("POSTING_UNKNOWN", command);
        };
    }

    private static List<NotificationEvent> endAll(
            PostingNotification state, EndNotification command) {
        return switch (state) {
            case PostingNotification.Unknown _ -> throw refusal("NOTIFICATION_UNKNOWN", command);
            case PostingNotification.Ended ended when ended.endedOn().equals(command.endedOn()) ->
                    List.of();
            case PostingNotification.Ended _ -> throw refusal("NOTIFICATION_ENDED", command);
            case PostingNotification.Open open
                    when command.endedOn().isBefore(open.content().from()) ->
                    throw refusal("NOTIFICATION_ENDS_BEFORE_START", command);
            case PostingNotification.Open open -> {
                NotificationKey key = command.key();
                List<NotificationEvent> events = new ArrayList<>();
                open.running().forEach(worker -> events.add(ended(key, worker, command.endedOn())));
                events.add(
                        new NotificationEnded(
                                key.employerNumber(),
                                key.notificationId(),
                                open.version() + 1,
                                command.endedOn()));
                yield events;
            }
        };
    }

    /** True when land and days are the same: the street says nothing about a worker's month. */
    private static boolean samePosting(NotificationContent before, NotificationContent now) {
        return before.site().land().equals(now.site().land())
                && before.from().equals(now.from())
                && before.expectedTo().equals(now.expectedTo());
    }

    private static WorkerNotified notified(
            NotificationKey key, NotificationContent content, String worker) {
        return new WorkerNotified(
                key.employerNumber(),
                key.notificationId(),
                key.postingOf(worker).value(),
                worker,
                content.site().land(),
                content.from(),
                content.expectedTo());
    }

    private static NotifiedPostingChanged changed(
            NotificationKey key, NotificationContent content, String worker) {
        return new NotifiedPostingChanged(
                key.employerNumber(),
                key.notificationId(),
                key.postingOf(worker).value(),
                worker,
                content.site().land(),
                content.from(),
                content.expectedTo());
    }

    private static NotifiedPostingEnded ended(
            NotificationKey key, String worker, LocalDate endedOn) {
        return new NotifiedPostingEnded(
                key.employerNumber(),
                key.notificationId(),
                key.postingOf(worker).value(),
                worker,
                endedOn);
    }

    private static NotificationContent content(NotificationReceived event) {
        return new NotificationContent(
                event.site(), event.from(), event.expectedTo(), event.workers());
    }

    private static NotificationContent content(NotificationChanged event) {
        return new NotificationContent(
                event.site(), event.from(), event.expectedTo(), event.workers());
    }

    private static Set<String> leftBefore(PostingNotification state) {
        return state instanceof PostingNotification.Open open ? open.left() : Set.of();
    }

    private static PostingNotification withLeft(PostingNotification state, String worker) {
        if (!(state instanceof PostingNotification.Open open)) {
            return state;
        }
        Set<String> left = new HashSet<>(open.left());
        left.add(worker);
        return new PostingNotification.Open(open.version(), open.content(), left);
    }

    private static Refusal refusal(String code, NotificationCommand command) {
        return new Refusal(
                code,
                command instanceof EndNotifiedPosting end
                        ? Map.of("postingId", end.key().postingOf(end.workerNumber()).value())
                        : Map.of("notificationId", command.key().notificationId()));
    }
}
