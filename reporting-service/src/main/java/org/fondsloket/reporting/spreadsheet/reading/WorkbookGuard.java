package org.fondsloket.reporting.spreadsheet.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a workbook before anything of it is believed: bombs, macros, links to elsewhere and
 * entities are refused, and nothing is ever fetched, run or unpacked to a disk.
 */
final class WorkbookGuard {

    /** A report of 5,000 rows unpacks to less than 10 MB. */
    private static final long MOST_BYTES = 48L * 1024 * 1024;

    /** Texts are kept in memory while a file is read; so are the small parts while it is marked. */
    private static final long MOST_BYTES_OF_TEXTS = 12L * 1024 * 1024;

    private static final long MOST_BYTES_OF_SMALL_PARTS = 1024 * 1024;
    private static final int MOST_ROWS = 100_000;
    private static final int MOST_COLUMNS = 1_024;
    private static final int MOST_MERGED = 1_000;
    private static final int MOST_ARRAY_FORMULAS = 100;
    private static final Set<String> NOT_XML =
            Set.of("vml", "bin", "png", "jpg", "jpeg", "gif", "bmp", "emf", "wmf", "tif", "tiff");

    private final Map<String, SheetShape> shapesByPart = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();
    private final Map<String, String> sheetIds = new HashMap<>();
    private final BoundedStream.Budget budget = new BoundedStream.Budget(MOST_BYTES);
    private boolean macros;
    private boolean links;
    private boolean entities;

    private WorkbookGuard() {}

    /**
     * The shapes of all sheets by their names.
     *
     * @throws RefusedFile for a workbook that is not safe or not whole
     */
    static Map<String, SheetShape> inspect(byte[] content) throws RefusedFile {
        WorkbookGuard guard = new WorkbookGuard();
        try (WorkbookParts parts = WorkbookParts.open(content)) {
            for (ZipArchiveEntry entry : parts.entries()) {
                try (InputStream in = parts.content(entry)) {
                    guard.inspect(entry.getName(), in);
                }
            }
        } catch (IOException | XMLStreamException | NumberFormatException _) {
            FileFault reason = guard.reason();
            throw new RefusedFile(reason == null ? FileFault.UNREADABLE : reason);
        }
        FileFault reason = guard.reason();
        if (reason != null) {
            throw new RefusedFile(reason);
        }
        return guard.shapes();
    }

    private @Nullable FileFault reason() {
        if (budget.isExceeded()) {
            return FileFault.TOO_LARGE_INSIDE;
        }
        if (entities) {
            return FileFault.ENTITIES;
        }
        if (macros) {
            return FileFault.MACROS;
        }
        return links ? FileFault.EXTERNAL_LINKS : null;
    }

    private void inspect(String name, InputStream in)
            throws IOException, XMLStreamException, RefusedFile {
        String lower = name.toLowerCase(Locale.ROOT);
        macros |= lower.endsWith("vbaproject.bin") || lower.startsWith("xl/macrosheets/");
        links |=
                lower.startsWith("xl/externallinks/")
                        || lower.equals("xl/connections.xml")
                        || lower.startsWith("xl/querytables/")
                        || lower.startsWith("xl/activex/")
                        || lower.startsWith("xl/embeddings/");
        BoundedStream bounded = new BoundedStream(in, budget, most(lower));
        if (NOT_XML.contains(lower.substring(lower.lastIndexOf('.') + 1)) || lower.endsWith("/")) {
            bounded.transferTo(OutputStream.nullOutputStream());
        } else {
            scan(name, bounded);
        }
    }

    private static long most(String name) {
        if (name.startsWith("xl/worksheets/") && name.endsWith(".xml")) {
            return MOST_BYTES;
        }
        return name.equals("xl/sharedstrings.xml")
                ? MOST_BYTES_OF_TEXTS
                : MOST_BYTES_OF_SMALL_PARTS;
    }

