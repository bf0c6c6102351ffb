package org.fondsloket.reporting.spreadsheet.reading;

import java.util.Map;
import org.fondsloket.reporting.spreadsheet.layout.Column;
import org.fondsloket.reporting.spreadsheet.layout.TemplateVersion;
import org.jspecify.annotations.Nullable;

/**
 * S-13: the file says for whom and for which month it was made, and that is the employer and the
 * month for which somebody uploads it.
 */
final class FileProof {

    private static final int LONGEST = 30;

    private final FileIdentity identity;
    private final @Nullable String sheet;
    private boolean seen;

    FileProof(FileIdentity identity, @Nullable String sheet) {
        this.identity = identity;
        this.sheet = sheet;
    }

    void require(RawRow row) throws RefusedFile {
        seen = true;
        String version = text(row, Column.TEMPLATE_VERSION);
        if (!TemplateVersion.isReadable(version)) {
            throw refusal(
                    FileFault.TEMPLATE_VERSION,
                    row,
                    Map.of("found", version, "expected", TemplateVersion.CURRENT));
        }
        String employer = text(row, Column.AG_NUMBER);
        if (!employer.equals(identity.employerNumber())) {
            throw refusal(
                    FileFault.OTHER_EMPLOYER,
                    row,
                    Map.of("found", employer, "expected", identity.employerNumber()));
        }
        String month = text(row, Column.MONTH);
        if (!month.equals(identity.month().toString())) {
            throw refusal(
                    FileFault.OTHER_MONTH,
                    row,
                    Map.of("found", month, "expected", identity.month().toString()));
        }
    }

    /** A file without any row of proof proves nothing. */
    void requireSeen() throws RefusedFile {
        if (!seen) {
            throw new RefusedFile(
                    FileFault.TEMPLATE_VERSION,
                    new Place(sheet, null, null, null),
                    Map.of("found", "", "expected", TemplateVersion.CURRENT));
        }
    }

    private RefusedFile refusal(FileFault fault, RawRow row, Map<String, String> params) {
        return new RefusedFile(fault, new Place(sheet, row.number(), null, null), params);
    }

    private static String text(RawRow row, Column column) {
        String text = row.cell(column).text().strip();
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
