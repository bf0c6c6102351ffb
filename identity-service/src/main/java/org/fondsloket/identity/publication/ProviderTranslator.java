package org.fondsloket.identity.publication;

import java.util.Optional;
import org.fondsloket.identity.provider.ProviderEvent;
import org.fondsloket.identity.provider.ProviderEvent.ProviderErased;
import org.fondsloket.identity.provider.ProviderEvent.ProviderRecorded;
import org.fondsloket.platform.relay.OuterEvent;
import org.fondsloket.platform.relay.OuterEventTranslator;
import org.fondsloket.platform.relay.StoredEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Publishes a provider's name and address as they are on file now, or that they were erased. */
@Component
class ProviderTranslator implements OuterEventTranslator {

    private final JdbcClient jdbc;

    ProviderTranslator(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<OuterEvent> translate(Object event, StoredEvent stored) {
        return event instanceof ProviderEvent change
                ? Optional.of(translate(change))
                : Optional.empty();
    }

    private OuterEvent translate(ProviderEvent event) {
        return switch (event) {
            case ProviderRecorded(var number, var version) ->
                    onFile(number, version).orElseGet(() -> forgotten(number));
            case ProviderErased(var number) -> forgotten(number);
        };
    }

    private Optional<OuterEvent> onFile(String number, long version) {
        return jdbc.sql(
                        """
                        select name, street, postal_code, city, country, email
                        from provider where number = :number and name is not null
                        """)
                .param("number", number)
                .query(
                        (row, _) ->
                                OuterEvent.of(
                                        number,
                                        new org.fondsloket.contracts.ProviderRecorded(
                                                number,
                                                version,
                                                row.getString("name"),
                                                row.getString("email"),
                                                null,
                                                address(
                                                        row.getString("street"),
                                                        row.getString("postal_code"),
                                                        row.getString("city"),
                                                        row.getString("country")))))
                .optional();
    }

    private static org.fondsloket.contracts.ProviderRecorded.Address address(
            @Nullable String street,
            @Nullable String postalCode,
            @Nullable String city,
            @Nullable String country) {
        return new org.fondsloket.contracts.ProviderRecorded.Address(
                street, postalCode, city, country);
    }

    private static OuterEvent forgotten(String number) {
        return OuterEvent.tombstone(number, org.fondsloket.contracts.ProviderRecorded.class);
    }
}
