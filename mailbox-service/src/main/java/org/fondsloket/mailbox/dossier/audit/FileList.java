package org.fondsloket.mailbox.dossier.audit;

import java.util.List;
import java.util.Locale;
import org.fondsloket.mailbox.dossier.StoredDocument;

/** An audit's list of files as a table, and the names under which they lie in its archive. */
final class FileList {

    private static final String HEAD = "number;file;mediaType;bytes;sha256;receivedAt";

    private FileList() {}

    /** With semicolons, as spreadsheets of these countries read it. */
    static String csv(List<StoredDocument> files) {
        StringBuilder csv = new StringBuilder(HEAD).append("\r\n");
        for (int at = 0; at < files.size(); at++) {
            StoredDocument file = files.get(at);
            csv.append(at + 1)
                    .append(';')
                    .append(cell(file.fileName()))
                    .append(';')
                    .append(file.mediaType())
                    .append(';')
                    .append(file.bytes())
                    .append(';')
                    .append(file.sha256())
                    .append(';')
                    .append(file.receivedAt())
                    .append("\r\n");
        }
        return csv.toString();
    }

    /** Two files may have the same name; the number in the list keeps them apart. */
    static String inArchive(int at, StoredDocument file) {
        return String.format(Locale.ROOT, "%03d %s", at + 1, file.fileName());
    }

    /** A spreadsheet must not take a name for a formula. */
    private static String cell(String text) {
        String safe =
                !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
