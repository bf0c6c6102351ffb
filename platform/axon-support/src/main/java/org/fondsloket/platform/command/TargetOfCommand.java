package org.fondsloket.platform.command;

import java.util.regex.Pattern;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/** Asks the command itself for its aggregate, so that the core imports no annotation of Axon. */
final class TargetOfCommand implements CommandTargetResolver {

    private static final int LONGEST = 255;

    /** All types share one unique index, so each names itself in its identifiers (T10). */
    private static final Pattern TYPE_AND_KEY = Pattern.compile("[A-Z][A-Za-z]*:\\S+");

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> message) {
        if (!(message.getPayload() instanceof AggregateCommand<?> command)) {
            throw new IllegalArgumentException(
                    message.getPayloadType().getName() + " is no AggregateCommand");
        }
        return new VersionedAggregateIdentifier((Object) checked(command.aggregateId()), null);
    }

    private static String checked(String id) {
        if (id.length() > LONGEST || !TYPE_AND_KEY.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "Not an aggregate identifier like Type:key of at most %d characters: %s"
                            .formatted(LONGEST, id));
        }
        return id;
    }
}
