package org.fondsloket.reporting.spreadsheet.editing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A part that is small enough to be held as a tree: styles, the list of sheets, relations. */
final class SmallPart {

    private final Document document;

    private SmallPart(Document document) {
        this.document = document;
    }

    static SmallPart read(InputStream in) throws IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        try {
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return new SmallPart(factory.newDocumentBuilder().parse(in));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    Element root() {
        return document.getDocumentElement();
    }

    /** All elements of this name, whatever their prefix. */
    Stream<Element> elements(String name) {
        var found = document.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    /** A new element in the namespace and with the prefix of its parent, not yet in the tree. */
    Element element(Element parent, String name) {
        String prefix = parent.getPrefix();
        return document.createElementNS(
                parent.getNamespaceURI(), prefix == null ? name : prefix + ":" + name);
    }

    Element append(Element parent, String name) {
        Element child = element(parent, name);
        parent.appendChild(child);
        return child;
    }

    PartEdit written() {
        return (in, out) -> write(out);
    }

    private void write(OutputStream out) throws IOException {
        try {
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IOException(e);
        }
    }
}
