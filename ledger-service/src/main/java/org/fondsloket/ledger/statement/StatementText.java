package org.fondsloket.ledger.statement;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fondsloket.ledger.posting.ExplanationStep;
import org.fondsloket.platform.web.Messages;
import org.fondsloket.scheme.explain.Explanation;

/** Says in the reader's language what an entry is and how its amount came about. */
final class StatementText {

    private static final Explanation SENTENCES = Explanation.read();
    private static final Pattern FIGURE = Pattern.compile("-?[0-9]+\\.[0-9]+");

    private final Messages messages;
    private final Locale language;

    StatementText(Messages messages, Locale language) {
        this.messages = messages;
        this.language = language;
    }

    /** A label of the statement itself. */
    String label(String key) {
        return messages.text("statement." + key, Map.of(), language);
    }

    /** A type of a newer release is shown by its code, never left out. */
    String type(String type) {
        String key = "statement.type." + type;
        return messages.knows(key) ? messages.text(key, Map.of(), language) : type;
    }

    /** The whole way to the amount in one line. */
    String explanation(StatementEntry entry) {
        return entry.steps().stream().map(this::step).collect(Collectors.joining("; "));
    }

    /** A step that carries its figures is told by the rule book, the others by their label. */
    private String step(ExplanationStep step) {
        String key = "step." + step.what();
        if (messages.knows(key)) {
            return messages.text(key, Map.of(), language) + ": " + figure(step.value());
        }
        return step.figures().isEmpty()
                ? step.what() + ": " + figure(step.value())
                : SENTENCES.of(step.what(), step.figures(), step.value(), language);
    }

    /** A figure with the sign of the language; days and names stay as they are. */
    private String figure(String value) {
        return !decimalPoint() && FIGURE.matcher(value).matches() ? value.replace('.', ',') : value;
    }

    /** Two decimals, with the sign that the language puts before them. */
    String amount(BigDecimal euro) {
        String plain = euro.toPlainString();
        return decimalPoint() ? plain : plain.replace('.', ',');
    }

    /** English tables are read with a decimal point, all others of the portal with a comma. */
    boolean decimalPoint() {
        return language.getLanguage().equals("en");
    }
}
