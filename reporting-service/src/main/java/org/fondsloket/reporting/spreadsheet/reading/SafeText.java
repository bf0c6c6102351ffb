package org.fondsloket.reporting.spreadsheet.reading;

import java.util.regex.Pattern;

/**
 * Text of people in a file that a spreadsheet opens: what begins like a formula would be run as
 * one, so it gets an apostrophe in front, and loses it again when the file comes back.
 */
public final class SafeText {

    private static final String FORMULA_SIGNS = "=+-@\t\r";
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+([.,][0-9]+)?");

    private SafeText() {}

    /** The text as a CSV file may hold it. */
    public static String quoted(String text) {
        return beginsLikeAFormula(text) ? "'" + text : text;
    }

    /** The text as it was before {@link #quoted}. */
    static String unquoted(String text) {
        return text.startsWith("'") && beginsLikeAFormula(text.substring(1))
                ? text.substring(1)
                : text;
    }

    private static boolean beginsLikeAFormula(String text) {
        return !text.isEmpty()
                && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
    }
}
