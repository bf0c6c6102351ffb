package org.fondsloket.reporting.spreadsheet.editing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;

/** A change of one part of a workbook. */
interface PartEdit {

    void apply(InputStream in, OutputStream out) throws IOException, XMLStreamException;
}
