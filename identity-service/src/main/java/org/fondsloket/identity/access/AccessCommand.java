package org.fondsloket.identity.access;

import java.util.List;
import org.fondsloket.platform.command.AggregateCommand;

/** What can be asked of an access; the answer says whether anything changed. */
public sealed interface AccessCommand extends AggregateCommand<Boolean> {

    String subject();

    String employerNumber();

    @Override
    default String aggregateId() {
        return AccessDecider.idOf(subject(), employerNumber());
    }

    /**
     * From now on exactly these rights hold.
     *
     * @param employerNumber employer, or {@link Right#FUND}
     */
    record GrantAccess(String subject, String employerNumber, List<String> rights)
            implements AccessCommand {

        public GrantAccess {
            rights = List.copyOf(rights);
        }
    }

    /** From now on no right holds. */
    record RevokeAccess(String subject, String employerNumber) implements AccessCommand {}
}
