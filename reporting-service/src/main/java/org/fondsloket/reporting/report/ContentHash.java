package org.fondsloket.reporting.report;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells whether two reports say the same, in whatever order their lines came. */
final class ContentHash {

    private ContentHash() {}

    static String of(List<ReportLine> lines) {
        MessageDigest digest = sha256();
        lines.stream()
                .map(ContentHash::text)
                .sorted()
                .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** What was typed in a line, and nothing that was computed from it. */
    static String text(ReportLine line) {
        return String.join(
                "|",
                line.workerNumber(),
                line.status(),
                text(line.siteLand()),
                text(line.periodFrom()),
                text(line.periodTo()),
                number(line.grossWage()),
                number(line.hours()),
                number(line.hourlyBaseWage()),
                text(line.wageGroup()),
                text(line.postingEnd()),
                text(line.permitNumber()),
                leave(line).toString(),
                line.absences().stream().map(AbsenceEntry::toString).sorted().toList().toString(),
                "\n");
    }

    /** The leave that was typed in a line, in a fixed order. */
    static List<String> leave(ReportLine line) {
        return line.leave().stream()
                .map(leave -> leave.from() + " " + leave.to() + " " + leave.payPaid())
                .sorted()
                .toList();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String number(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
