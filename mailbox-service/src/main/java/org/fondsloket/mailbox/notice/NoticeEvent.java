package org.fondsloket.mailbox.notice;

import org.fondsloket.platform.store.StoredAs;

/** What happened to a mail; stored for ever, so without address, name or text. */
public sealed interface NoticeEvent {

    String mailId();

    /**
     * The mail did not reach its reader.
     *
     * @param kind purpose of the mail
     * @param reference id of what it is about, such as an invitation
     * @param cause {@code REFUSED} or {@code NO_ADDRESS}
     */
    @StoredAs("mailbox.MailFailed")
    record MailFailed(String mailId, String kind, String reference, String cause)
            implements NoticeEvent {}
}
