package org.fondsloket.reporting.spreadsheet.editing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.fondsloket.reporting.check.Severity;
import org.fondsloket.reporting.spreadsheet.layout.SheetName;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Gives a file back with what was found in it: a sheet FINDINGS, and the cells marked. */
public final class MarkedWorkbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String WORKBOOK_RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String STYLES = "xl/styles.xml";
    private static final String TYPES = "[Content_Types].xml";
    private static final String FINDINGS_PART = "xl/worksheets/fondsloket-findings.xml";
    private static final String FINDINGS_ID = "rIdFondsloketFindings";
    private static final String MARK = "FFFFD6D6";
    private static final List<Integer> WIDTHS = List.of(12, 10, 20, 24, 14, 110);

    private MarkedWorkbook() {}

    /** The uploaded workbook itself, every other part as it was. */
    public static byte[] of(byte[] workbook, FindingsSheet findings) {
        try (ZipFile parts = WorkbookEdit.opened(workbook)) {
            SmallPart book = part(parts, WORKBOOK);
            SmallPart relations = part(parts, WORKBOOK_RELATIONS);
            SmallPart styles = part(parts, STYLES);
            SmallPart types = part(parts, TYPES);
            Map<String, PartEdit> edits = new HashMap<>();
            int format = addMark(styles);
            sheets(book, relations)
                    .forEach(
                            (name, part) ->
                                    edits.put(part, new CellMarks(cells(findings, name), format)));
            addSheet(book, relations, types);
            edits.put(WORKBOOK, book.written());
            edits.put(WORKBOOK_RELATIONS, relations.written());
            edits.put(STYLES, styles.written());
            edits.put(TYPES, types.written());
            return WorkbookEdit.copy(
                    workbook, edits, Map.of(FINDINGS_PART, (in, out) -> writeSheet(findings, out)));
        } catch (IOException | XMLStreamException _) {
            // A workbook that keeps its parts elsewhere is answered with the findings alone.
            return ofRows(Stream.empty(), findings);
        }
    }

    /**
     * A new workbook, for a file that is no workbook or that nobody should open again.
     *
     * @param rows cells of the file as text; none for a file of which nothing can be used
     */
    public static byte[] ofRows(Stream<List<String>> rows, FindingsSheet findings) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Fondsloket", "1.0")) {
            List<List<String>> all = rows.toList();
            if (!all.isEmpty()) {
                Worksheet sheet = book.newWorksheet(SheetName.REPORT.name());
                for (int row = 0; row < all.size(); row++) {
                    writeRow(sheet, row, all.get(row));
                }
                for (FindingsSheet.Entry entry : findings.entries()) {
                    mark(sheet, entry.cell());
                }
            }
            Worksheet sheet = book.newWorksheet(SheetName.FINDINGS.name());
            IntStream.range(0, WIDTHS.size()).forEach(i -> sheet.width(i, WIDTHS.get(i)));
            writeRow(sheet, 0, findings.headings());
            sheet.range(0, 0, 0, WIDTHS.size() - 1).style().bold().set();
            for (int row = 0; row < findings.entries().size(); row++) {
                writeRow(sheet, row + 1, findings.entries().get(row).texts());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void writeRow(Worksheet sheet, int row, List<String> texts) {
        for (int column = 0; column < texts.size(); column++) {
            if (!texts.get(column).isEmpty()) {
                sheet.inlineString(row, column, texts.get(column));
            }
        }
    }

    private static void mark(Worksheet sheet, @Nullable String cell) {
        if (cell == null) {
            return;
        }
        int letters = 0;
        int column = 0;
        while (Character.isLetter(cell.charAt(letters))) {
            column = column * 26 + (cell.charAt(letters) - 'A' + 1);
            letters++;
        }
        sheet.style(Integer.parseInt(cell.substring(letters)) - 1, column - 1)
                .fillColor(MARK.substring(2))
                .set();
    }

    private static SmallPart part(ZipFile parts, String name) throws IOException {
        ZipArchiveEntry entry = parts.getEntry(name);
        if (entry == null) {
            throw new IOException(name + " is not there");
        }
        try (InputStream in = parts.getInputStream(entry)) {
            return SmallPart.read(in);
        }
    }

    /** Parts of the sheets by the names of the sheets. */
    private static Map<String, String> sheets(SmallPart book, SmallPart relations) {
        Map<String, String> targets =
                relations
                        .elements("Relationship")
                        .collect(
                                Collectors.toMap(
                                        each -> each.getAttribute("Id"),
                                        each -> each.getAttribute("Target"),
                                        (first, _) -> first));
        Map<String, String> parts = new HashMap<>();
        book.elements("sheet")
                .forEach(
                        sheet -> {
                            String target = targets.get(sheet.getAttributeNS(RELATIONS, "id"));
                            if (target != null) {
                                parts.put(
                                        sheet.getAttribute("name"),
                                        target.startsWith("/")
                                                ? target.substring(1)
                                                : "xl/" + target);
                            }
                        });
        parts.remove(SheetName.FINDINGS.name());
        return parts;
    }

    private static Set<String> cells(FindingsSheet findings, String sheet) {
        return findings.entries().stream()
                .filter(entry -> sheet.equals(entry.sheet()) && entry.severity() != Severity.I)
                .map(FindingsSheet.Entry::cell)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Index of the differential format that marks a cell. */
    private static int addMark(SmallPart styles) {
        Element root = styles.root();
        Element formats =
                styles.elements("dxfs")
                        .findFirst()
                        .orElseGet(
                                () -> {
                                    Element made = styles.element(root, "dxfs");
                                    Element next =
                                            Stream.of("tableStyles", "colors", "extLst")
                                                    .flatMap(styles::elements)
                                                    .filter(
                                                            each ->
                                                                    root.isSameNode(
                                                                            each.getParentNode()))
                                                    .findFirst()
                                                    .orElse(null);
                                    root.insertBefore(made, next);
                                    return made;
                                });
        int index = (int) styles.elements("dxf").count();
        Element fill = styles.append(styles.append(formats, "dxf"), "fill");
        Element pattern = styles.append(fill, "patternFill");
        pattern.setAttribute("patternType", "solid");
        styles.append(pattern, "fgColor").setAttribute("rgb", MARK);
        styles.append(pattern, "bgColor").setAttribute("rgb", MARK);
        formats.setAttribute("count", String.valueOf(index + 1));
        return index;
    }

    private static void addSheet(SmallPart book, SmallPart relations, SmallPart types) {
        List<Element> sheets = book.elements("sheet").toList();
        Element known =
                sheets.stream()
                        .filter(
                                sheet ->
                                        sheet.getAttribute("name")
                                                .equals(SheetName.FINDINGS.name()))
                        .findFirst()
                        .orElse(null);
        if (known == null) {
            int highest =
                    sheets.stream()
                            .mapToInt(sheet -> Integer.parseInt(sheet.getAttribute("sheetId")))
                            .max()
                            .orElse(0);
            Element last = sheets.getLast();
            known = book.element(last, "sheet");
            known.setAttribute("name", SheetName.FINDINGS.name());
            known.setAttribute("sheetId", String.valueOf(highest + 1));
            last.getParentNode().appendChild(known);
        }
        known.setAttributeNS(RELATIONS, "r:id", FINDINGS_ID);
        boolean related =
                relations
                        .elements("Relationship")
                        .anyMatch(each -> each.getAttribute("Id").equals(FINDINGS_ID));
        if (!related) {
            Element relation = relations.append(relations.root(), "Relationship");
            relation.setAttribute("Id", FINDINGS_ID);
            relation.setAttribute("Type", RELATIONS + "/worksheet");
            relation.setAttribute("Target", FINDINGS_PART.substring("xl/".length()));
        }
        boolean typed =
                types.elements("Override")
                        .anyMatch(
                                each -> each.getAttribute("PartName").equals("/" + FINDINGS_PART));
        if (!typed) {
            Element override = types.append(types.root(), "Override");
            override.setAttribute("PartName", "/" + FINDINGS_PART);
            override.setAttribute(
                    "ContentType",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml");
        }
    }

    /** Texts only: what begins like a formula stays a text. */
    private static void writeSheet(FindingsSheet findings, OutputStream out)
            throws IOException, XMLStreamException {
        out.write(PartEvents.DECLARATION);
        XMLStreamWriter xml =
                XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        xml.writeStartElement("worksheet");
        xml.writeDefaultNamespace(MAIN);
        xml.writeStartElement("cols");
        for (int i = 0; i < WIDTHS.size(); i++) {
            xml.writeEmptyElement("col");
            xml.writeAttribute("min", String.valueOf(i + 1));
            xml.writeAttribute("max", String.valueOf(i + 1));
            xml.writeAttribute("width", String.valueOf(WIDTHS.get(i)));
            xml.writeAttribute("customWidth", "1");
        }
        xml.writeEndElement();
        xml.writeStartElement("sheetData");
        writeRow(xml, 1, findings.headings());
        for (int i = 0; i < findings.entries().size(); i++) {
            writeRow(xml, i + 2, findings.entries().get(i).texts());
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.flush();
    }

    private static void writeRow(XMLStreamWriter xml, int row, List<String> texts)
            throws XMLStreamException {
        xml.writeStartElement("row");
        xml.writeAttribute("r", String.valueOf(row));
        for (int i = 0; i < texts.size(); i++) {
            xml.writeStartElement("c");
            xml.writeAttribute("r", (char) ('A' + i) + String.valueOf(row));
            xml.writeAttribute("t", "inlineStr");
            xml.writeStartElement("is");
            xml.writeStartElement("t");
            xml.writeCharacters(texts.get(i));
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
}
