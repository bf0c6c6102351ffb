package org.fondsloket.reporting.spreadsheet.editing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/**
 * Marks cells of a sheet by a format on condition, so that no cell is touched, empty ones can be
 * marked, and marks of an earlier round are found and taken away again.
 */
final class CellMarks implements PartEdit {

    /** Always true, and nobody else would write it. */
    private static final String CONDITION = "\"fondsloket\"=\"fondsloket\"";

    /** Parts of a sheet behind which the marks must stand. */
    private static final Set<String> EARLIER =
            Set.of(
                    "sheetPr",
                    "dimension",
                    "sheetViews",
                    "sheetFormatPr",
                    "cols",
                    "sheetData",
                    "sheetCalcPr",
                    "sheetProtection",
                    "protectedRanges",
                    "scenarios",
                    "autoFilter",
                    "sortState",
                    "dataConsolidate",
                    "customSheetViews",
                    "mergeCells",
                    "phoneticPr");

    private final XMLEventFactory make = XMLEventFactory.newDefaultFactory();
    private final Collection<String> cells;
    private final int format;

    /**
     * @param cells such as {@code J5}; with none, only old marks go
     * @param format index of the differential format in the styles of the workbook
     */
    CellMarks(Collection<String> cells, int format) {
        this.cells = cells;
        this.format = format;
    }

    @Override
    public void apply(InputStream in, OutputStream out) throws IOException, XMLStreamException {
        out.write(PartEvents.DECLARATION);
        XMLEventReader events = PartEvents.reader(in);
        XMLEventWriter writer = PartEvents.writer(out);
        int depth = 0;
        boolean marked = cells.isEmpty();
        while (events.hasNext()) {
            XMLEvent event = events.nextEvent();
            if (event.isStartDocument()) {
                continue;
            }
            if (event.isStartElement()) {
                StartElement element = event.asStartElement();
                String name = element.getName().getLocalPart();
                if (depth == 1 && !marked && !EARLIER.contains(name)) {
                    mark(writer, element);
                    marked = true;
                }
                if (depth == 1 && name.equals("conditionalFormatting")) {
                    passUnlessOurs(event, events, writer);
                    continue;
                }
                depth++;
            } else if (event.isEndElement()) {
                depth--;
                if (depth == 0 && !marked) {
                    mark(
                            writer,
                            event.asEndElement().getName().getPrefix(),
                            event.asEndElement().getName().getNamespaceURI());
                    marked = true;
                }
            }
            writer.add(event);
        }
        writer.close();
    }

    private void passUnlessOurs(XMLEvent first, XMLEventReader events, XMLEventWriter writer)
            throws XMLStreamException {
        List<XMLEvent> held = new ArrayList<>();
        held.add(first);
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            XMLEvent event = events.nextEvent();
            held.add(event);
            if (event.isStartElement()) {
                depth++;
            } else if (event.isEndElement()) {
                depth--;
            } else if (event.isCharacters()) {
                text.append(event.asCharacters().getData());
            }
        }
        if (text.indexOf(CONDITION) < 0) {
            for (XMLEvent event : held) {
                writer.add(event);
            }
        }
    }

    private void mark(XMLEventWriter writer, StartElement sibling) throws XMLStreamException {
        mark(writer, sibling.getName().getPrefix(), sibling.getName().getNamespaceURI());
    }

    private void mark(XMLEventWriter writer, String prefix, String namespace)
            throws XMLStreamException {
        writer.add(make.createStartElement(prefix, namespace, "conditionalFormatting"));
        writer.add(make.createAttribute("sqref", String.join(" ", cells)));
        writer.add(make.createStartElement(prefix, namespace, "cfRule"));
        writer.add(make.createAttribute("type", "expression"));
        writer.add(make.createAttribute("dxfId", String.valueOf(format)));
        writer.add(make.createAttribute("priority", "9999"));
        writer.add(make.createStartElement(prefix, namespace, "formula"));
        writer.add(make.createCharacters(CONDITION));
        writer.add(make.createEndElement(prefix, namespace, "formula"));
        writer.add(make.createEndElement(prefix, namespace, "cfRule"));
        writer.add(make.createEndElement(prefix, namespace, "conditionalFormatting"));
    }
}
