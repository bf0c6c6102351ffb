package org.fondsloket.reporting.spreadsheet.editing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/**
 * Takes the password off protected sheets: the protection keeps people from slips, and whoever
 * wants to change more can.
 */
public final class SheetLock {

    private SheetLock() {}

    /**
     * The workbook with its protection, but without a password.
     *
     * @param sheets number of its sheets
     */
    public static byte[] withoutPassword(byte[] workbook, int sheets) {
        Map<String, PartEdit> edits = new HashMap<>();
        for (int sheet = 1; sheet <= sheets; sheet++) {
            edits.put("xl/worksheets/sheet" + sheet + ".xml", SheetLock::open);
        }
        try {
            return WorkbookEdit.copy(workbook, edits, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void open(InputStream in, OutputStream out)
            throws IOException, XMLStreamException {
        out.write(PartEvents.DECLARATION);
        XMLEventReader events = PartEvents.reader(in);
        XMLEventWriter writer = PartEvents.writer(out);
        while (events.hasNext()) {
            XMLEvent event = events.nextEvent();
            if (event.isStartDocument()) {
                continue;
            }
            boolean protection =
                    event.isStartElement()
                            && event.asStartElement()
                                    .getName()
                                    .getLocalPart()
                                    .equals("sheetProtection");
            writer.add(protection ? withoutPassword(event.asStartElement()) : event);
        }
        writer.close();
    }

    private static StartElement withoutPassword(StartElement element) {
        List<Attribute> kept = new ArrayList<>();
        element.getAttributes()
                .forEachRemaining(
                        attribute -> {
                            if (!attribute.getName().getLocalPart().equals("password")) {
                                kept.add(attribute);
                            }
                        });
        return XMLEventFactory.newDefaultFactory()
                .createStartElement(element.getName(), kept.iterator(), element.getNamespaces());
    }
}
