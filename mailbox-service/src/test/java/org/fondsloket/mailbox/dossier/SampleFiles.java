package org.fondsloket.mailbox.dossier;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files as people send them, good ones and bad ones. */
public final class SampleFiles {

    private SampleFiles() {}

    /** Something that is done to a PDF before it is saved. */
    @FunctionalInterface
    interface Change {
        void to(PDDocument document) throws IOException;
    }

    /** A PDF with one empty page. */
    public static byte[] pdf() {
        return pdf(_ -> {});
    }

    /** A PDF of about this many bytes, such as a scan of some pages. */
    public static byte[] pdf(int bytes) {
        return pdf(
                document -> {
                    byte[] noise = new byte[bytes];
                    new Random(7).nextBytes(noise);
                    PDStream scan = new PDStream(document);
                    try (var out = scan.createOutputStream()) {
                        out.write(noise);
                    }
                    document.getPage(0).setContents(scan);
                });
    }

    static byte[] pdf(Change change) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            change.to(document);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] lockedPdf(String userPassword) {
        return pdf(
                document -> {
                    StandardProtectionPolicy lock =
                            new StandardProtectionPolicy(
                                    "owner", userPassword, new AccessPermission());
                    lock.setEncryptionKeyLength(256);
                    document.protect(lock);
                });
    }

    static byte[] pdfWith(byte[] attachment) {
        return pdf(
                document -> {
                    PDComplexFileSpecification place = new PDComplexFileSpecification();
                    place.setFile("attached");
                    place.setEmbeddedFile(
                            new PDEmbeddedFile(document, new ByteArrayInputStream(attachment)));
                    PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
                    files.setNames(Map.of("attached", place));
                    PDDocumentNameDictionary names =
                            new PDDocumentNameDictionary(document.getDocumentCatalog());
                    names.setEmbeddedFiles(files);
                    document.getDocumentCatalog().setNames(names);
                });
    }

    static byte[] image(String format) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
