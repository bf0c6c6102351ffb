package org.fondsloket.mailbox.rendering;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.xml.DomXmpParser;
import org.apache.xmpbox.xml.XmpParsingException;
import org.apache.xmpbox.xml.XmpSerializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a PDF that can be archived (PDF/A-3a) and read aloud (PDF/UA-1), with the same bytes for
 * the same input: nothing in the file comes from a clock or from chance.
 */
final class PdfWriter {

    private static final Logger LOG = LoggerFactory.getLogger(PdfWriter.class);

    private static final String FAMILY = "Noto Sans";

    static {
        // Its own log writes every style sheet and font of every letter to standard error.
        XRLog.setLoggingEnabled(false);
    }

    private final byte[] regular = resource("/fonts/NotoSans-Regular.ttf");
    private final byte[] bold = resource("/fonts/NotoSans-Bold.ttf");
    private final byte[] colours = resource("/colour/sRGB.icc");

    /**
     * @param html well-formed page with title, language and bookmarks
     * @param id identity of the letter, becomes the identity of the file
     * @param fileName name offered for saving
     * @param at time of the letter, becomes creation time of the file
     */
    RenderedLetter write(
            String html, String id, String fileName, Instant at, LetterForm.Attachment attachment) {
        try (PdfBoxRenderer renderer = renderer(html);
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            attach(pdf, attachment, at);
            fixIdentity(pdf, id, at);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out, CompressParameters.DEFAULT_COMPRESSION);
            byte[] bytes = out.toByteArray();
            return new RenderedLetter(fileName, bytes, sha256(bytes), pdf.getNumberOfPages());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfBoxRenderer renderer(String html) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(colours)
                .useObjectDrawerFactory(new PaymentCodeDrawer())
                .withProducer("Fondsloket")
                .withDiagnosticConsumer(PdfWriter::note)
                .useFont(stream(regular), FAMILY, 400, FontStyle.NORMAL, true)
                .useFont(stream(bold), FAMILY, 700, FontStyle.NORMAL, true)
                // Text of a letter may come from outside: nothing it contains may load anything.
                .useExternalResourceAccessControl(
                        (uri, type) -> false,
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (uri, type) -> false,
                        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .withHtmlContent(html, null);
        return builder.buildPdfRenderer();
    }

    /** The message itself may quote the letter. */
    private static void note(Diagnostic diagnostic) {
        if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
            LOG.warn("Rendering: {}", diagnostic.getLogMessageId());
        }
    }

    private static void attach(PDDocument pdf, LetterForm.Attachment attachment, Instant at)
            throws IOException {
        byte[] content = attachment.content().getBytes(UTF_8);
        PDEmbeddedFile file =
                new PDEmbeddedFile(pdf, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
        file.setSubtype(attachment.mediaType());
        file.setSize(content.length);
        file.setCreationDate(calendar(at));
        file.setModDate(calendar(at));
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(attachment.fileName());
        specification.setFileUnicode(attachment.fileName());
        specification.setFileDescription(attachment.description());
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.getCOSObject().setName("AFRelationship", "Data");

        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        PDEmbeddedFilesNameTreeNode names = new PDEmbeddedFilesNameTreeNode();
        names.setNames(Map.of(attachment.fileName(), specification));
        PDDocumentNameDictionary dictionary = new PDDocumentNameDictionary(catalog);
        dictionary.setEmbeddedFiles(names);
        catalog.setNames(dictionary);
        catalog.getCOSObject().setItem("AF", new COSArray(List.of(specification.getCOSObject())));
    }

    private static void fixIdentity(PDDocument pdf, String id, Instant at) throws IOException {
        pdf.getDocumentInformation().setCreationDate(calendar(at));
        pdf.getDocumentInformation().setModificationDate(calendar(at));
        pdf.setDocumentId(UUID.fromString(id).getMostSignificantBits());
        try (InputStream in = pdf.getDocumentCatalog().getMetadata().createInputStream()) {
            XMPMetadata metadata = new DomXmpParser().parse(in);
            metadata.getXMPBasicSchema().setCreateDate(calendar(at));
            metadata.getXMPBasicSchema().setModifyDate(calendar(at));
            ByteArrayOutputStream xmp = new ByteArrayOutputStream();
            new XmpSerializer().serialize(metadata, xmp, true);
            pdf.getDocumentCatalog().getMetadata().importXMPMetadata(xmp.toByteArray());
        } catch (XmpParsingException | TransformerException e) {
            throw new IOException("The file's metadata cannot be rewritten", e);
        }
    }

    private static Calendar calendar(Instant at) {
        return GregorianCalendar.from(ZonedDateTime.ofInstant(at, LetterText.FUND_TIME));
    }

    private static FSSupplier<InputStream> stream(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] resource(String path) {
        try (InputStream in = PdfWriter.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
