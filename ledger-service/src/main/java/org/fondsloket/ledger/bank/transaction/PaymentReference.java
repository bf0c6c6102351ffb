package org.fondsloket.ledger.bank.transaction;

import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fondsloket.scheme.CreditorReference;
import org.fondsloket.scheme.EmployerNumber;
import org.jspecify.annotations.Nullable;

/**
 * Whom a payment is from, and for which month, as its sender wrote it: the employer number alone,
 * or with the month behind it (scheme 1.2), free or as a creditor reference (ISO 11649).
 *
 * @param month month the payment names, null when it names none
 */
public record PaymentReference(String employerNumber, @Nullable YearMonth month) {

    private static final int YEAR = 4;

    private static final Pattern CREDITOR =
            Pattern.compile("(?<![0-9A-Z])RF[0-9]{2}(?: ?[0-9]){8,14}(?![0-9A-Z])");
    private static final Pattern BODY = Pattern.compile("([0-9]{8})([0-9]{4}(?:0[1-9]|1[0-2]))?");

    /** A month right behind the number, year first or month first, joined or not. */
    private static final Pattern FREE =
            Pattern.compile(
                    "(?<![0-9A-Z])([0-9]{8})(?:[ ./-]{0,3}(20[0-9]{2})[ ./-]?(0[1-9]|1[0-2])"
                            + "|[ ./-]{1,3}(0[1-9]|1[0-2])[ ./-](20[0-9]{2}))?(?![0-9])");

    /** The reference in the form that banks check: RF, two check digits, number and month. */
    public String creditorReference() {
        String body = employerNumber + (month == null ? "" : month.toString().replace("-", ""));
        return CreditorReference.of(body).value();
    }

    /**
     * Looks for the one employer that a payment is from.
     *
     * @param structured reference in its own field
     * @param lines free text, in the bank's line breaks
     * @param known says which employer numbers exist
     */
    public static Search search(
            @Nullable String structured, List<String> lines, Predicate<String> known) {
        if (structured != null) {
            Search own = in(List.of(structured), known);
            if (own.found() != null || own.unclear() == UnclearReason.REFERENCE_AMBIGUOUS) {
                return own;
            }
            Search free = in(lines, known);
            return free.found() == null && own.unclear() != UnclearReason.NO_REFERENCE ? own : free;
        }
        return in(lines, known);
    }

    /** Banks break lines anywhere: what is not found with a space between them may be one word. */
    private static Search in(List<String> lines, Predicate<String> known) {
        Search spaced = inText(String.join(" ", lines), known);
        return spaced.found() == null && lines.size() > 1
                ? better(spaced, inText(String.join("", lines), known))
                : spaced;
    }

    private static Search better(Search first, Search second) {
        return second.found() != null || first.unclear() == UnclearReason.NO_REFERENCE
                ? second
                : first;
    }

    private static Search inText(String text, Predicate<String> known) {
        String upper = text.toUpperCase(Locale.ROOT);
        Set<PaymentReference> read = new LinkedHashSet<>();
        boolean wrong = collectCreditorReferences(upper, read);
        Matcher free = FREE.matcher(CREDITOR.matcher(upper).replaceAll(" "));
        while (free.find()) {
            if (EmployerNumber.isValid(free.group(1))) {
                read.add(new PaymentReference(free.group(1), month(free)));
            }
        }
        List<PaymentReference> ofKnown =
                read.stream().filter(each -> known.test(each.employerNumber())).toList();
        List<String> employers =
                ofKnown.stream().map(PaymentReference::employerNumber).distinct().toList();
        if (employers.size() > 1) {
            return Search.unclear(UnclearReason.REFERENCE_AMBIGUOUS);
        }
        if (employers.isEmpty()) {
            return Search.unclear(
                    wrong
                            ? UnclearReason.REFERENCE_MISTYPED
                            : read.isEmpty()
                                    ? UnclearReason.NO_REFERENCE
                                    : UnclearReason.EMPLOYER_UNKNOWN);
        }
        Set<YearMonth> months = new LinkedHashSet<>();
        for (PaymentReference each : ofKnown) {
            YearMonth named = each.month();
            if (named != null) {
                months.add(named);
            }
        }
        // One payment for two months names none: it goes where it is oldest.
        return Search.found(
                new PaymentReference(
                        employers.getFirst(),
                        months.size() == 1 ? months.iterator().next() : null));
    }

    /** True when one of them was mistyped. */
    private static boolean collectCreditorReferences(String text, Set<PaymentReference> read) {
        boolean wrong = false;
        Matcher creditor = CREDITOR.matcher(text);
        while (creditor.find()) {
            CreditorReference reference = new CreditorReference(creditor.group().replace(" ", ""));
            Matcher body = BODY.matcher(reference.body());
            if (reference.valid() && body.matches() && EmployerNumber.isValid(body.group(1))) {
                String month = body.group(2);
                read.add(
                        new PaymentReference(
                                body.group(1),
                                month == null
                                        ? null
                                        : YearMonth.of(
                                                Integer.parseInt(month.substring(0, YEAR)),
                                                Integer.parseInt(month.substring(YEAR)))));
            } else {
                wrong = true;
            }
        }
        return wrong;
    }

    private static @Nullable YearMonth month(Matcher free) {
        if (free.group(2) != null) {
            return YearMonth.of(Integer.parseInt(free.group(2)), Integer.parseInt(free.group(3)));
        }
        return free.group(5) == null
                ? null
                : YearMonth.of(Integer.parseInt(free.group(5)), Integer.parseInt(free.group(4)));
    }

    /**
     * What a search came to.
     *
     * @param found the reference, null when a person has to look
     * @param unclear why, null when found
     */
    public record Search(@Nullable PaymentReference found, @Nullable UnclearReason unclear) {

        static Search found(PaymentReference reference) {
            return new Search(reference, null);
        }

        static Search unclear(UnclearReason reason) {
            return new Search(null, reason);
        }
    }
}
