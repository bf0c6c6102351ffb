package org.fondsloket.reporting.spreadsheet.reading;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.fondsloket.reporting.check.UploadFacts;
import org.fondsloket.reporting.spreadsheet.layout.Column;
import org.fondsloket.reporting.spreadsheet.layout.TemplateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the file says of itself, and stops where that is not the employer and the month for
 * which somebody uploads it (S-13): not one of its lines is looked at.
 */
final class FileProof {

    private static final int LONGEST = 30;

    private final FileIdentity identity;
    private boolean seen;

    FileProof(FileIdentity identity) {
        this.identity = identity;
    }

    void require(RawRow row) throws RefusedFile {
        seen = true;
        UploadFacts claims =
                new UploadFacts(
                        TemplateVersion.isReadable(text(row, Column.TEMPLATE_VERSION)),
                        text(row, Column.AG_NUMBER),
                        month(text(row, Column.MONTH)),
                        null);
        if (!claims.templateKnown()
                || !claims.employerNumber().equals(identity.employerNumber())
                || !identity.month().equals(claims.month())) {
            throw new RefusedFile(claims);
        }
    }

    /** A file that says nothing of itself could be anybody's. */
    void requireSeen() throws RefusedFile {
        if (!seen) {
            throw new RefusedFile(
                    new UploadFacts(false, identity.employerNumber(), identity.month(), null));
        }
    }

    private static @Nullable YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    private static String text(RawRow row, Column column) {
        String text = row.cell(column).text().strip();
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