    private void scan(String name, InputStream in) throws XMLStreamException, RefusedFile {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        SheetShape shape = new SheetShape();
        int arrays = 0;
        try {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                        entities = true;
                        return;
                    }
                    case XMLStreamConstants.START_ELEMENT -> {
                        element(name, xml, shape);
                        if (xml.getLocalName().equals("f")
                                && "array".equals(xml.getAttributeValue(null, "t"))) {
                            arrays++;
                        }
                        if (shape.rows() > MOST_ROWS
                                || shape.merged().size() > MOST_MERGED
                                || arrays > MOST_ARRAY_FORMULAS) {
                            throw new RefusedFile(FileFault.TOO_LARGE_INSIDE);
                        }
                    }
                    default -> {
                        // Text says nothing about the shape.
                    }
                }
            }
        } finally {
            xml.close();
        }
        shapesByPart.put(name, shape);
    }

    private void element(String part, XMLStreamReader xml, SheetShape shape) throws RefusedFile {
        switch (xml.getLocalName()) {
            case "row" -> shape.addRow();
            case "c" -> requireNearColumn(xml.getAttributeValue(null, "r"));
            case "col" -> {
                if (isTrue(xml.getAttributeValue(null, "hidden"))) {
                    shape.addHidden(
                            Integer.parseInt(xml.getAttributeValue(null, "min")) - 1,
                            Integer.parseInt(xml.getAttributeValue(null, "max")) - 1);
                }
            }
            case "mergeCell" -> shape.addMerged(text(xml.getAttributeValue(null, "ref")));
            case "sheet" -> {
                for (int i = 0; i < xml.getAttributeCount(); i++) {
                    if (xml.getAttributeLocalName(i).equals("id")) {
                        sheetIds.put(
                                text(xml.getAttributeValue(null, "name")),
                                xml.getAttributeValue(i));
                    }
                }
            }
            case "Relationship" -> relationship(part, xml);
            case "Override", "Default" ->
                    macros |=
                            text(xml.getAttributeValue(null, "ContentType"))
                                    .toLowerCase(Locale.ROOT)
                                    .contains("macroenabled");
            default -> {
                // Everything else is the reader's business.
            }
        }
    }

    private void relationship(String part, XMLStreamReader xml) {
        String type = text(xml.getAttributeValue(null, "Type"));
        String target = text(xml.getAttributeValue(null, "Target"));
        if (part.endsWith("/workbook.xml.rels")) {
            targets.put(
                    text(xml.getAttributeValue(null, "Id")),
                    target.startsWith("/") ? target.substring(1) : "xl/" + target);
        }
        // A link that a person may click is harmless; content from elsewhere is not.
        links |=
                "External".equalsIgnoreCase(xml.getAttributeValue(null, "TargetMode"))
                        && !type.endsWith("/hyperlink");
    }

    /** A cell far outside would make each row as long as the way to it. */
    private static void requireNearColumn(@Nullable String reference) throws RefusedFile {
        int column = 0;
        for (int i = 0; reference != null && i < reference.length(); i++) {
            char each = reference.charAt(i);
            if (each < 'A' || each > 'Z') {
                break;
            }
            column = column * 26 + (each - 'A' + 1);
            if (column > MOST_COLUMNS) {
                throw new RefusedFile(FileFault.TOO_LARGE_INSIDE);
            }
        }
    }

    private Map<String, SheetShape> shapes() throws RefusedFile {
        Map<String, SheetShape> shapes = new HashMap<>();
        for (Map.Entry<String, String> sheet : sheetIds.entrySet()) {
            SheetShape shape = shapesByPart.get(text(targets.get(sheet.getValue())));
            if (shape == null) {
                throw new RefusedFile(FileFault.UNREADABLE);
            }
            shapes.put(sheet.getKey(), shape);
        }
        return shapes;
    }

    private static boolean isTrue(@Nullable String flag) {
        return "1".equals(flag) || "true".equals(flag);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
