package org.fondsloket.mailbox.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PrintStackTest {

    @Test
    @DisplayName("S003-20 each letter of a stack begins on a new sheet, also on both sides")
    void beginsEachLetterOnANewSheet() throws IOException {
        byte[] stack = PrintStack.of(List.of(pages(1, 100), pages(2, 200), pages(3, 300)));

        try (PDDocument printed = Loader.loadPDF(stack)) {
            assertThat(printed.getPages())
                    .extracting(page -> (int) page.getMediaBox().getWidth())
                    .containsExactly(100, 100, 200, 200, 300, 300, 300);
        }
    }

    private static byte[] pages(int count, int width) throws IOException {
        try (PDDocument letter = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (int i = 0; i < count; i++) {
                letter.addPage(new PDPage(new PDRectangle(width, 400)));
            }
            letter.save(bytes);
            return bytes.toByteArray();
        }
    }
}
