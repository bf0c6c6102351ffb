package org.fondsloket.mailbox.rendering;

/** A finished PDF with what is known about it without opening it. */
public final class RenderedLetter {

    private final byte[] pdf;
    private final String sha256;
    private final int pages;

    RenderedLetter(byte[] pdf, String sha256, int pages) {
        this.pdf = pdf;
        this.sha256 = sha256;
        this.pages = pages;
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
