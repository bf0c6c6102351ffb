package org.fondsloket.platform.kafka;

/**
 * Names on the broker: a prefix keeps installations apart, the context keeps consumers of different
 * services apart that happen to carry one name.
 */
final class TopicNames {

    private final String prefix;
    private final String context;

    TopicNames(String prefix, String context) {
        if (context.isBlank()) {
            throw new IllegalStateException("fondsloket.context is needed for topic names");
        }
        this.prefix = prefix;
        this.context = context;
    }

    String context() {
        return context;
    }

    String source() {
        return "urn:fondsloket:" + context;
    }

    String topic(String name) {
        return prefix + name;
    }

    /** The name a topic has in the contract, whatever the installation's prefix. */
    String contractName(String topic) {
        return topic.startsWith(prefix) ? topic.substring(prefix.length()) : topic;
    }

    String group(String consumer) {
        return prefix + context + "." + consumer;
    }

    String deadLetters(String topic, String consumer) {
        return prefix + topic + "." + context + "." + consumer + ".dlt";
    }
}
