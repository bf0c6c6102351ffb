package org.fondsloket.identity.provider;

import org.fondsloket.platform.command.AggregateCommand;

/** What can be asked of a provider's record; the answer says whether anything changed. */
public sealed interface ProviderCommand extends AggregateCommand<Boolean> {

    String providerNumber();

    @Override
    default String aggregateId() {
        return ProviderDecider.idOf(providerNumber());
    }

    /** Name and address are new or have changed. */
    record RecordProvider(String providerNumber) implements ProviderCommand {}

    /** Nothing but the number is on file any more. */
    record EraseProvider(String providerNumber) implements ProviderCommand {}
}
