package org.fondsloket.ledger.notice;

import org.fondsloket.platform.command.AggregateCommand;
import org.jspecify.annotations.Nullable;

/**
 * Tells an employer something about its account.
 *
 * @param content what is told, as it was read from the account
 */
public record NoticeCommand(NoticeEvent content) implements AggregateCommand<@Nullable Void> {

    @Override
    public String aggregateId() {
        return NoticeEvent.aggregateId(content.noticeId());
    }
}
