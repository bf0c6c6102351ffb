package org.fondsloket.mailbox.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.fondsloket.mailbox.notice.NoticeCommand.NoteFailure;
import org.fondsloket.mailbox.notice.NoticeEvent.MailFailed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S001-12 a mail that cannot arrive is told once")
class NoticeDeciderTest {

    private static final NoteFailure FAILURE =
            new NoteFailure("mail-1", "PORTAL_INVITATION", "invitation-1", "REFUSED");

    @Test
    void failsOnce() {
        var events = NoticeDecider.decide(NoticeDecider.initial(), FAILURE);

        assertThat(events)
                .containsExactly(
                        new MailFailed("mail-1", "PORTAL_INVITATION", "invitation-1", "REFUSED"));
        Notice failed = NoticeDecider.evolve(NoticeDecider.initial(), events.getFirst());
        assertThat(NoticeDecider.decide(failed, FAILURE)).isEmpty();
    }

    @Test
    void hasARecordOfItsOwnBesideTheLetters() {
        assertThat(FAILURE.aggregateId()).isEqualTo("Notice:mail-1");
    }
}
