package org.fondsloket.reporting.spreadsheet.editing;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Copies a workbook part by part. */
final class WorkbookEdit {

    private WorkbookEdit() {}

    /**
     * The workbook with some parts changed.
     *
     * @param edits by the name of the part; a part that is not there is not changed
     * @param additions parts that are new, or that take the place of one with the same name
     */
    static byte[] copy(
            byte[] workbook, Map<String, PartEdit> edits, Map<String, PartEdit> additions)
            throws IOException, XMLStreamException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream(workbook.length + 64 * 1024);
        try (ZipFile source = opened(workbook);
                ZipOutputStream target = new ZipOutputStream(copy)) {
            for (ZipArchiveEntry entry : Collections.list(source.getEntries())) {
                if (entry.isDirectory() || additions.containsKey(entry.getName())) {
                    continue;
                }
                target.putNextEntry(new ZipEntry(entry.getName()));
                try (InputStream in = source.getInputStream(entry)) {
                    edits.getOrDefault(entry.getName(), InputStream::transferTo)
                            .apply(in, new Open(target));
                }
                target.closeEntry();
            }
            for (Map.Entry<String, PartEdit> addition : additions.entrySet()) {
                target.putNextEntry(new ZipEntry(addition.getKey()));
                addition.getValue().apply(InputStream.nullInputStream(), new Open(target));
                target.closeEntry();
            }
        }
        return copy.toByteArray();
    }

    static ZipFile opened(byte[] workbook) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get();
    }

    /** Stays open, whoever closes it: more parts follow. */
    private static final class Open extends FilterOutputStream {

        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
