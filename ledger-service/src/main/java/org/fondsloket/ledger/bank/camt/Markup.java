package org.fondsloket.ledger.bank.camt;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A piece of a message as a small tree: enough to ask for a field by its way. */
record Markup(String name, @Nullable String currency, String text, List<Markup> children) {

    /** Deeper than any message of the standard; a file that goes on is no statement. */
    private static final int DEEPEST = 40;

    Markup {
        children = List.copyOf(children);
    }

    /** Reads the element on which the reader stands, to its end. */
    static Markup read(XMLStreamReader xml) throws XMLStreamException {
        return read(xml, 0);
    }

    private static Markup read(XMLStreamReader xml, int depth) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw new XMLStreamException("too deep", xml.getLocation());
        }
        String name = xml.getLocalName();
        String currency = xml.getAttributeValue(null, "Ccy");
        StringBuilder text = new StringBuilder();
        List<Markup> children = new ArrayList<>();
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> children.add(read(xml, depth + 1));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        text.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    return new Markup(name, currency, text.toString().strip(), children);
                }
                default -> {
                    // Remarks and instructions carry nothing of the message.
                }
            }
        }
    }

    /** The first element on this way, such as {@code Refs/EndToEndId}. */
    @Nullable Markup at(String way) {
        List<Markup> found = all(way);
        return found.isEmpty() ? null : found.getFirst();
    }

    /** Every element on this way. */
    List<Markup> all(String way) {
        List<Markup> here = List.of(this);
        for (String step : way.split("/", -1)) {
            here =
                    here.stream()
                            .flatMap(each -> each.children.stream())
                            .filter(child -> child.name.equals(step))
                            .toList();
        }
        return here;
    }

    /** The first text that is not empty on one of these ways. */
    @Nullable String text(String... ways) {
        for (String way : ways) {
            Markup found = at(way);
            if (found != null && !found.text.isEmpty()) {
                return found.text;
            }
        }
        return null;
    }
}
