package org.fondsloket.mailbox.intake;

import java.util.List;
import org.fondsloket.contracts.LoginRecorded;
import org.fondsloket.contracts.ProviderRecorded;
import org.fondsloket.mailbox.directory.LoginDirectory;
import org.fondsloket.mailbox.directory.PostalAddress;
import org.fondsloket.mailbox.directory.ProviderDirectory;
import org.fondsloket.platform.kafka.OuterEventConsumer;
import org.fondsloket.platform.kafka.ReceivedEvent;
import org.springframework.stereotype.Component;

/** Keeps who logs in and who the providers are for as long as identity-service keeps them. */
@Component
class IdentityConsumer implements OuterEventConsumer {

    private final LoginDirectory logins;
    private final ProviderDirectory providers;

    IdentityConsumer(LoginDirectory logins, ProviderDirectory providers) {
        this.logins = logins;
        this.providers = providers;
    }

    @Override
    public String name() {
        return "logins";
    }

    @Override
    public List<String> topics() {
        return List.of("identity.person.v1", "identity.provider.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.erased()) {
            forget(event.key());
            return;
        }
        switch (event.type()) {
            case "identity.login-recorded.v1" -> {
                LoginRecorded login = event.payload(LoginRecorded.class);
                logins.put(
                        login.subject(),
                        login.version(),
                        login.userName(),
                        login.email(),
                        login.language());
            }
            case "identity.provider-recorded.v1" -> record(event.payload(ProviderRecorded.class));
            default -> {
                // A type of a newer release.
            }
        }
    }

    private void forget(String key) {
        if (ProviderDirectory.isNumber(key)) {
            providers.forget(key);
        } else {
            logins.forget(key);
        }
    }

    private void record(ProviderRecorded provider) {
        ProviderRecorded.Address address = provider.address();
        providers.put(
                provider.providerNumber(),
                provider.version(),
                new ProviderDirectory.Provider(
                        provider.name(),
                        provider.email(),
                        provider.language(),
                        address == null
                                ? PostalAddress.UNKNOWN
                                : new PostalAddress(
                                        address.street(),
                                        address.postalCode(),
                                        address.city(),
                                        address.country())));
    }
}
