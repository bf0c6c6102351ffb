package org.fondsloket.mailbox.notice;

import java.util.List;
import org.fondsloket.mailbox.notice.Notice.Failed;
import org.fondsloket.mailbox.notice.Notice.Unnoticed;
import org.fondsloket.mailbox.notice.NoticeCommand.NoteFailure;
import org.fondsloket.mailbox.notice.NoticeEvent.MailFailed;

/** A mail fails once. */
public final class NoticeDecider {

    private NoticeDecider() {}

    /** State of a mail nobody complained about. */
    public static Notice initial() {
        return new Unnoticed();
    }

    /**
     * @return the events that follow, none when the failure is known already
     */
    public static List<NoticeEvent> decide(Notice notice, NoticeCommand command) {
        return switch (command) {
            case NoteFailure(var mail, var kind, var reference, var cause) ->
                    switch (notice) {
                        case Unnoticed _ -> List.of(new MailFailed(mail, kind, reference, cause));
                        case Failed _ -> List.of();
                    };
        };
    }

    public static Notice evolve(Notice notice, NoticeEvent event) {
        return switch (event) {
            case MailFailed _ -> new Failed();
        };
    }
}
