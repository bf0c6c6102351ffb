package org.fondsloket.mailbox.printing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Lays letters one upon the other for the printer. Each begins on a new sheet, also when both sides
 * are printed, so that no envelope gets the back of another one's letter.
 */
final class PrintStack {

    private PrintStack() {}

    /**
     * @param letters at least one PDF
     * @return one PDF, for the printer alone: nobody reads it aloud or archives it
     */
    static byte[] of(List<byte[]> letters) {
        // What is copied still belongs to its document until the stack is written.
        List<PDDocument> parts = new ArrayList<>();
        try (PDDocument stack = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDFMergerUtility merger = new PDFMergerUtility();
            for (byte[] letter : letters) {
                if (stack.getNumberOfPages() % 2 == 1) {
                    stack.addPage(
                            new PDPage(stack.getPage(stack.getNumberOfPages() - 1).getMediaBox()));
                }
                PDDocument part = Loader.loadPDF(letter);
                parts.add(part);
                merger.appendDocument(stack, part);
            }
            stack.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            parts.forEach(PrintStack::close);
        }
    }

    private static void close(PDDocument part) {
        try {
            part.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
