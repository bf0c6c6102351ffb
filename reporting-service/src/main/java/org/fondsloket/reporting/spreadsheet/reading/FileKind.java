package org.fondsloket.reporting.spreadsheet.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a file is by its own first bytes; names and content types are claims of the sender. */
public enum FileKind {
    WORKBOOK,
    ENCRYPTED_WORKBOOK,
    OLD_WORKBOOK,
    TEXT;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    /** The kind of this file. */
    public static FileKind of(byte[] content) {
        if (beginsWith(content, ZIP)) {
            return WORKBOOK;
        }
        if (!beginsWith(content, COMPOUND)) {
            return TEXT;
        }
        // A workbook with a password is a compound file that wraps the zip; an .xls is one itself.
        return new String(content, StandardCharsets.UTF_16LE).contains("EncryptedPackage")
                ? ENCRYPTED_WORKBOOK
                : OLD_WORKBOOK;
    }

    private static boolean beginsWith(byte[] content, byte[] signature) {
        return content.length >= signature.length
                && Arrays.equals(content, 0, signature.length, signature, 0, signature.length);
    }
}
