package org.fondsloket.mailbox.dossier;

/** The fund does not take this file; the code says why. */
final class FileRefused extends Exception {

    private final String code;

    FileRefused(String code) {
        super(code, null, false, false);
        this.code = code;
    }

    /** Key of the translated message. */
    String code() {
        return code;
    }
}
