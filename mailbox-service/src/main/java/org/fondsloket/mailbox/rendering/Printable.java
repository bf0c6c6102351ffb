package org.fondsloket.mailbox.rendering;

/** Keeps characters that no XML page may contain out of a letter: names are typed by people. */
public final class Printable {

    private Printable() {}

    /** The same text without control characters. */
    public static String text(String raw) {
        StringBuilder clean = new StringBuilder(raw.length());
        raw.codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.isDefined(c) && !surrogate(c))
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean surrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
