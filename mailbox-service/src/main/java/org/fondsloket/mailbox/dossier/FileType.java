package org.fondsloket.mailbox.dossier;

/** The kinds of files that the fund takes: what can be read for decades and runs nothing. */
enum FileType {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png");

    private final String mediaType;
    private final String ending;

    FileType(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    String mediaType() {
        return mediaType;
    }

    /** Usual ending of a file's name, without the dot. */
    String ending() {
        return ending;
    }
}
