package org.fondsloket.platform.command;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

/** Copies the envelope of a command onto every event it causes. */
final class EnvelopeOnEvents implements CorrelationDataProvider {

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        Map<String, Object> envelope = new HashMap<>();
        message.getMetaData()
                .forEach(
                        (key, value) -> {
                            if (EnvelopeMetaData.isEntry(key)) {
                                envelope.put(key, value);
                            }
                        });
        return envelope;
    }
}
