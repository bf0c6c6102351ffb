package org.fondsloket.mailbox.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file that was looked at and taken. */
public final class ReceivedFile {

    private static final int LONGEST_NAME = 120;
    private static final String POINTER = "/file";

    private final byte[] content;
    private final FileType type;
    private final String sha256;
    private final String name;

    private ReceivedFile(byte[] content, FileType type, String name) {
        this.content = content;
        this.type = type;
        this.sha256 = hash(content);
        this.name = name;
    }

    /**
     * @throws Problem 422 at {@code /file} when there is none or the fund does not take it
     */
    public static ReceivedFile of(@Nullable MultipartFile upload) {
        if (upload == null) {
            throw at("field.required");
        }
        try {
            return of(upload.getBytes(), upload.getOriginalFilename());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReceivedFile of(byte[] content, @Nullable String name) {
        try {
            FileType type = FileRules.check(content);
            return new ReceivedFile(content, type, nameOf(name, type));
        } catch (FileRefused refused) {
            throw at(refused.code());
        }
    }

    private static Problem at(String code) {
        return new Problem(
                422, "INVALID_INPUT", Map.of(), List.of(new FieldError(POINTER, code, Map.of())));
    }

    /** What people called it, without path and hidden signs, and with the ending that is true. */
    private static String nameOf(@Nullable String given, FileType type) {
        String whole = given == null ? "" : given;
        StringBuilder kept = new StringBuilder();
        whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1)
                .codePoints()
                .filter(sign -> !Character.isISOControl(sign))
                .filter(sign -> Character.getType(sign) != Character.FORMAT)
                .filter(sign -> "<>:\"|?*;".indexOf(sign) < 0)
                .limit(LONGEST_NAME)
                .forEach(kept::appendCodePoint);
        String name = kept.toString().strip();
        String lower = name.toLowerCase(Locale.ROOT);
        boolean told =
                lower.endsWith("." + type.ending())
                        || (type == FileType.JPEG && lower.endsWith(".jpeg"));
        if (name.isEmpty()) {
            return "document." + type.ending();
        }
        return told ? name : name + "." + type.ending();
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] content() {
        return content;
    }

    public int bytes() {
        return content.length;
    }

    public String mediaType() {
        return type.mediaType();
    }

    /** Hash of the bytes in hexadecimal, their address. */
    public String sha256() {
        return sha256;
    }

    String name() {
        return name;
    }
}
