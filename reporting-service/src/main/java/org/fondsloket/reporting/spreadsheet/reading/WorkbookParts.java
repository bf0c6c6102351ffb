package org.fondsloket.reporting.spreadsheet.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a zipped workbook, read through the same directory that the reader of the cells
 * uses, so that nobody can show one file to the guard and another one to the reader.
 */
final class WorkbookParts implements AutoCloseable {

    private static final int MOST_PARTS = 200;

    private final ZipFile zip;

    private WorkbookParts(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * @throws RefusedFile for a directory that is damaged, endless or ambiguous
     */
    static WorkbookParts open(byte[] content) throws RefusedFile {
        try {
            WorkbookParts parts =
                    new WorkbookParts(
                            ZipFile.builder()
                                    .setSeekableByteChannel(
                                            new SeekableInMemoryByteChannel(content))
                                    .get());
            parts.requireSoundDirectory();
            return parts;
        } catch (IOException | IllegalArgumentException _) {
            throw new RefusedFile(FileFault.UNREADABLE);
        }
    }

    List<ZipArchiveEntry> entries() {
        return Collections.list(zip.getEntries());
    }

    InputStream content(ZipArchiveEntry entry) throws IOException {
        return zip.getInputStream(entry);
    }

    private void requireSoundDirectory() throws RefusedFile {
        List<ZipArchiveEntry> entries = entries();
        if (entries.size() > MOST_PARTS) {
            throw new RefusedFile(FileFault.TOO_LARGE_INSIDE);
        }
        Set<String> names = new HashSet<>();
        for (ZipArchiveEntry entry : entries) {
            String name = entry.getName();
            if (!names.add(name.toLowerCase(Locale.ROOT))
                    || name.startsWith("/")
                    || name.contains("\\")
                    || name.contains("..")
                    || !zip.canReadEntryData(entry)) {
                throw new RefusedFile(FileFault.UNREADABLE);
            }
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
