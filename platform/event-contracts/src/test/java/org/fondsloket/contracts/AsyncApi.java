package org.fondsloket.contracts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes the AsyncAPI document: every topic, every message, by whom it is sent. */
final class AsyncApi {

    private static final String HEAD =
            """
            # Generated from the contract records; change those, not this file.
            asyncapi: 3.0.0
            info:
              title: Fondsloket events
              version: 1.0.0
              description: >-
                Outer events of the platform: CloudEvents 1.0 in binary mode on Kafka, JSON payload.
                Delivery is at least once: drop what carries a ce_id you know. Order holds per key.
                Ignore fields you do not know.
            defaultContentType: application/json
            """;

    private static final String HEADERS =
            """
              schemas:
                cloudEventHeaders:
                  type: object
                  required: [ce_specversion, ce_id, ce_type, ce_source, ce_time, content-type]
                  properties:
                    ce_specversion: {type: string, const: "1.0"}
                    ce_id: {type: string, description: Stable over re-sends.}
                    ce_type: {type: string, description: Logical type with major version.}
                    ce_source: {type: string, description: "Sending service, urn:fondsloket:<context>."}
                    ce_subject: {type: string, description: Aggregate the event is about.}
                    ce_time: {type: string, format: date-time, description: When it was stored.}
                    ce_dataschema: {type: string, description: "urn:fondsloket:schema:<type>."}
                    content-type: {type: string, const: application/json}
                    ce_actorperson: {type: string, description: "Subject of the login, never a name."}
                    ce_actororganisation: {type: string}
                    ce_actingfor: {type: string, description: Employer number on whose behalf.}
                    ce_mandate: {type: string}
                    ce_acr: {type: string, description: Strength of the login.}
                    ce_channel: {type: string, description: "PORTAL, API, PAPER or SYSTEM; more may come."}
                    ce_correlationid: {type: string, description: The same for all one request caused.}
                    ce_causationid: {type: string, description: Id of the event that caused this one.}
                    traceparent: {type: string, description: W3C trace context.}
            """;

    private AsyncApi() {}

    static String generate() {
        Map<String, List<Class<? extends Record>>> byTopic =
                Contracts.all().stream()
                        .collect(
                                Collectors.groupingBy(
                                        contract -> Contracts.outer(contract).topic(),
                                        TreeMap::new,
                                        Collectors.toList()));
        StringBuilder text = new StringBuilder(HEAD);
        text.append("channels:\n");
        byTopic.forEach(
                (topic, contracts) -> {
                    text.append("  %s:\n    address: %s\n".formatted(id(topic), topic));
                    text.append("    description: %s\n".formatted(retention(topic)));
                    text.append("    messages:\n");
                    for (Class<?> contract : contracts) {
                        String name = contract.getSimpleName();
                        text.append("      %s:\n".formatted(name));
                        text.append("        $ref: '#/components/messages/%s'\n".formatted(name));
                    }
                });
        text.append("operations:\n");
        byTopic.keySet()
                .forEach(
                        topic -> {
                            String context = topic.substring(0, topic.indexOf('.'));
                            text.append("  %sPublishes%s:\n".formatted(context, title(topic)));
                            text.append("    action: send\n    channel:\n");
                            text.append("      $ref: '#/channels/%s'\n".formatted(id(topic)));
                        });
        text.append("components:\n  messages:\n");
        for (Class<?> contract : Contracts.all()) {
            Outer outer = Contracts.outer(contract);
            text.append("    %s:\n".formatted(contract.getSimpleName()));
            text.append("      name: %s\n".formatted(outer.type()));
            text.append("      summary: '%s'\n".formatted(quoted(Prose.of(contract).summary())));
            text.append("      headers:\n        $ref: '#/components/schemas/cloudEventHeaders'\n");
            text.append("      bindings:\n        kafka:\n          key: {type: string, ");
            text.append("description: %s}\n".formatted(outer.key()));
            text.append("      payload:\n        schemaFormat: ");
            text.append("application/schema+json;version=draft-2020-12\n        schema:\n");
            text.append("          $ref: ./schemas/%s.json\n".formatted(outer.type()));
        }
        return text.append(HEADERS).toString();
    }

    private static String retention(String topic) {
        return Contracts.compacted(topic)
                ? "Newest record per key; a record without payload erases the key."
                : "Kept for ever.";
    }

    private static String id(String topic) {
        String title = title(topic);
        return Character.toLowerCase(title.charAt(0)) + title.substring(1);
    }

    private static String title(String topic) {
        StringBuilder title = new StringBuilder();
        for (String word : topic.split("[.-]", -1)) {
            title.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return title.toString();
    }

    private static String quoted(String text) {
        return text.replace("'", "''");
    }
}
