package org.fondsloket.employee.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.List;
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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NotificationDeciderTest {

    private static final String EMPLOYER = "20417358";
    private static final String ID = "2026-000123456";
    private static final NotificationKey KEY = new NotificationKey(EMPLOYER, ID);
    private static final String ANNA = "3300127200";
    private static final String JAN = "3300128000";
    private static final String EWA = "3300129800";
    private static final LocalDate MAY_4 = LocalDate.of(2026, 5, 4);
    private static final LocalDate JULY_1 = LocalDate.of(2026, 7, 1);
    private static final LocalDate AUGUST_28 = LocalDate.of(2026, 8, 28);
    private static final LocalDate OCTOBER_30 = LocalDate.of(2026, 10, 30);
    private static final Site COLOGNE = new Site("Rheinufer 12", "50667", "Köln", "NW");
    private static final Site FRANKFURT = new Site("Mainkai 3", "60311", "Frankfurt", "HE");

    @Test
    @DisplayName("S000-22 the workers of a new notification are announced")
    void announcesEveryWorkerOfANewNotification() {
        assertThat(decide(NotificationDecider.initial(), receive(AUGUST_28, JAN, ANNA)))
                .containsExactly(
                        received(ANNA, JAN),
                        notified(ANNA, "NW", MAY_4, AUGUST_28),
                        notified(JAN, "NW", MAY_4, AUGUST_28));
    }

    @Test
    void takesANotificationOfOneDay() {
        assertThat(decide(NotificationDecider.initial(), receive(MAY_4, ANNA))).hasSize(2);
    }

    @Test
    void refusesANotificationThatEndsBeforeItStarts() {
        assertRefused(
                NotificationDecider.initial(),
                receive(MAY_4.minusDays(1), ANNA),
                "NOTIFICATION_ENDS_BEFORE_START");
    }

    @Test
    void staysSilentWhenTheSameContentComesAgainInAnotherOrder() {
        assertThat(decide(open(ANNA, JAN), receive(AUGUST_28, JAN, ANNA, JAN))).isEmpty();
    }

    @Test
    void movesTheDaysOfEverybodyWhenTheEndChanges() {
        assertThat(decide(open(ANNA, JAN), receive(OCTOBER_30, ANNA, JAN)))
                .containsExactly(
                        changed(2, COLOGNE, OCTOBER_30, ANNA, JAN),
                        moved(ANNA, "NW", OCTOBER_30),
                        moved(JAN, "NW", OCTOBER_30));
    }

    @Test
    void movesEverybodyToTheLandOfTheNewSite() {
        assertThat(decide(open(ANNA), receive(FRANKFURT, MAY_4, AUGUST_28, ANNA)))
                .containsExactly(
                        changed(2, FRANKFURT, AUGUST_28, ANNA), moved(ANNA, "HE", AUGUST_28));
    }

    @Test
    void changesTheFirstDayToo() {
        assertThat(decide(open(ANNA), receive(COLOGNE, MAY_4.minusDays(3), AUGUST_28, ANNA)))
                .last()
                .isEqualTo(
                        new NotifiedPostingChanged(
                                EMPLOYER,
                                ID,
                                posting(ANNA),
                                ANNA,
                                "NW",
                                MAY_4.minusDays(3),
                                AUGUST_28));
    }

    @Test
    void tellsNobodyOfAnotherStreetInTheSameLand() {
        Site next = new Site("Rheinufer 14", "50667", "Köln", "NW");

        assertThat(decide(open(ANNA), receive(next, MAY_4, AUGUST_28, ANNA)))
                .containsExactly(changed(2, next, AUGUST_28, ANNA));
    }

    @Test
    void announcesAddedWorkersAndWithdrawsTheOthers() {
        assertThat(decide(open(ANNA, JAN), receive(AUGUST_28, ANNA, EWA)))
                .containsExactly(
                        changed(2, COLOGNE, AUGUST_28, ANNA, EWA),
                        new NotifiedPostingWithdrawn(EMPLOYER, ID, posting(JAN), JAN),
                        notified(EWA, "NW", MAY_4, AUGUST_28));
    }

    @Test
    void announcesAWithdrawnWorkerAgainUnderTheSamePosting() {
        PostingNotification without =
                after(open(ANNA, JAN), decide(open(ANNA, JAN), receive(AUGUST_28, ANNA)));

        assertThat(decide(without, receive(AUGUST_28, ANNA, JAN)))
                .containsExactly(
                        changed(3, COLOGNE, AUGUST_28, ANNA, JAN),
                        notified(JAN, "NW", MAY_4, AUGUST_28));
    }

    @Test
    void endsThePostingOfOneWorker() {
        assertThat(decide(open(ANNA, JAN), endOne(JAN, JULY_1))).containsExactly(left(JAN, JULY_1));
        assertThat(decide(open(ANNA), endOne(ANNA, MAY_4))).hasSize(1);
    }

    @Test
    void leavesAloneWhoHasLeft() {
        PostingNotification janLeft = after(open(ANNA, JAN), List.of(left(JAN, JULY_1)));

        assertThat(decide(janLeft, receive(OCTOBER_30, ANNA, JAN)))
                .containsExactly(
                        changed(2, COLOGNE, OCTOBER_30, ANNA, JAN), moved(ANNA, "NW", OCTOBER_30));
        PostingNotification janGone = after(janLeft, decide(janLeft, receive(AUGUST_28, ANNA)));
        assertThat(decide(janLeft, receive(AUGUST_28, ANNA)))
                .containsExactly(changed(2, COLOGNE, AUGUST_28, ANNA));
        assertThat(decide(janGone, receive(AUGUST_28, ANNA, JAN)))
                .containsExactly(changed(3, COLOGNE, AUGUST_28, ANNA, JAN));
        assertRefused(janLeft, endOne(JAN, JULY_1), "POSTING_ALREADY_ENDED");
    }

    @Test
    void refusesTheEndOfAPostingThatIsNotThere() {
        assertRefused(open(ANNA), endOne(JAN, JULY_1), "POSTING_UNKNOWN");
        assertRefused(NotificationDecider.initial(), endOne(JAN, JULY_1), "POSTING_UNKNOWN");
        assertRefused(ended(), endOne(EWA, JULY_1), "POSTING_UNKNOWN");
        assertRefused(ended(), endOne(ANNA, JULY_1), "POSTING_ALREADY_ENDED");
        assertRefused(open(ANNA), endOne(ANNA, MAY_4.minusDays(1)), "POSTING_ENDS_BEFORE_START");
    }

    @Test
    void endsEverybodyWhoHasNotLeftBefore() {
        PostingNotification janLeft = after(open(ANNA, JAN), List.of(left(JAN, JULY_1)));

        assertThat(decide(janLeft, endAll(AUGUST_28)))
                .containsExactly(
                        left(ANNA, AUGUST_28), new NotificationEnded(EMPLOYER, ID, 2, AUGUST_28));
    }

    @Test
    void keepsAnEndedNotificationAsItIs() {
        assertThat(decide(ended(), endAll(AUGUST_28))).isEmpty();
        assertThat(decide(ended(), receive(AUGUST_28, ANNA))).isEmpty();
        assertThat(ended().version()).isEqualTo(2);
        assertRefused(ended(), endAll(JULY_1), "NOTIFICATION_ENDED");
        assertRefused(ended(), receive(OCTOBER_30, ANNA), "NOTIFICATION_ENDED");
    }

    @Test
    void refusesAnEndThatCannotBe() {
        assertRefused(NotificationDecider.initial(), endAll(JULY_1), "NOTIFICATION_UNKNOWN");
        assertRefused(open(ANNA), endAll(MAY_4.minusDays(1)), "NOTIFICATION_ENDS_BEFORE_START");
        assertThat(decide(open(ANNA), endAll(MAY_4))).hasSize(2);
    }

    @Test
    void keepsThePostingOfAWorkerThroughChanges() {
        assertThat(KEY.postingOf(ANNA))
                .isEqualTo(new NotificationKey(EMPLOYER, ID).postingOf(ANNA));
        assertThat(KEY.postingOf(ANNA)).isNotEqualTo(KEY.postingOf(JAN));
        assertThat(new NotificationKey(EMPLOYER, "other").postingOf(ANNA))
                .isNotEqualTo(KEY.postingOf(ANNA));
        assertThat(endAll(MAY_4).aggregateId()).isEqualTo("PostingNotification:20417358:" + ID);
    }

    private static List<NotificationEvent> decide(
            PostingNotification state, NotificationCommand command) {
        return NotificationDecider.decide(state, command);
    }

    private static PostingNotification after(
            PostingNotification state, List<NotificationEvent> events) {
        PostingNotification now = state;
        for (NotificationEvent event : events) {
            now = NotificationDecider.evolve(now, event);
        }
        return now;
    }

    private static PostingNotification open(String... workers) {
        PostingNotification initial = NotificationDecider.initial();
        return after(initial, decide(initial, receive(AUGUST_28, workers)));
    }

    private static PostingNotification ended() {
        return after(open(ANNA), decide(open(ANNA), endAll(AUGUST_28)));
    }

    private static ReceiveNotification receive(LocalDate expectedTo, String... workers) {
        return receive(COLOGNE, MAY_4, expectedTo, workers);
    }

    private static ReceiveNotification receive(
            Site site, LocalDate from, LocalDate expectedTo, String... workers) {
        return new ReceiveNotification(
                KEY, new NotificationContent(site, from, expectedTo, List.of(workers)));
    }

    private static EndNotifiedPosting endOne(String worker, LocalDate day) {
        return new EndNotifiedPosting(KEY, worker, day);
    }

    private static EndNotification endAll(LocalDate day) {
        return new EndNotification(KEY, day);
    }

    private static NotificationReceived received(String... workers) {
        return new NotificationReceived(
                EMPLOYER, ID, 1, COLOGNE, MAY_4, AUGUST_28, List.of(workers));
    }

    private static NotificationChanged changed(
            long version, Site site, LocalDate expectedTo, String... workers) {
        return new NotificationChanged(
                EMPLOYER, ID, version, site, MAY_4, expectedTo, List.of(workers));
    }

    private static WorkerNotified notified(
            String worker, String land, LocalDate from, LocalDate expectedTo) {
        return new WorkerNotified(EMPLOYER, ID, posting(worker), worker, land, from, expectedTo);
    }

    private static NotifiedPostingChanged moved(String worker, String land, LocalDate expectedTo) {
        return new NotifiedPostingChanged(
                EMPLOYER, ID, posting(worker), worker, land, MAY_4, expectedTo);
    }

    private static NotifiedPostingEnded left(String worker, LocalDate day) {
        return new NotifiedPostingEnded(EMPLOYER, ID, posting(worker), worker, day);
    }

    private static String posting(String worker) {
        return KEY.postingOf(worker).value();
    }

    private static void assertRefused(
            PostingNotification state, NotificationCommand command, String code) {
        assertThatThrownBy(() -> decide(state, command))
                .asInstanceOf(type(Refusal.class))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
