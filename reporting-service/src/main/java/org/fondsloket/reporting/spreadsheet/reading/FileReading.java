package org.fondsloket.reporting.spreadsheet.reading;

import java.util.function.ObjIntConsumer;

/** Reads an uploaded file, whatever it turns out to be. */
public final class FileReading {

    private FileReading() {}

    /**
     * Reads lines as if they had been typed. Memory is bounded by the file, not by what it unpacks
     * to; nothing is fetched, run or written.
     *
     * @param progress takes the rows of the whole file and the rows done so far
     */
    public static ReadFile read(
            byte[] content, FileIdentity identity, ObjIntConsumer<Integer> progress) {
        try {
            return switch (FileKind.of(content)) {
                case WORKBOOK -> new WorkbookReading(identity, progress).read(content);
                case TEXT -> new CsvReading(identity, progress).read(content);
                case ENCRYPTED_WORKBOOK -> throw new RefusedFile(FileFault.PASSWORD);
                case OLD_WORKBOOK -> throw new RefusedFile(FileFault.OLD_EXCEL);
            };
        } catch (RefusedFile refused) {
            return refused.file();
        }
    }
}
