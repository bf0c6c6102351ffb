package org.fondsloket.mailbox.notice;

import org.fondsloket.platform.command.AggregateCommand;
import org.jspecify.annotations.Nullable;

/** What can be asked of a mail's record. */
public sealed interface NoticeCommand extends AggregateCommand<@Nullable Void> {

    String mailId();

    @Override
    default String aggregateId() {
        return "Notice:" + mailId();
    }

    /**
     * Notes that a mail did not reach its reader.
     *
     * @param kind purpose of the mail
     * @param reference id of what it is about, such as an invitation
     * @param cause {@code REFUSED} or {@code NO_ADDRESS}
     */
    record NoteFailure(String mailId, String kind, String reference, String cause)
            implements NoticeCommand {}
}
