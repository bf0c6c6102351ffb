package org.fondsloket.identity.provider;

import java.util.List;
import org.fondsloket.identity.provider.ProviderCommand.EraseProvider;
import org.fondsloket.identity.provider.ProviderCommand.RecordProvider;
import org.fondsloket.identity.provider.ProviderEvent.ProviderErased;
import org.fondsloket.identity.provider.ProviderEvent.ProviderRecorded;

/** Decides about a provider's record, without a framework, a clock or a database. */
public final class ProviderDecider {

    private ProviderDecider() {}

    /** Identifier of the record of this provider. */
    public static String idOf(String providerNumber) {
        return "Provider:" + providerNumber;
    }

    /** What was erased stays so: its number is never given to another. */
    public static List<ProviderEvent> decide(ProviderFile state, ProviderCommand command) {
        if (state.erased()) {
            return List.of();
        }
        return switch (command) {
            case RecordProvider(var number) ->
                    List.of(new ProviderRecorded(number, state.version() + 1));
            case EraseProvider(var number) -> List.of(new ProviderErased(number));
        };
    }

    public static ProviderFile evolve(ProviderFile state, ProviderEvent event) {
        return switch (event) {
            case ProviderRecorded(_, var version) -> new ProviderFile(version, state.erased());
            case ProviderErased _ -> new ProviderFile(state.version(), true);
        };
    }
}
