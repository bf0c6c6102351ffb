package org.fondsloket.reporting.spreadsheet.layout;

import java.util.Set;

/** The version of the prescribed table, so that a file of an older layout is not misread. */
public final class TemplateVersion {

    /** The version that is handed out. */
    public static final String CURRENT = "1";

    private static final Set<String> READABLE = Set.of(CURRENT);

    private TemplateVersion() {}

    /** True for a version whose files are still taken. */
    public static boolean isReadable(String version) {
        return READABLE.contains(version);
    }
}
