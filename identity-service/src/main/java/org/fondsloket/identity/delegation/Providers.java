package org.fondsloket.identity.delegation;

import java.util.Optional;
import java.util.UUID;
import org.fondsloket.identity.provider.ProviderCommand.EraseProvider;
import org.fondsloket.identity.provider.ProviderCommand.RecordProvider;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.event.Envelope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names and addresses of service providers; the only table that has them, and it can be erased. */
@Component
class Providers {

    private static final String PREFIX = "DL";

    private final JdbcClient jdbc;
    private final Commands commands;

    Providers(JdbcClient jdbc, Commands commands) {
        this.jdbc = jdbc;
        this.commands = commands;
    }

    static boolean isNumber(String number) {
        return number.matches(PREFIX + "[0-9]{4,10}");
    }

    /** Gives a new provider its number. */
    String enter(ProviderData provider) {
        String number = insert(provider);
        commands.send(new RecordProvider(number), byItself());
        return number;
    }

    private String insert(ProviderData provider) {
        return jdbc.sql(
                        """
                        insert into provider
                            (number, name, street, postal_code, city, country, email, contact)
                        values (:prefix || nextval('provider_number'), :name, :street, :postalCode,
                            :city, :country, :email, :contact)
                        returning number
                        """)
                .param("prefix", PREFIX)
                .param("name", provider.name())
                .param("street", provider.street())
                .param("postalCode", provider.postalCode())
                .param("city", provider.city())
                .param("country", provider.country())
                .param("email", provider.email())
                .param("contact", provider.contact())
                .query(String.class)
                .single();
    }

    boolean exists(String number) {
        return jdbc.sql("select exists (select 1 from provider where number = :number)")
                .param("number", number)
                .query(Boolean.class)
                .single();
    }

    Optional<String> name(String number) {
        return jdbc.sql("select name from provider where number = :number")
                .param("number", number)
                .query((row, _) -> Optional.ofNullable(row.getString("name")))
                .optional()
                .flatMap(name -> name);
    }

    /** The number stays, so that history can be read; who it was is gone. */
    boolean erase(String number) {
        boolean known =
                jdbc.sql(
                                        """
                                        update provider set name = null, street = null,
                                            postal_code = null, city = null, country = null,
                                            email = null, contact = null
                                        where number = :number
                                        """)
                                .param("number", number)
                                .update()
                        == 1;
        if (known) {
            commands.send(new EraseProvider(number), byItself());
        }
        return known;
    }

    /** The mandate or the clerk's request beside it says who caused it. */
    private static Envelope byItself() {
        return Envelope.system("provider-register", UUID.randomUUID().toString());
    }

    /** What an employer or the fund enters about a provider. */
    record ProviderData(
            @Nullable String name,
            @Nullable String street,
            @Nullable String postalCode,
            @Nullable String city,
            @Nullable String country,
            @Nullable String email,
            @Nullable String contact) {

        @Override
        public String toString() {
            return "Provider";
        }
    }
}
