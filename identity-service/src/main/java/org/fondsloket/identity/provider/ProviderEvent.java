package org.fondsloket.identity.provider;

import org.fondsloket.platform.store.StoredAs;

/** What happened to a provider's record; names and addresses are never part of it. */
public sealed interface ProviderEvent {

    String providerNumber();

    /** Name and address are new or have changed. */
    @StoredAs("identity.ProviderRecorded")
    record ProviderRecorded(String providerNumber, long version) implements ProviderEvent {}

    /** Nothing but the number is on file any more. */
    @StoredAs("identity.ProviderErased")
    record ProviderErased(String providerNumber) implements ProviderEvent {}
}
