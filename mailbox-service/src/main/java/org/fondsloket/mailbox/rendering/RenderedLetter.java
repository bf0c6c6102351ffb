package org.fondsloket.mailbox.rendering;

/** A finished PDF with what is known about it without opening it. */
public final class RenderedLetter {

    private final String fileName;
    private final byte[] pdf;
    private final String sha256;
    private final int pages;

    RenderedLetter(String fileName, byte[] pdf, String sha256, int pages) {
        this.fileName = fileName;
        this.pdf = pdf;
        this.sha256 = sha256;
        this.pages = pages;
    }

    /** Name offered for saving, in the recipient's language. */
    public String fileName() {
        return fileName;
    }

    public byte[] pdf() {
        return pdf.clone();
    }

    /** Hash of the bytes in hexadecimal, their address. */
    public String sha256() {
        return sha256;
    }

    public int pages() {
        return pages;
    }
}
