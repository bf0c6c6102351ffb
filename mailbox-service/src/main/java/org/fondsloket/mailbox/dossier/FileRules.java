package org.fondsloket.mailbox.dossier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Which files the fund takes, decided by what they hold: the name and the type that the sender
 * claims say nothing.
 */
final class FileRules {

    /** Longest file, in bytes: 10 MB. */
    static final int LONGEST = 10 * 1024 * 1024;

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private FileRules() {}

    /**
     * @throws FileRefused when the file is empty, too long, of another kind, damaged, encrypted, or
     *     does something when it is opened
     */
    static FileType check(byte[] content) throws FileRefused {
        if (content.length == 0) {
            throw new FileRefused("document.empty");
        }
        if (content.length > LONGEST) {
            throw new FileRefused("document.too-large");
        }
        if (begins(content, PDF)) {
            PdfRules.check(content);
            return FileType.PDF;
        }
        if (begins(content, JPEG)) {
            requireImage(content, "jpeg");
            return FileType.JPEG;
        }
        if (begins(content, PNG)) {
            requireImage(content, "png");
            return FileType.PNG;
        }
        throw new FileRefused("document.kind");
    }

    private static boolean begins(byte[] content, byte[] mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (int at = 0; at < mark.length; at++) {
            if (content[at] != mark[at]) {
                return false;
            }
        }
        return true;
    }

    /** Reads the head only: nobody pays for a picture that unfolds to gigabytes. */
    private static void requireImage(byte[] content, String format) throws FileRefused {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        if (!readers.hasNext()) {
            throw new IllegalStateException("No reader for " + format);
        }
        ImageReader reader = readers.next();
        try (ImageInputStream input =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(input, true, true);
            if (reader.getWidth(0) < 1 || reader.getHeight(0) < 1) {
                throw new FileRefused("document.unreadable");
            }
        } catch (IOException | RuntimeException e) {
            throw new FileRefused("document.unreadable");
        } finally {
            reader.dispose();
        }
    }
}
