package org.fondsloket.mailbox.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.fondsloket.contracts.LetterFiled;
import org.fondsloket.contracts.MailFailed;
import org.fondsloket.mailbox.letter.LetterEvent;
import org.fondsloket.mailbox.letter.LetterFacts;
import org.fondsloket.mailbox.notice.NoticeEvent;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.platform.relay.OuterEvent;
import org.fondsloket.platform.relay.StoredEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MailboxEventTranslatorTest {

    private static final StoredEvent STORED =
            new StoredEvent(
                    "event-1",
                    "Letter:letter-1",
                    1,
                    Instant.parse("2026-04-10T09:30:02Z"),
                    Envelope.system("tests", "thread-1"));

    @Test
    void tellsThatALetterWasFiledUnderTheEmployersKey() {
        var filed =
                new LetterEvent.LetterFiled(
                        "letter-1",
                        "20417358",
                        "LT-07",
                        YearMonth.of(2026, 3),
                        "report-1",
                        "nl",
                        "a".repeat(64),
                        3,
                        58_000,
                        Instant.parse("2026-04-10T09:30:02Z"));

        assertThat(new MailboxEventTranslator().translate(filed, STORED))
                .contains(
                        new OuterEvent(
                                "mailbox.letter.v1",
                                "20417358",
                                "mailbox.letter-filed.v1",
                                new LetterFiled(
                                        "letter-1",
                                        "20417358",
                                        "LT-07",
                                        YearMonth.of(2026, 3),
                                        "report-1",
                                        "a".repeat(64),
                                        "nl")));
    }

    @Test
    @DisplayName("S001-12 a mail that cannot arrive is told under the key of what it is about")
    void tellsThatAMailFailed() {
        assertThat(
                        new MailboxEventTranslator()
                                .translate(
                                        new NoticeEvent.MailFailed(
                                                "mail-1",
                                                "PORTAL_INVITATION",
                                                "invitation-1",
                                                "REFUSED"),
                                        STORED))
                .contains(
                        new OuterEvent(
                                "mailbox.mail.v1",
                                "invitation-1",
                                "mailbox.mail-failed.v1",
                                new MailFailed(
                                        "mail-1", "PORTAL_INVITATION", "invitation-1", "REFUSED")));
    }

    @Test
    @DisplayName("A provider's letter is told to nobody: no employer number belongs to it")
    void keepsAProvidersLettersInside() {
        var filed =
                new LetterEvent.LetterFiled(
                        "letter-1",
                        "DL7001",
                        "LT-03",
                        YearMonth.of(2026, 11),
                        "M-55",
                        "nl",
                        "a".repeat(64),
                        2,
                        40_000,
                        Instant.parse("2026-11-22T09:30:02Z"));

        assertThat(new MailboxEventTranslator().translate(filed, STORED)).isEmpty();
    }

    @Test
    void keepsRequestAndReadingInside() {
        var requested =
                new LetterEvent.LetterRequested(
                        "letter-1",
                        "20417358",
                        "LT-07",
                        YearMonth.of(2026, 3),
                        "report-1",
                        "nl",
                        new LetterFacts(Map.of(), List.of()));
        var read =
                new LetterEvent.LetterRead(
                        "letter-1", "subject-1", Instant.parse("2026-04-10T09:30:02Z"));

        assertThat(new MailboxEventTranslator().translate(requested, STORED)).isEmpty();
        assertThat(new MailboxEventTranslator().translate(read, STORED)).isEmpty();
    }
}
