package org.fondsloket.ledger.bank.camt;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the entries of one statement apart, each by itself, so that a bad one spoils no other. */
final class EntryReading {

    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,13}(\\.[0-9]{1,5})?");
    private static final int CENTS = 2;
    private static final int ISO_DATE = 10;

    /** What banks write where they have no reference. */
    private static final Set<String> NO_REFERENCE = Set.of("NONREF", "NOTPROVIDED", "NOT PROVIDED");

    /** Kinds of bank transaction that take back an earlier one. */
    private static final Set<String> TAKEN_BACK = Set.of("RRTN", "RPCR", "RRCT", "UPDD", "PRDD");

    private final String statementId;
    private final Map<String, Integer> seen = new HashMap<>();

    EntryReading(String statementId) {
        this.statementId = statementId;
    }

    CamtEntry entry(Markup entry, int position) {
        String reference = reference(entry);
        EntryFault fault = faultIn(entry, reference);
        if (fault != null) {
            return CamtEntry.broken(position, reference, fault);
        }
        boolean credit = "CRDT".equals(entry.text("CdtDbtInd"));
        BigDecimal amount = Objects.requireNonNull(euro(entry.at("Amt")));
        List<Markup> parts = entry.all("NtryDtls/TxDtls");
        List<BigDecimal> amounts = amounts(parts, amount);
        if (amounts == null
                || amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(amount)
                        != 0) {
            return CamtEntry.broken(position, reference, EntryFault.PARTS_DIFFER);
        }
        String key = key(Objects.requireNonNull(reference), credit, amount);
        LocalDate on = Objects.requireNonNull(day(entry));
        List<CamtTransaction> transactions = new ArrayList<>();
        for (int part = 0; part < amounts.size(); part++) {
            Markup details = parts.isEmpty() ? entry : parts.get(part);
            transactions.add(
                    transaction(
                            amounts.size() == 1 ? key : key + "#" + (part + 1),
                            credit,
                            amounts.get(part),
                            on,
                            entry,
                            details));
        }
        return new CamtEntry(position, reference, transactions, null);
    }

    private @Nullable EntryFault faultIn(Markup entry, @Nullable String reference) {
        Markup amount = entry.at("Amt");
        if (amount != null && amount.currency() != null && !"EUR".equals(amount.currency())) {
            return EntryFault.CURRENCY_NOT_EURO;
        }
        BigDecimal euro = euro(amount);
        if (euro == null || euro.signum() == 0) {
            return EntryFault.AMOUNT_UNREADABLE;
        }
        if (!Set.of("CRDT", "DBIT")
                .contains(Objects.requireNonNullElse(entry.text("CdtDbtInd"), ""))) {
            return EntryFault.DIRECTION_UNREADABLE;
        }
        if (!isBooked(entry)) {
            return EntryFault.NOT_BOOKED_BY_BANK;
        }
        if (day(entry) == null) {
            return EntryFault.DATE_UNREADABLE;
        }
        return reference == null ? EntryFault.WITHOUT_BANK_REFERENCE : null;
    }

    /**
     * The bank's own reference of an entry holds in every statement; the number of an entry only in
     * its own.
     */
    private @Nullable String reference(Markup entry) {
        String bank = entry.text("AcctSvcrRef");
        if (bank != null && !NO_REFERENCE.contains(bank)) {
            return "A:" + bank;
        }
        String number = entry.text("NtryRef");
        if (number != null && !NO_REFERENCE.contains(number)) {
            return "N:" + statementId + ":" + number;
        }
        String inside = entry.text("NtryDtls/TxDtls/Refs/AcctSvcrRef");
        return inside == null || NO_REFERENCE.contains(inside) ? null : "T:" + inside;
    }

    /** Two entries with one reference, such as a payment and its fee, are still two. */
    private String key(String reference, boolean credit, BigDecimal amount) {
        String key = reference + ":" + (credit ? "+" : "-") + amount.toPlainString();
        int times = seen.merge(key, 1, Integer::sum);
        return times == 1 ? key : key + "~" + times;
    }

    private static @Nullable List<BigDecimal> amounts(List<Markup> parts, BigDecimal whole) {
        if (parts.size() <= 1) {
            return List.of(whole);
        }
        List<BigDecimal> amounts = new ArrayList<>();
        for (Markup part : parts) {
            Markup own = part.at("Amt");
            BigDecimal amount = euro(own == null ? part.at("AmtDtls/TxAmt/Amt") : own);
            if (amount == null || amount.signum() == 0) {
                return null;
            }
            amounts.add(amount);
        }
        return amounts;
    }

    private static CamtTransaction transaction(
            String key,
            boolean credit,
            BigDecimal amount,
            LocalDate on,
            Markup entry,
            Markup details) {
        String side = credit ? "Dbtr" : "Cdtr";
        return new CamtTransaction(
                key,
                credit,
                amount,
                on,
                isReversal(entry) || details.at("RtrInf") != null || isTakenBack(details),
                present(details.text("Refs/EndToEndId")),
                details.text("RmtInf/Strd/CdtrRefInf/Ref"),
                details.all("RmtInf/Ustrd").stream().map(Markup::text).toList(),
                details.text("RltdPties/" + side + "/Pty/Nm", "RltdPties/" + side + "/Nm"),
                details.text("RltdPties/" + side + "Acct/Id/IBAN"));
    }

    private static boolean isReversal(Markup entry) {
        return "true".equals(entry.text("RvslInd")) || isTakenBack(entry);
    }

    private static boolean isTakenBack(Markup part) {
        return TAKEN_BACK.contains(
                Objects.requireNonNullElse(part.text("BkTxCd/Domn/Fmly/SubFmlyCd"), ""));
    }

    private static @Nullable String present(@Nullable String reference) {
        return reference == null || NO_REFERENCE.contains(reference) ? null : reference;
    }

    /** Only what the bank itself has booked is money. */
    static boolean isBooked(Markup entry) {
        String status = entry.text("Sts/Cd", "Sts");
        return status == null || status.equals("BOOK");
    }

    /** An amount in euro and cents, null when it is none. */
    static @Nullable BigDecimal euro(@Nullable Markup amount) {
        if (amount == null
                || !"EUR".equals(amount.currency())
                || !AMOUNT.matcher(amount.text()).matches()) {
            return null;
        }
        BigDecimal value = new BigDecimal(amount.text()).stripTrailingZeros();
        return value.scale() > CENTS ? null : value.setScale(CENTS);
    }

    private static @Nullable LocalDate day(Markup entry) {
        String text = entry.text("ValDt/Dt", "ValDt/DtTm", "BookgDt/Dt", "BookgDt/DtTm");
        if (text == null || text.length() < ISO_DATE) {
            return null;
        }
        try {
            return LocalDate.parse(text.substring(0, ISO_DATE));
        } catch (DateTimeException _) {
            return null;
        }
    }
}
