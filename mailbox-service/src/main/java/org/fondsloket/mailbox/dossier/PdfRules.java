package org.fondsloket.mailbox.dossier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Which PDFs the fund takes: those that open without a password and only show something. Every
 * object of the file is looked at, also those that no page reaches. Figures for machines may be
 * attached, as the fund does in its own letters; programs and other files may not.
 */
final class PdfRules {

    /** Actions that run, start, send or play something; going to a page is none of them. */
    private static final Set<String> ACTIONS =
            Set.of(
                    "JavaScript",
                    "Launch",
                    "SubmitForm",
                    "ImportData",
                    "Rendition",
                    "Movie",
                    "Sound",
                    "GoToE",
                    "RichMediaExecute");

    /** Parts of pages that play or run something. */
    private static final Set<String> PLAYERS =
            Set.of("RichMedia", "Movie", "Screen", "Sound", "3D");

    /** Scripts, wherever they hang, and forms with programs of their own. */
    private static final Set<String> SCRIPTS = Set.of("JS", "JavaScript", "XFA");

    private static final int LONGEST_ATTACHMENT = 1024 * 1024;

    /** Bytes at the end in which the mark of the end has to stand. */
    private static final int TAIL = 2048;

    private PdfRules() {}

    static void check(byte[] content) throws FileRefused {
        requireEnd(content);
        try (PDDocument document = Loader.loadPDF(content)) {
            if (document.isEncrypted()) {
                throw new FileRefused("document.encrypted");
            }
            if (document.getNumberOfPages() < 1) {
                throw new FileRefused("document.unreadable");
            }
            requireStill(document.getDocument());
        } catch (InvalidPasswordException e) {
            throw new FileRefused("document.encrypted");
        } catch (IOException | RuntimeException e) {
            throw new FileRefused("document.unreadable");
        }
    }

    /** A file that broke off on its way could be repaired, but pages would be missing. */
    private static void requireEnd(byte[] content) throws FileRefused {
        int from = Math.max(0, content.length - TAIL);
        if (!new String(content, from, content.length - from, ISO_8859_1).contains("%%EOF")) {
            throw new FileRefused("document.unreadable");
        }
    }

    private static void requireStill(COSDocument file) throws IOException, FileRefused {
        List<COSObjectKey> keys = new ArrayList<>(file.getXrefTable().keySet());
        for (COSObjectKey key : keys) {
            look(file.getObjectFromPool(key).getObject());
        }
        look(file.getTrailer());
    }

    /**
     * Looks at an object and all that lies inside of it; what it refers to has a turn of its own.
     */
    private static void look(COSBase object) throws IOException, FileRefused {
        Deque<COSBase> rest = new ArrayDeque<>();
        add(rest, object);
        while (!rest.isEmpty()) {
            COSBase next = rest.pop();
            if (next instanceof COSDictionary dictionary) {
                requireStill(dictionary);
                dictionary.getValues().forEach(value -> add(rest, value));
            } else if (next instanceof COSArray array) {
                array.forEach(value -> add(rest, value));
            }
        }
    }

    private static void add(Deque<COSBase> rest, COSBase value) {
        if (value != null && !(value instanceof COSObject)) {
            rest.push(value);
        }
    }

    private static void requireStill(COSDictionary dictionary) throws IOException, FileRefused {
        String action = dictionary.getNameAsString(COSName.S, "");
        String part = dictionary.getNameAsString(COSName.SUBTYPE, "");
        if (ACTIONS.contains(action) || PLAYERS.contains(part)) {
            throw new FileRefused("document.active");
        }
        for (COSName name : dictionary.keySet()) {
            if (SCRIPTS.contains(name.getName())) {
                throw new FileRefused("document.active");
            }
        }
        COSDictionary attached = dictionary.getCOSDictionary(COSName.EF);
        if (attached != null) {
            for (COSName name : attached.keySet()) {
                requireFigures(attached.getDictionaryObject(name));
            }
        }
    }

    private static void requireFigures(COSBase attachment) throws IOException, FileRefused {
        if (!(attachment instanceof COSStream stream)) {
            throw new FileRefused("document.attachment");
        }
        try (InputStream content = stream.createInputStream()) {
            byte[] read = content.readNBytes(LONGEST_ATTACHMENT + 1);
            String text = new String(read, UTF_8).strip();
            boolean figures =
                    text.startsWith("{") || text.startsWith("[") || text.startsWith("<?xml");
            if (read.length > LONGEST_ATTACHMENT || !figures || text.contains("<script")) {
                throw new FileRefused("document.attachment");
            }
        }
    }
}
